import type { SchemaFault } from '../depot/schemaFaults.ts';
import type { StringNode } from '../document/tree.ts';

/** White space of every kind, seen or not, and dashes: what people and exports put between digits. */
export const SEPARATORS = /[\s\u00a0\u202f\u200b-\u200f\ufeff-]/g;

/** A value that the schema refuses under a rule's code, and that is a text. */
export interface WrongText extends SchemaFault {
  readonly value: StringNode;
}

/** The texts that the schema refuses under the code of a rule. */
export function wrongTexts(faults: readonly SchemaFault[], regle: string): WrongText[] {
  return faults.filter((fault): fault is WrongText => fault.regle === regle && fault.value?.type === 'string');
}
