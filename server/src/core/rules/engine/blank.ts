import type { Edit } from '../../json/edits.ts';
import { replace } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Fix } from './fix.ts';

/** The first value of a key. `blank` is how much of its source stands on either side of what only the author knows. */
export interface FirstValue {
  readonly source: string;
  readonly blank?: number;
}

/** The one value that a key can have, the number of its line, or else an empty value of its type. */
export function firstValue({ name, type, fixed }: FieldDescription, line: number): FirstValue {
  if (fixed !== undefined) return { source: fixed };
  if (name === 'numLigne') return { source: String(line) };
  if (name === 'beneficiaires') return { source: '[""]', blank: 2 };
  if (type === 'array') return { source: '[]', blank: 1 };
  return type === 'number' || type === 'integer' ? { source: '0.00', blank: 0 } : { source: '""', blank: 1 };
}

/** The blank of a first value that stands at `start` in the text of an edit. */
export function blankOf({ source, blank }: FirstValue, start: number): readonly [start: number, end: number][] {
  return blank === undefined ? [] : [[start + blank, start + source.length - blank]];
}

/** What a repair that writes first values is: safe where no blank is left. */
export function filled(
  edits: readonly Edit[],
  blanks: NonNullable<Fix['blanks']>,
): Pick<Fix, 'safe' | 'edits' | 'blanks'> {
  return blanks.length === 0 ? { safe: true, edits } : { safe: false, edits, blanks };
}

/** A value that says nothing, replaced by the first one of its key. */
export function fillIn(
  place: { readonly start: number; readonly end: number },
  field: FieldDescription,
  line: number,
): Fix {
  const value = firstValue(field, line);
  const edit = replace({ offset: place.start, length: place.end - place.start }, value.source);
  const args = { key: field.name.replace('[]', ''), text: value.source };
  return { kind: value.blank === undefined ? 'write' : 'fill', args, ...filled([edit], blankOf(value, 0)) };
}
