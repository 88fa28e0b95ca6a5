import { Cell, type Shared } from './cell.ts';
import { type Place, Places } from './place.ts';
import { DAMAGED, type Pause, Refused } from './refused.ts';
import type { Room } from './room.ts';
import { cellName, MAX_COLUMNS, MAX_ROW } from './rows.ts';
import { type Attributes, isTrue, readXml, XmlDamaged } from './xml.ts';

/** What a sheet holds. */
export interface SheetRead {
  /** The cells of the rows that have any, by the numbers of these. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  /** Cells with a formula of which the file keeps no value. */
  readonly withoutResult: readonly string[];
  /** Cells whose value is an error. */
  readonly errors: readonly string[];
  /** The ranges of merged cells: `A1:F1`. */
  readonly merges: readonly string[];
  /** The hidden rows that have anything in them. */
  readonly hiddenRows: readonly number[];
  readonly isHiddenColumn: (column: number) => boolean;
}

/** Reads the XML of a sheet. Throws `Refused` where it is damaged, with the last cell before the damage, or too much. */
export async function readSheet(bytes: Uint8Array, shared: Shared, room: Room, pause: Pause): Promise<SheetRead> {
  const reader = new SheetReader(shared, room);
  try {
    await readXml(bytes, reader, pause);
  } catch (error) {
    if (!(error instanceof XmlDamaged)) throw error;
    throw new Refused({ refusal: 'table-damaged-after', args: { cell: reader.last } });
  }
  return reader;
}

/** No sheet of claims has as many merged cells. */
const MOST_MERGES = 100_000;

/** Gathers the cells, tag by tag. */
class SheetReader implements SheetRead {
  readonly rows = new Map<number, string[]>();
  readonly withoutResult: string[] = [];
  readonly errors: string[] = [];
  readonly merges: string[] = [];
  readonly hiddenRows: number[] = [];
  #last: Cell | undefined;
  readonly #shared: Shared;
  readonly #room: Room;
  readonly #places = new Places();
  readonly #hiddenColumns: (readonly [first: number, last: number])[] = [];
  #isHiddenRow = false;
  #cell: Cell | undefined;

  constructor(shared: Shared, room: Room) {
    this.#shared = shared;
    this.#room = room;
  }

  /** The last cell that was read to its end. */
  get last(): string {
    return this.#last?.name ?? 'A1';
  }

  readonly isHiddenColumn = (column: number): boolean =>
    this.#hiddenColumns.some(([first, last]) => first <= column && column <= last);

  open(name: string, attributes: Attributes, parent: string): void {
    if (this.#cell !== undefined) this.#cell.open(name, parent);
    else if (name === 'row' && parent === 'sheetData') this.#openRow(attributes);
    else if (name === 'c' && parent === 'row') this.#cell = new Cell(this.#places.openCell(attributes.r), attributes);
    else if (name === 'mergeCell' && parent === 'mergeCells') this.#merge(attributes.ref);
    else if (name === 'col' && parent === 'cols' && isOutOfSight(attributes, attributes.width)) {
      this.#hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    }
  }

  text(text: string): void {
    this.#cell?.text(text);
  }

  close(name: string): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    if (name !== 'c') {
      cell.close(name);
      return;
    }
    this.#cell = undefined;
    if (cell.isWithoutResult) this.withoutResult.push(cell.name);
    if (cell.isError) this.errors.push(cell.name);
    const content = cell.content(this.#shared);
    if (content !== '') this.#keep(content, cell.place);
    this.#last = cell;
  }

  #openRow(attributes: Attributes): void {
    this.#places.openRow(attributes.r);
    this.#isHiddenRow = isOutOfSight(attributes, attributes.ht);
  }

  #merge(range: string | undefined): void {
    if (range !== undefined) this.merges.push(range);
    if (this.merges.length > MOST_MERGES) throw new Refused(DAMAGED);
  }

  #keep(content: string, { row, column }: Place): void {
    const cell = cellName(column, row);
    if (row > MAX_ROW) throw new Refused({ refusal: 'table-rows', args: { line: row, limit: MAX_ROW } });
    if (column >= MAX_COLUMNS) throw new Refused({ refusal: 'table-columns', args: { cell, limit: MAX_COLUMNS } });
    this.#room.take(content, column, row);
    const cells = this.rows.get(row) ?? [];
    // Of two that claim one place a spreadsheet shows one, and nobody can say which.
    if ((cells[column] ?? '') !== '') throw new Refused({ refusal: 'table-damaged-cell', args: { cell } });
    while (cells.length < column) cells.push('');
    cells[column] = content;
    this.rows.set(row, cells);
    if (this.#isHiddenRow && this.hiddenRows.at(-1) !== row) this.hiddenRows.push(row);
  }
}

/** Whether a row or a column is hidden, or made so small that nothing of it is seen. */
function isOutOfSight({ hidden }: Attributes, size: string | undefined): boolean {
  return isTrue(hidden) || (size !== undefined && Number(size) === 0);
}
