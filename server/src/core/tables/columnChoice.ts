import { type Column, OTHER_COLUMN, TABLE_KEYS, type TableKey } from './rows/headings.ts';

/** What a column may be chosen to hold: a key, the names of pieces, of one type or of any, or nothing that is taken. */
export const COLUMN_CHOICES = [...TABLE_KEYS, 'piece:FACTURE', 'piece:VA', 'piece:CTX', 'piece', 'ignore'] as const;
export type Choice = (typeof COLUMN_CHOICES)[number];

export function isColumnChoice(text: string): text is Choice {
  return COLUMN_CHOICES.some((choice) => choice === text);
}

export function choiceOf(column: Column): Choice {
  if (column.what === 'key') return column.key;
  if (column.what !== 'piece') return 'ignore';
  return column.type === undefined ? 'piece' : `piece:${column.type}`;
}

export function columnOf(choice: Choice): Column {
  switch (choice) {
    case 'ignore':
      return OTHER_COLUMN;
    case 'piece':
      return { what: 'piece', type: undefined };
    case 'piece:FACTURE':
      return { what: 'piece', type: 'FACTURE' };
    case 'piece:VA':
      return { what: 'piece', type: 'VA' };
    case 'piece:CTX':
      return { what: 'piece', type: 'CTX' };
    default:
      return { what: 'key', key: choice };
  }
}

export function isKey(column: Column, key: TableKey): boolean {
  return column.what === 'key' && column.key === key;
}
