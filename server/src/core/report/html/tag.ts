import { named } from '../../messages/plain.ts';

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
export function quoted(text: string): Html {
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

function escaped(text: string): string {
  return named(text.replace(/[\t\n\r]+/g, ' ')).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
