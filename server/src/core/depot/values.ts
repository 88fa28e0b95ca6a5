import type { ValueNode } from '../document/tree.ts';
import { plainSpelling } from './characters.ts';

/** Whether a value says something: not null, empty, zero or false, nor a list of such. */
export function isFilled(value: ValueNode): boolean {
  switch (value.type) {
    case 'string':
      return isFilledText(value.value);
    case 'number':
      return value.value !== 0;
    case 'array':
      return value.children.some(isFilled);
    default:
      return false;
  }
}

/** Whether a text says something: of white space alone, seen or not, or as a program writes that it has no value, it does not. */
export function isFilledText(text: string): boolean {
  const trimmed = plainSpelling(text).trim();
  return trimmed !== '' && !NO_VALUE.test(trimmed);
}

/** Whether a program wrote as text that it has no value: a script's null, a spreadsheet's error. */
export function isTextOfNothing(text: string): boolean {
  return NO_VALUE.test(plainSpelling(text).trim());
}

const NO_VALUE = /^(null|none|nan|undefined|n\/a|#[A-Z/0]+[!?]?)$/i;
