import { conflictsIn } from './conflicts.ts';
import { escapedBreaksIn, mayHaveEscapedBreaks } from './escapedBreaks.ts';
import { mayHavePrefixes, prefixesIn } from './linePrefixes.ts';
import type { Marks, Stretch } from './marks.ts';
import { isRichText, richText } from './richText.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import { tagsIn } from './templateTags.ts';

/** A text with such marks, and what is read instead of it. */
export interface Masked {
  /** As long as the text, with spaces in the place of what is hidden. */
  readonly text: string;
  readonly faults: readonly SyntaxFault[];
  readonly unsure: readonly Stretch[];
}

/** Without one of these a text has no marks. */
const SIGNS = ['<<<<<<<', '=======', '>>>>>>>', '{%', '{{', '<%', '<?', '<#', '#if', '#foreach'];

/** Whether marks may stand in a text, or would if its quotes were others. */
export function mayHaveMarks(text: string): boolean {
  if (mayHavePrefixes(text) || isRichText(text) || mayHaveEscapedBreaks(text)) return true;
  return SIGNS.some((sign) => text.includes(sign));
}

/** Of so many marks nobody looks at more. */
const MOST_FAULTS = 200;

/** The marks of merges and templates in a text, hidden; undefined where there are none. Linear in the text. */
export function mask(text: string): Masked | undefined {
  const found = marksIn(text);
  if (found.length === 0) return undefined;
  return {
    text: hide(text, found),
    faults: found.slice(0, MOST_FAULTS).map(({ fault }) => fault),
    unsure: found.flatMap(({ shown }) => shown).sort((a, b) => a.start - b.start),
  };
}

function marksIn(text: string): Marks[] {
  if (isRichText(text)) return [richText(text)];
  const written = [...prefixesIn(text), ...escapedBreaksIn(text)];
  const lines = [...written, ...conflictsIn(hide(text, written))];
  return [...lines, ...tagsIn(hide(text, lines))];
}

/** What is masked in `[start, end)`, in offsets from there; undefined where nothing is. */
export function maskedPart(masked: Masked | undefined, { start, end }: Stretch): Masked | undefined {
  if (masked === undefined) return undefined;
  const within = (place: Stretch): Stretch => ({
    start: Math.max(place.start, start) - start,
    end: Math.min(place.end, end) - start,
  });
  return {
    text: masked.text.slice(start, end),
    faults: masked.faults
      .filter((fault) => start <= fault.start && fault.start < end)
      .map((fault) => ({ ...fault, ...within(fault) })),
    unsure: masked.unsure.filter((place) => place.start < end && start < place.end).map(within),
  };
}

/** White space in the place of what is hidden; lines stay lines. */
function hide(text: string, marks: readonly Marks[]): string {
  const hidden = marks.flatMap((mark) => mark.hidden).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of hidden) {
    if (end <= from) continue;
    parts.push(
      text.slice(from, Math.max(start, from)),
      text.slice(Math.max(start, from), end).replace(/[^\r\n]/g, ' '),
    );
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
