/** `length` UTF-16 units from `offset` on, replaced by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Edits of one text: in the order of their offsets, none touching the next. */
export type Edits = readonly Edit[];

/** The edits in the order of their offsets, as they may come from a rule that writes them in the order it thinks of. */
export function ordered(edits: Edits): Edits {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.offset - b.offset);
}

/** The text with all edits made. */
export function applyEdits(text: string, edits: Edits): string {
  let result = '';
  let from = 0;
  for (const edit of ordered(edits)) {
    result += text.slice(from, edit.offset) + edit.text;
    from = edit.offset + edit.length;
  }
  return result + text.slice(from);
}

/** Whether two sets of edits leave each other alone: no two of them overlap, or stand at the same place. */
export function areApart(some: Edits, others: Edits): boolean {
  return some.every((a) => others.every((b) => endOf(a) < b.offset || endOf(b) < a.offset));
}

function endOf({ offset, length }: Edit): number {
  return offset + length;
}

/** The edits of a text that do what the steps do one after the other, each on the outcome of the one before. */
export function compose(steps: readonly Edits[]): Edits {
  return editsOf(steps.reduce(rewritten, [{ from: 0, to: Number.POSITIVE_INFINITY }]));
}

/** A part of a text that was edited: kept from the first text, `[from, to)` there, or written since. */
type Part = { readonly from: number; readonly to: number } | string;

/** The parts after a step. */
function rewritten(parts: readonly Part[], edits: Edits): readonly Part[] {
  const result: Part[] = [];
  let rest = parts;
  let at = 0;
  for (const { offset, length, text } of ordered(edits)) {
    const [before, behind] = cut(rest, offset - at);
    result.push(...before, text);
    rest = cut(behind, length)[1];
    at = offset + length;
  }
  return [...result, ...rest];
}

/** The parts before the character at `offset`, and those from it on. */
function cut(parts: readonly Part[], offset: number): [before: Part[], behind: Part[]] {
  let left = offset;
  for (const [index, part] of parts.entries()) {
    const length = typeof part === 'string' ? part.length : part.to - part.from;
    if (left < length) {
      const [one, other] = halves(part, left);
      return [
        [...parts.slice(0, index), one],
        [other, ...parts.slice(index + 1)],
      ];
    }
    left -= length;
  }
  return [[...parts], []];
}

function halves(part: Part, at: number): [Part, Part] {
  if (typeof part === 'string') return [part.slice(0, at), part.slice(at)];
  const middle = part.from + at;
  return [
    { from: part.from, to: middle },
    { from: middle, to: part.to },
  ];
}

/** What was written between the parts that were kept. */
function editsOf(parts: readonly Part[]): Edits {
  const edits: Edit[] = [];
  let text = '';
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (part.from < part.to) {
      if (text !== '' || part.from > at) edits.push({ offset: at, length: part.from - at, text });
      text = '';
      at = part.to;
    }
  }
  return edits;
}
