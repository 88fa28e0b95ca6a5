import { Parser } from 'saxen';
import { localName } from './classeur.ts';

/** What the cells of a sheet alone do not say: what lies behind them, and how far they reach. */
export interface Inspection {
  /** The last row and column that have a value, from 1; 0 where none has. */
  readonly numero: number;
  readonly colonne: number;
  /** Cells with a formula of which the file keeps no value. */
  readonly sansValeur: readonly string[];
  /** Cells whose value is an error. */
  readonly erreurs: readonly string[];
  /** The ranges of merged cells: `A1:F1`. */
  readonly fusions: readonly string[];
  /** The last cell before the place where the XML is damaged; undefined where it is whole. */
  readonly abimeApres: string | undefined;
}

export function inspecter(xml: string): Inspection {
  const inspecteur = new Inspecteur();
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => inspecteur.open(localName(name), attributes));
  parser.on('closeTag', (name) => inspecteur.close(localName(name)));
  parser.on('text', (text) => inspecteur.text(text));
  parser.on('error', () => {
    inspecteur.damaged();
    parser.stop();
  });
  parser.parse(xml);
  return inspecteur;
}

/** Of a spreadsheet's rows. */
const LAST_ROW = 1_048_576;

/** A cell that is being read. */
interface Cellule {
  readonly nom: string;
  readonly isError: boolean;
  readonly isText: boolean;
  hasFormula: boolean;
  /** Whether what its formula gives is kept: a text may be empty. */
  hasResult: boolean;
  hasValue: boolean;
}

/** Gathers what is said of the cells, tag by tag. */
class Inspecteur implements Inspection {
  numero = 0;
  colonne = 0;
  readonly sansValeur: string[] = [];
  readonly erreurs: string[] = [];
  readonly fusions: string[] = [];
  abimeApres: string | undefined;
  #cell: Cellule | undefined;
  #isInValue = false;
  #last = 'A1';

  open(name: string, attributes: () => Readonly<Record<string, string | undefined>>): void {
    if (name === 'row') this.#checkRow(attributes().r);
    else if (name === 'c') {
      const { r = '', t } = attributes();
      const isText = t === 'str';
      this.#cell = { nom: r, isError: t === 'e', isText, hasFormula: false, hasResult: false, hasValue: false };
    } else if (name === 'mergeCell') this.fusions.push(attributes().ref ?? '');
    else if (this.#cell && name === 'f') this.#cell.hasFormula = true;
    else if (this.#cell && name === 'is') this.#cell.hasValue = true;
    else if (name === 'v') {
      this.#isInValue = true;
      if (this.#cell?.isText) this.#cell.hasResult = true;
    }
  }

  /** What has no text is no value: some programs write an empty one behind a formula. */
  text(text: string): void {
    if (this.#cell && this.#isInValue && text !== '') this.#cell.hasValue = true;
  }

  /** Whoever reads the sheet makes all rows up to the last: one that no spreadsheet has would fill the memory. */
  #checkRow(r: string | undefined): void {
    if (r !== undefined && !(Number(r) <= LAST_ROW)) this.numero = Number.MAX_SAFE_INTEGER;
  }

  close(name: string): void {
    if (name === 'v') this.#isInValue = false;
    if (name !== 'c' || this.#cell === undefined) return;
    const { nom, isError, hasFormula, hasResult, hasValue } = this.#cell;
    this.#cell = undefined;
    this.#last = nom;
    if (hasFormula && !hasValue && !hasResult) this.sansValeur.push(nom);
    if (isError) this.erreurs.push(nom);
    if (!hasValue) return;
    const { numero, colonne } = placeDe(nom);
    this.numero = Math.max(this.numero, numero);
    this.colonne = Math.max(this.colonne, colonne);
  }

  damaged(): void {
    this.abimeApres = this.#last;
  }
}

/** Row and column of a cell, from 1; beyond all bounds for what is no name of one. */
export function placeDe(nom: string): { readonly numero: number; readonly colonne: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(nom) ?? [];
  if (letters === '') return { numero: Number.MAX_SAFE_INTEGER, colonne: Number.MAX_SAFE_INTEGER };
  const colonne = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { numero: Number(digits), colonne };
}
