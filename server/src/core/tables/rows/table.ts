import { readDate } from '../../claim/date.ts';
import type { Profile } from '../../profiles/profile.ts';
import { columnsOf, isFileName, readByContent } from './byContent.ts';
import type { Cells } from './clipboard.ts';
import { type Column, OTHER_COLUMN, readHeading } from './headings.ts';

/** A table whose columns are known: of demandes, one a row or several rows of one. */
export interface Table {
  /** What its demandes are to be. */
  readonly profile: Profile;
  readonly columns: readonly Column[];
  /** What stands over the columns; nothing in a table without a heading. */
  readonly headings: readonly string[];
  /** Without the heading. */
  readonly lines: Cells;
  /** Whether a mere number among its dates counts the days from 1904. */
  readonly from1904?: boolean;
}

/** So many columns that say something of a demande make a table one of demandes. */
export const FEWEST = 2;

/** What the columns of cells hold, by their heading or else by their content; undefined for no table of demandes. */
export function recognizeTable(cells: Cells, profile: Profile): Table | undefined {
  const [heading = [], ...rows] = cells;
  const titled = heading.map((one) => readHeading(one, profile));
  if (told(titled) >= FEWEST && rows.length > 0) return underHeadings(heading, rows, profile);
  const found = readByContent(cells, profile);
  return told(found) >= FEWEST ? { profile, columns: found, headings: [], lines: cells } : undefined;
}

/** The table under these headings, whatever they are. */
export function underHeadings(headings: readonly string[], lines: Cells, profile: Profile): Table {
  const found = headings.map((one) => readHeading(one, profile));
  return { profile, columns: settled(found, lines, profile), headings, lines };
}

/** How many columns say something of a demande. */
export function told(found: readonly Column[]): number {
  return found.filter(({ what }) => what === 'key' || what === 'piece').length;
}

/** Whether a demande has one piece of that type, as it has one day. */
function isSingle(type: string | undefined, { pieceTypes }: Profile): boolean {
  return pieceTypes.some((one) => one.type === type && one.isSingle);
}

/** « Facture » may stand over the invoices’ files, their dates or their numbers: the cells tell. Of a key the first column counts. */
function settled(found: readonly Column[], rows: Cells, profile: Profile): readonly Column[] {
  const columns = columnsOf(rows);
  const isTaken = (key: string, before: number): boolean =>
    found.slice(0, before).some((one) => one.what === 'key' && one.key === key);
  return found.map((one, at): Column => {
    const cells = columns[at] ?? [];
    if (one.what === 'key' && one.key !== 'beneficiaires' && isTaken(one.key, at)) return OTHER_COLUMN;
    if (one.what !== 'piece' || cells.length === 0 || cells.some(isFileName)) return one;
    const isDates = isSingle(one.type, profile) && cells.every((cell) => readDate(cell) !== undefined);
    const isFree = !isTaken('dateFacture', found.length);
    return isDates && isFree ? { what: 'key', key: 'dateFacture' } : OTHER_COLUMN;
  });
}
