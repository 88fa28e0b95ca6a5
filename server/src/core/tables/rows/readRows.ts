import { type TypePiece, typeOf } from '../../claim/piece.ts';
import { parsePieceName } from '../../claim/pieceName.ts';
import { typeByWords } from '../../claim/typeByWords.ts';
import { isFilledText } from '../../claim/values.ts';
import type { Profile } from '../../profiles/profile.ts';
import { type ReadCell, readAmount, readASP, readDates, readEditeur, readFinessList } from './cells.ts';
import { type Column, TABLE_KEYS, type TableKey } from './headings.ts';
import type { Table } from './table.ts';

/** A demande as the rows of a table tell it: JSON texts by key, none for what they do not say. */
export interface RowDemande {
  readonly values: ReadonlyMap<string, string>;
  readonly beneficiaires: readonly string[];
  /** The pieces that are named; their type where it is known. */
  readonly pieces: readonly RowPiece[];
  /** The places of its rows in the table. */
  readonly ranks: readonly number[];
}

export interface RowPiece {
  readonly name: string;
  readonly type: TypePiece | undefined;
}

export interface Reading {
  readonly demandes: readonly RowDemande[];
  /** Whether the dates were read month first. */
  readonly monthFirst: boolean;
  /** The headings of the columns that nothing was taken from. */
  readonly notTaken: readonly string[];
}

/** The demandes of a table. Rows of one `numeroEditeur` are one demande with the beneficiaries of all, where nothing else differs. */
export function readDemandes({ profile, columns, headings, lines, from1904 = false }: Table): Reading {
  const dates = readDates(cellsOf('dateFacture', columns, lines), from1904);
  const readers: Readonly<Record<Exclude<TableKey, 'beneficiaires'>, ReadCell>> = {
    numeroASP: (cell) => readASP(cell, profile),
    numeroEditeur: readEditeur,
    dateFacture: dates.read,
    montantSegurHTFacture: readAmount,
  };
  const read = lines.map((line, rank): RowDemande => {
    const told = columns.flatMap((column, at) => {
      const cell = line[at] ?? '';
      return isFilledText(cell) ? [{ column, cell }] : [];
    });
    return {
      values: new Map(
        told.flatMap(({ column, cell }): [string, string][] =>
          column.what === 'key' && column.key !== 'beneficiaires' ? [[column.key, readers[column.key](cell)]] : [],
        ),
      ),
      beneficiaires: unique(told.flatMap(({ column, cell }) => (isFiness(column) ? readFinessList(cell) : []))),
      pieces: told.flatMap(({ column, cell }) => (column.what === 'piece' ? piecesIn(cell, column.type, profile) : [])),
      ranks: [rank],
    };
  });
  const notTaken = headings.filter((heading, at) => heading !== '' && columns[at]?.what === 'other');
  return { demandes: joined(read), monthFirst: dates.monthFirst, notTaken };
}

function isFiness(column: Column): boolean {
  return column.what === 'key' && column.key === 'beneficiaires';
}

function cellsOf(key: TableKey, columns: readonly Column[], lines: Table['lines']): readonly string[] {
  return columns.flatMap((one, at) =>
    one.what === 'key' && one.key === key ? lines.map((line) => line[at] ?? '') : [],
  );
}

/** The names in a cell, parted by semicolons or line breaks. What is no file's name is written as it is: the rules tell it. */
function piecesIn(cell: string, type: TypePiece | undefined, profile: Profile): readonly RowPiece[] {
  const names = cell.split(/[;\r\n]+/).map((name) => name.trim());
  return names.flatMap((name) => {
    if (name === '') return [];
    const parts = parsePieceName(name, profile, true);
    return [{ name, type: type ?? (parts ? typeOf(parts.code, profile) : typeByWords(name, profile)) }];
  });
}

/** A demande that further rows may join. */
interface Attached {
  readonly values: Map<string, string>;
  readonly beneficiaires: Set<string>;
  readonly pieces: Map<string, RowPiece>;
  readonly ranks: number[];
}

/** Rows of the same `numeroEditeur` made one, at the place of the first; those that have no key but their beneficiaries go on with the row above. */
function joined(rows: readonly RowDemande[]): readonly RowDemande[] {
  const demandes: Attached[] = [];
  const byNumber = new Map<string, Attached>();
  for (const row of rows) {
    const number = row.values.get('numeroEditeur');
    const before = row.values.size === 0 ? above(demandes) : byNumber.get(number ?? '');
    if (before !== undefined && isSame(before, row)) join(before, row);
    else {
      const demande = attached(row);
      if (number !== undefined && before === undefined) byNumber.set(number, demande);
      demandes.push(demande);
    }
  }
  return demandes.map(({ values, beneficiaires, pieces, ranks }) => ({
    values,
    beneficiaires: [...beneficiaires],
    pieces: [...pieces.values()],
    ranks,
  }));
}

/** What a row goes on with that says nothing but beneficiaries and pieces; a table of nothing else has one demande a row. */
function above(demandes: readonly Attached[]): Attached | undefined {
  const last = demandes.at(-1);
  return last?.values.size === 0 ? undefined : last;
}

/** Rows that differ in what a demande has but once are two: that they bear the same number is then said. */
function isSame(a: Pick<RowDemande, 'values'>, b: RowDemande): boolean {
  return TABLE_KEYS.every((key) => {
    const [one, other] = [a.values.get(key), b.values.get(key)];
    return one === undefined || other === undefined || one === other;
  });
}

function attached(row: RowDemande): Attached {
  const demande: Attached = { values: new Map(), beneficiaires: new Set(), pieces: new Map(), ranks: [] };
  join(demande, row);
  return demande;
}

function join(demande: Attached, { values, beneficiaires, pieces, ranks }: RowDemande): void {
  for (const [key, value] of values) if (!demande.values.has(key)) demande.values.set(key, value);
  for (const finess of beneficiaires) demande.beneficiaires.add(finess);
  for (const piece of pieces) if (!demande.pieces.has(piece.name)) demande.pieces.set(piece.name, piece);
  demande.ranks.push(...ranks);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
