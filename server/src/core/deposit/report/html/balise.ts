/** HTML that is already safe. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Html[];

/** Writes HTML; whatever is put into it that is not HTML itself is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((string, index) => (index === 0 ? '' : written(parts[index - 1] ?? '')) + string).join(''),
  );
}

export const NOTHING = new Html('');

/** A text of the file, kept from changing the direction of what stands around it. */
export function cite(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Controls, those of the direction of writing too: they are named instead, so that no text looks like another. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(CONTROLS, (control) => `⟨U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
