import type { Blank } from '../../rules/engine/fix.ts';

/** What only a person knows, as it is written until the blanks are told: what stands between the two marks stays there. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';
export const BLANK = OPEN + CLOSE;
/** The number of the demande, which the names of its pieces repeat. */
const NUMBER = '\ue002';
export const BLANK_NUMBER = OPEN + NUMBER + CLOSE;

/** A text without those marks, and where they were. */
export function blankOf(marked: string): { text: string; blanks: readonly Blank[] } {
  const blanks: Blank[] = [];
  let number: number | undefined;
  let text = '';
  let open = 0;
  for (const part of marked.split(/(\ue000\ue002\ue001|[\ue000\ue001])/)) {
    if (part === OPEN) open = text.length;
    else if (part === CLOSE) blanks.push([open, text.length]);
    else if (part !== BLANK_NUMBER) text += part;
    else if (number !== undefined) blanks.push([text.length, text.length, number]);
    else number = blanks.push([text.length, text.length]) - 1;
  }
  return { text, blanks };
}
