import { type ColumnChoiceText, wordColumnChoice } from '../messages/columnTexts.ts';
import type { Language } from '../messages/language.ts';
import { PROFILES } from '../profiles/index.ts';
import { type Column, OTHER_COLUMN, TABLE_KEYS, type TableKey } from './rows/headings.ts';

/** Of the claims that a table becomes. */
const [{ pieceTypes }] = PROFILES;

/** Before the type of the pieces that a column names. */
const OF_TYPE = 'piece:';

/** What a column may be chosen to hold: a key, the names of pieces, of one type or of any, or nothing that is taken. */
export const COLUMN_CHOICES: readonly Choice[] = [
  ...TABLE_KEYS,
  ...pieceTypes.map(({ type }) => `${OF_TYPE}${type}` as const),
  'piece',
  'ignore',
];
export type Choice = TableKey | `${typeof OF_TYPE}${string}` | 'piece' | 'ignore';

export function isColumnChoice(text: string): text is Choice {
  return COLUMN_CHOICES.some((choice) => choice === text);
}

export function choiceOf(column: Column): Choice {
  if (column.what === 'key') return column.key;
  if (column.what !== 'piece') return 'ignore';
  return column.type === undefined ? 'piece' : `${OF_TYPE}${column.type}`;
}

export function columnOf(choice: Choice): Column {
  if (choice === 'ignore') return OTHER_COLUMN;
  if (choice === 'piece') return { what: 'piece', type: undefined };
  const key = TABLE_KEYS.find((one) => one === choice);
  return key === undefined ? { what: 'piece', type: choice.slice(OF_TYPE.length) } : { what: 'key', key };
}

/** What a column may be chosen to hold, as a person reads it. */
export function wordChoice(choice: Choice, language: Language): string {
  const type = pieceTypes.find((one) => choice === `${OF_TYPE}${one.type}`);
  return type?.column[language] ?? wordColumnChoice(choice as ColumnChoiceText, language);
}

export function isKey(column: Column, key: TableKey): boolean {
  return column.what === 'key' && column.key === key;
}
