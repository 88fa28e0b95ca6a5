import { countBefore } from './offsets.ts';

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

/** Edits in the order of their offsets, at least one, as one edit from the first to the last: it makes `after` of `before`. */
export function asOne(edits: Edits, before: string, after: string): Edit {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return { offset: 0, length: before.length, text: after };
  if (first === last) return first;
  const end = last.offset + last.length;
  const text = after.slice(first.offset, after.length - (before.length - end));
  return { offset: first.offset, length: end - first.offset, text };
}

/** Edits that leave each other alone: no two of them overlap, or touch. */
export class Apart {
  /** In the order of their offsets. */
  readonly edits: Edit[] = [];

  /** Takes these in, all of them, where they leave alone those that are there. */
  add(edits: Edits): void {
    if (!edits.every((edit) => this.#leavesAlone(edit))) return;
    // Behind those of the same offset, which come before it in the same set.
    for (const edit of edits) this.edits.splice(placeIn(this.edits, edit.offset + 1), 0, edit);
  }

  #leavesAlone({ offset, length }: Edit): boolean {
    const place = placeIn(this.edits, offset);
    const [before, behind] = [this.edits[place - 1], this.edits[place]];
    if (before !== undefined && before.offset + before.length >= offset) return false;
    return behind === undefined || behind.offset > offset + length;
  }
}

/** How many of the edits begin before `offset`. */
function placeIn(edits: Edits, offset: number): number {
  return countBefore(edits.length, (index) => (edits[index]?.offset ?? 0) < offset);
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
  // What is still to come, the next part last.
  const rest = [...parts].reverse();
  let at = 0;
  for (const { offset, length, text } of ordered(edits)) {
    take(rest, offset - at, (part) => result.push(part));
    result.push(text);
    take(rest, length, () => undefined);
    at = offset + length;
  }
  return result.concat(rest.reverse());
}

/** Takes so many characters off the end of `rest`, part by part. */
function take(rest: Part[], characters: number, use: (part: Part) => void): void {
  for (let left = characters; left > 0; ) {
    const part = rest.pop();
    if (part === undefined) return;
    const length = typeof part === 'string' ? part.length : part.to - part.from;
    const [one, other] = left < length ? halves(part, left) : [part];
    if (other !== undefined) rest.push(other);
    use(one);
    left -= length;
  }
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
