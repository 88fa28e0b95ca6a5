import { CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, plainStringEnd, QUOTE } from './lexer.ts';

/** How many brackets of each kind close what no other opens: below zero where it is the other way. */
export interface Surplus {
  readonly braces: number;
  readonly brackets: number;
}

export const NO_SURPLUS: Surplus = { braces: 0, brackets: 0 };

/** The brackets of a text outside its strings; what stands for a demande, at the offsets `holes`, is none. Linear in the text. */
export function surplusIn(text: string, holes: readonly number[]): Surplus {
  let [braces, brackets] = [holes.length, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACE) braces--;
    else if (code === CLOSE_BRACE) braces++;
    else if (code === OPEN_BRACKET) brackets--;
    else if (code === CLOSE_BRACKET) brackets++;
    else if (code === QUOTE) at = Math.max(at, plainStringEnd(text, at, text.length) - 1);
  }
  return { braces, brackets };
}
