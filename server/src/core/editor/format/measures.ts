import { CLOSE_BRACE, OPEN_BRACE } from '../../json/lexer.ts';
import type { Token } from './tokens.ts';

const TOO_LONG = 10_000;

/** The lines of a text that its tokens stand on, and their lengths. */
export class Measures {
  readonly #text: string;
  /** By token: how many line breaks there are before it at least, and what all before it takes up on one line. */
  readonly #lines: Int32Array;
  readonly #widths: Int32Array;
  /** Where the bracket that a token is closes, by token; for all others 0. */
  readonly #closes: Int32Array;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#lines = new Int32Array(tokens.length + 1);
    this.#widths = new Int32Array(tokens.length + 1);
    this.#closes = new Int32Array(tokens.length);
    this.#measure(tokens);
  }

  /** Whether a line break stands in a pair of brackets, by the opening one, and how long it is on one line. */
  brackets(open: number): { readonly broken: boolean; readonly width: number } {
    const close = this.#closes[open] || this.#lines.length - 1;
    const broken = (this.#lines[close] ?? 0) > (this.#lines[open] ?? 0);
    return { broken, width: (this.#widths[close] ?? 0) - (this.#widths[open] ?? 0) };
  }

  isBrace({ start }: Token): boolean {
    const code = this.#text.charCodeAt(start);
    return code === OPEN_BRACE || code === CLOSE_BRACE;
  }

  #measure(tokens: readonly Token[]): void {
    const open: number[] = [];
    let line = 0;
    let width = 0;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) continue;
      if (token.broken) line++;
      this.#lines[index] = line;
      this.#widths[index] = width;
      if (token.kind === 'open') open.push(index);
      else if (token.kind === 'close') {
        const opener = open.pop();
        if (opener !== undefined) this.#closes[opener] = index;
      }
      if (isOnLines(this.#text, token)) line++;
      width += widthOf(token) + (this.isBrace(token) ? 1 : 0);
    }
    this.#lines[tokens.length] = line;
    this.#widths[tokens.length] = width;
  }
}

/** Whether a line break stands in a token. */
function isOnLines(text: string, { kind, start, end }: Token): boolean {
  return (kind === 'opaque' || kind === 'block-comment') && /[\r\n]/.test(text.slice(start, end));
}

/** What a token takes up on a line, the space behind it included. One that cannot be cut is too long for any line. */
function widthOf({ kind, start, end }: Token): number {
  if (kind === 'opaque') return TOO_LONG;
  return end - start + (kind === 'comma' || kind === 'colon' ? 1 : 0);
}
