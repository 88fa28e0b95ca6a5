import type { FileRange, Position } from '../problem.ts';
import { lastUpTo } from './offsets.ts';

/** The lines of a text, to find those of offsets (in UTF-16 units). */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(index + end.length);
  }

  positionOf(offset: number): Position {
    const line = lastUpTo(this.#starts, offset);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }

  rangeOf(start: number, end: number): FileRange {
    return { start: this.positionOf(start), end: this.positionOf(end) };
  }

  /** The text of a line, without its line break. */
  textOf(line: number): string {
    const start = this.#starts[line - 1] ?? 0;
    return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/(\r\n|\r|\n)$/, '');
  }
}
