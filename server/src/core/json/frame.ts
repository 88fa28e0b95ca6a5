import type { Span } from './cut.ts';
import { COMMA, isSpace } from './lexer.ts';
import type { Stretch } from './marks.ts';
import { type Masked, maskedPart } from './mask.ts';
import { type Reading, readPart } from './read.ts';

/** The text around the slices, with one character, a hole, in the place of each. */
export class Frame {
  readonly text: string;
  /** The offset of each hole, ascending. */
  readonly holes: readonly number[];
  /**
   * For each hole the last of its run, by index: in a run only a comma and white space part the holes, so that there is
   * nothing to be said, and it is read at once however many demandes a file has.
   */
  readonly runs: readonly number[];
  /** What of its text is hidden by marks of a merge or a template. */
  readonly masked: Masked | undefined;
  private cached: Reading | undefined;

  constructor({ text, holes, runs, masked }: Pick<Frame, 'text' | 'holes' | 'runs' | 'masked'>) {
    this.text = text;
    this.masked = masked;
    this.holes = holes;
    this.runs = runs;
  }

  /** The tree and the syntax faults, in offsets of the frame's text: `toDocument` gives the file's. */
  get reading(): Reading {
    this.cached ??= readPart(this.text, this);
    return this.cached;
  }

  /** The frame with another text up to `headEnd`, which is before all holes. */
  withHead(head: string, headEnd: number): Frame {
    const { text, holes, runs } = this;
    const delta = head.length - headEnd;
    return new Frame({
      text: head + text.slice(headEnd),
      holes: holes.map((hole) => hole + delta),
      runs,
      masked: undefined,
    });
  }
}

/** Stands for a slice in the frame's text. No word or string of damaged text runs over a brace. */
const HOLE = '{';

export function frameAround(text: string, spans: readonly Span[], masked?: Masked): Frame {
  const holes: number[] = [];
  let around = '';
  let from = 0;
  for (const { start, end } of spans) {
    around += text.slice(from, start);
    holes.push(around.length);
    around += HOLE;
    from = end;
  }
  const runs = runsOf(masked?.text ?? text, spans);
  return new Frame({ text: around + text.slice(from), holes, runs, masked: masked && maskedAround(masked, spans) });
}

/** What is masked between the spans, one after the other. */
function maskedAround(masked: Masked, spans: readonly Span[]): Masked {
  const parts: Masked[] = [];
  let [text, from] = ['', 0];
  for (const { start, end } of [...spans, { start: masked.text.length, end: masked.text.length }]) {
    const part = maskedPart(masked, { start: from, end: start });
    const before = text.length;
    const moved = <T extends Stretch>(place: T): T => ({
      ...place,
      start: place.start + before,
      end: place.end + before,
    });
    if (part) parts.push({ text: '', faults: part.faults.map(moved), unsure: part.unsure.map(moved) });
    text += masked.text.slice(from, start) + (start < masked.text.length ? HOLE : '');
    from = end;
  }
  return { text, faults: parts.flatMap(({ faults }) => faults), unsure: parts.flatMap(({ unsure }) => unsure) };
}

function runsOf(text: string, spans: readonly Span[]): number[] {
  const runs = spans.map((_, index) => index);
  for (let index = spans.length - 2; index >= 0; index--) {
    const isParted = isComma(text, spans[index]?.end ?? 0, spans[index + 1]?.start ?? 0);
    if (isParted) runs[index] = runs[index + 1] ?? index;
  }
  return runs;
}

/** Whether a comma, with or without white space, is all that stands in `[from, to)`. */
function isComma(text: string, from: number, to: number): boolean {
  const comma = skipSpaces(text, from);
  return comma < to && text.charCodeAt(comma) === COMMA && skipSpaces(text, comma + 1) === to;
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
