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

/** A cell in the making. */
interface Cellule {
  readonly nom: string;
  readonly isError: boolean;
  hasFormula: boolean;
  hasValue: boolean;
}

export function inspecter(xml: string): Inspection {
  const [sansValeur, erreurs, fusions]: string[][] = [[], [], []];
  let [numero, colonne] = [0, 0];
  let [damage, last]: [Error | undefined, string] = [undefined, ''];
  let cell: Cellule | undefined;
  const close = ({ nom, isError, hasFormula, hasValue }: Cellule): void => {
    last = nom;
    if (hasFormula && !hasValue) sansValeur?.push(nom);
    if (isError) erreurs?.push(nom);
    if (!hasValue) return;
    const place = placeDe(nom);
    numero = Math.max(numero, place.numero);
    colonne = Math.max(colonne, place.colonne);
  };
  const parser = new Parser();
  parser.on('openTag', (full, attributes) => {
    const name = localName(full);
    if (name === 'c') {
      const { r = '', t } = attributes();
      cell = { nom: r, isError: t === 'e', hasFormula: false, hasValue: false };
    } else if (name === 'f' && cell) cell.hasFormula = true;
    else if ((name === 'v' || name === 'is') && cell) cell.hasValue = true;
    else if (name === 'mergeCell') fusions?.push(attributes().ref ?? '');
  });
  parser.on('closeTag', (full) => {
    if (localName(full) !== 'c' || cell === undefined) return;
    close(cell);
    cell = undefined;
  });
  parser.on('error', (error) => {
    damage = error;
    parser.stop();
  });
  parser.parse(xml);
  const abimeApres = damage === undefined ? undefined : last || 'A1';
  return { numero, colonne, sansValeur: sansValeur ?? [], erreurs: erreurs ?? [], fusions: fusions ?? [], abimeApres };
}

/** Row and column of a cell, from 1; beyond all bounds for what is no name of one. */
export function placeDe(nom: string): { readonly numero: number; readonly colonne: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(nom) ?? [];
  if (letters === '') return { numero: Number.MAX_SAFE_INTEGER, colonne: Number.MAX_SAFE_INTEGER };
  const colonne = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { numero: Number(digits), colonne };
}
