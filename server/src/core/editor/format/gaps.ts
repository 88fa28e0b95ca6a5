import type { Edit } from '../../json/edits.ts';
import { CR, LF } from '../../json/lexer.ts';
import { isLineBreak } from './lines.ts';

/** The edits that make gaps of white space what they ought to be, each as small as can be. */
export class Gaps {
  readonly edits: Edit[] = [];
  readonly #text: string;
  /** What a new line break is: as the first one of the text. */
  readonly #eol: string;

  constructor(text: string) {
    this.#text = text;
    this.#eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  }

  /** Puts `wanted` in the place of the white space in `[start, end)`; what is the same at both ends stays. */
  replace(start: number, end: number, wanted: string): void {
    const text = this.#text;
    if (end - start === wanted.length && (wanted === '' || text.startsWith(wanted, start))) return;
    let from = start;
    let rest = wanted;
    while (rest !== '' && from < end && text.charAt(from) === rest.charAt(0)) {
      from++;
      rest = rest.slice(1);
    }
    let to = end;
    while (rest !== '' && to > from && text.charAt(to - 1) === rest.charAt(rest.length - 1)) {
      to--;
      rest = rest.slice(0, -1);
    }
    this.edits.push({ offset: from, length: to - from, text: rest });
  }

  /**
   * Makes the gap `[start, end)` a line break and an indentation. Line breaks that are there stay as they are: of
   * several the first, or with `blank` the first and the last, so that one empty line is left between.
   */
  breakLine(start: number, end: number, indent: string, blank: boolean): void {
    // Nearly every gap of a file that was formatted before.
    if (this.#isRight(start, end, indent)) return;
    const first = this.#lineBreakFrom(start, end);
    if (first < 0) {
      this.replace(start, end, this.#eol + indent);
      return;
    }
    const firstEnd = this.#past(first);
    const last = this.#lastLineBreak(firstEnd, end);
    if (first > start) this.replace(start, first, '');
    if (blank && last >= 0) {
      if (last > firstEnd) this.replace(firstEnd, last, '');
      this.replace(this.#past(last), end, indent);
    } else this.replace(firstEnd, end, indent);
  }

  /** Does to the white space that ends the file what the editor asks for, and nothing else. */
  endFile(start: number, { trimTrailingWhitespace, trimFinalNewlines, insertFinalNewline }: AtEnd): void {
    const gap = this.#text.slice(start);
    let wanted = trimTrailingWhitespace === true ? gap.replaceAll(/[ \t]/g, '') : gap;
    if (trimFinalNewlines === true) wanted = /^[ \t]*(\r\n|\n|\r)?/.exec(wanted)?.[0] ?? '';
    if (insertFinalNewline === true && !/[\r\n]/.test(wanted)) wanted += this.#eol;
    this.replace(start, this.#text.length, wanted);
  }

  #isRight(start: number, end: number, indent: string): boolean {
    const eol = this.#eol.length;
    return (
      end - start === eol + indent.length &&
      this.#text.startsWith(this.#eol, start) &&
      this.#text.startsWith(indent, start + eol)
    );
  }

  #lineBreakFrom(start: number, end: number): number {
    for (let at = start; at < end; at++) if (isLineBreak(this.#text.charCodeAt(at))) return at;
    return -1;
  }

  /** Where the last line break in `[start, end)` begins, or -1. */
  #lastLineBreak(start: number, end: number): number {
    for (let at = end - 1; at >= start; at--) {
      const code = this.#text.charCodeAt(at);
      if (isLineBreak(code)) return code === LF && at > start && this.#text.charCodeAt(at - 1) === CR ? at - 1 : at;
    }
    return -1;
  }

  #past(lineBreak: number): number {
    const isPair = this.#text.charCodeAt(lineBreak) === CR && this.#text.charCodeAt(lineBreak + 1) === LF;
    return lineBreak + (isPair ? 2 : 1);
  }
}

/** What the editor wants of the end of a file. */
export interface AtEnd {
  readonly trimTrailingWhitespace?: boolean | undefined;
  readonly trimFinalNewlines?: boolean | undefined;
  readonly insertFinalNewline?: boolean | undefined;
}
