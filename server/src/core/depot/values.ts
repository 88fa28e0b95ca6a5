import type { ValueNode } from '../document/tree.ts';

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

/** The text "null" is a script's null. */
export function isFilledText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !(trimmed.length === 4 && trimmed.toLowerCase() === 'null');
}
