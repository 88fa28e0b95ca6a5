import type { Edit } from '../../json/edits.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Placed } from './placing.ts';
import type { Scene } from './scene.ts';
import { type Insertion, insertion } from './stops.ts';

export type EntryKind = 'key' | 'keys' | 'value' | 'file' | 'element';

/** One thing that can be written at a place. Offsets are those of the whole text; the list is in the order of use. */
export interface Entry {
  readonly label: string;
  readonly kind: EntryKind;
  /** What is said of it on its line. */
  readonly detail: string | undefined;
  /** The key that it is about, to be explained beside it. */
  readonly field: FieldDescription | undefined;
  /** What the text from `start` to the cursor is compared with. */
  readonly filter: string;
  /** The token typed, which it takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly insertion: Insertion;
  /** The comma before it, apart from `[start, end)`. */
  readonly comma: Edit | undefined;
}

type Said = Pick<Entry, 'label' | 'kind' | 'detail'> & { readonly field?: FieldDescription | undefined };

export function entryOf({ slot, local }: Pick<Scene, 'slot' | 'local'>, said: Said, { source, comma }: Placed): Entry {
  const { start, end } = slot;
  const written = insertion(source);
  const isInside = start < local.offset && local.offset < end;
  const isValue = said.kind === 'value' || said.kind === 'file';
  if (isInside && isValue && [local.text.slice(start, end), written.text].every(isQuoted)) {
    // The quotes stay: a tab stop between them goes on.
    return {
      field: undefined,
      ...said,
      filter: said.label,
      start: start + 1,
      end: end - 1,
      insertion: unquoted(written),
      comma,
    };
  }
  const first = local.text.slice(start, end).match(/^["'“”„«‘’]/)?.[0];
  const filter = first === undefined ? said.label : `${first}${said.label}${first}`;
  return { field: undefined, ...said, filter, start, end, insertion: written, comma };
}

/** The edits that an entry stands for. */
export function editsOf({ start, end, insertion: { text }, comma }: Entry): readonly Edit[] {
  const own = { offset: start, length: end - start, text };
  return comma === undefined ? [own] : [comma, own];
}

/** Whether a text is one string in straight quotes, open or escaped ones apart. */
function isQuoted(text: string): boolean {
  return /^"[^"\\\r\n]*"$/.test(text);
}

function unquoted({ text, stops }: Insertion): Insertion {
  const inside = stops.map((stop) => ({ ...stop, start: stop.start - 1, end: stop.end - 1 }));
  return { text: text.slice(1, -1), stops: inside };
}
