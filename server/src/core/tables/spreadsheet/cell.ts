import type { Place } from './place.ts';
import { Refused } from './refused.ts';
import { cellName } from './rows.ts';
import { readIsoDate, readSerial } from './serial.ts';
import { RichText, unescaped } from './strings.ts';
import { type Style, writtenAs } from './styles.ts';

/** What cells refer to, and how their days are counted. */
export interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly Style[];
  readonly from1904: boolean;
}

/** No number has more digits, and no error or day: of what is longer no more is kept than shows it. */
const LONGEST_VALUE = 1_000_000;

/** One cell of a sheet, gathered from its tags (ECMA-376-1, 18.3.1.4). */
export class Cell {
  readonly place: Place;
  readonly #type: string;
  readonly #style: number;
  #value = '';
  #rich: RichText | undefined;
  #isInValue = false;
  #hasFormula = false;
  #hasValueTag = false;

  constructor(place: Place, { t = 'n', s = '0' }: Readonly<Record<string, string>>) {
    this.place = place;
    this.#type = t;
    this.#style = Number(s);
  }

  open(name: string, parent: string): void {
    if (this.#rich !== undefined) this.#rich.open(name);
    else if (parent !== 'c') return;
    else if (name === 'is') this.#rich = new RichText();
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'v') {
      // Of two values nobody can say which is shown.
      if (this.#hasValueTag) throw new Refused({ refusal: 'table-damaged-cell', args: { cell: this.name } });
      this.#isInValue = true;
      this.#hasValueTag = true;
    }
  }

  close(name: string): void {
    this.#rich?.close(name);
    if (name === 'v') this.#isInValue = false;
  }

  text(text: string): void {
    if (this.#isInValue && this.#value.length <= LONGEST_VALUE) this.#value += text;
    else this.#rich?.text(text);
  }

  /** As a spreadsheet calls it. */
  get name(): string {
    return cellName(this.place.column, this.place.row);
  }

  /** Whether a formula stands in it whose result the file does not have: some programs write an empty one. */
  get isWithoutResult(): boolean {
    if (!this.#hasFormula || this.#value !== '' || this.#rich !== undefined) return false;
    return !(this.#type === 'str' && this.#hasValueTag);
  }

  get isError(): boolean {
    return this.#type === 'e';
  }

  /** Its text, without the white space around it; empty where it has none. Throws `Refused` where it is of no kind. */
  content(shared: Shared): string {
    if (this.#rich !== undefined && this.#value === '') return this.#rich.value.trim();
    if (this.#type === 'str' || this.#type === 'inlineStr') return unescaped(this.#value).trim();
    const value = this.#value.trim();
    if (value === '' || this.isError) return '';
    const content = contentOf(this.#type, value, shared, shared.styles[this.#style]);
    if (content === undefined) throw new Refused({ refusal: 'table-damaged-cell', args: { cell: this.name } });
    return content.trim();
  }
}

function contentOf(type: string, value: string, shared: Shared, style: Style | undefined): string | undefined {
  if (type === 's') return /^\d{1,9}$/.test(value) ? shared.strings[Number(value)] : undefined;
  if (type === 'b') return BOOLEANS.get(value.toLowerCase());
  if (type === 'd') return readIsoDate(value);
  if (type !== 'n' || !NUMBER.test(value)) return undefined;
  // As many digits as a spreadsheet shows: what a computer reckons may have a few more, of no meaning.
  const number = Number(Number(value).toPrecision(15));
  if (!Number.isFinite(number)) return undefined;
  const shown = style?.code === undefined ? undefined : writtenAs(style.code, number);
  return (style?.isDate ? readSerial(number, shared.from1904) : shown) ?? String(number);
}

const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['1', 'true'],
  ['true', 'true'],
  ['0', 'false'],
  ['false', 'false'],
]);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;
