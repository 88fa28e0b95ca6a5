import type { ValueNode } from '../json/tree.ts';
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

/** Whether a text is, or holds, what stands for a value that is still to come: a template's placeholder, or a person's. */
export function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(text.trim());
}

const LONGEST_PLACEHOLDER = 200;
const PLACEHOLDER =
  /\{\{|\{%|<%|[$#%@]\{|\$\(|%\(\w{1,100}\)|^(?:<[^<>]{1,198}>|\[[^[\]]{1,198}\]|\{[^{}]{1,198}\}|%[a-z]|%\w{1,100}%|__\w{1,100}__|@\w{1,100}@?|\$\w{1,100}|#{1,9}\w{1,100}#{1,9}|:[a-z]\w{0,100}|TODO|FIXME|TBD|X{3,99}|\?{1,99}|\.{3}|…|_{2,99}|\p{L}{2}\/MM\/(?:A{4}|Y{4})|(?:à|a) (?:compl[eé]ter|remplir|renseigner|d[eé]finir))$/iu;

/** Whether a program wrote as text that it has no value: a script's null, a spreadsheet's error. */
export function isTextOfNothing(text: string): boolean {
  return NO_VALUE.test(plainSpelling(text).trim());
}

const NO_VALUE = /^(null|none|nan|undefined|n\/a|#[A-Z/0]+[!?]?)$/i;
