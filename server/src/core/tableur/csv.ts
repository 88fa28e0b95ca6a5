import Papa from 'papaparse';
import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';
import { COLONNES_MAX, celluleDe, citer, type Feuille, isFilledRow, type Ligne, NUMERO_MAX } from './feuille.ts';
import { refusOfText } from './otherText.ts';
import { Refused } from './refused.ts';
import { checkSurface, Room } from './room.ts';
import { lireTexte } from './texte.ts';

const SEPARATEURS = [';', ',', '\t', '|'] as const;
/** So many rows tell what parts the cells. */
const SAMPLE = 20;

/** The cells of a CSV file (RFC 4180, with any of the usual separators). Throws `Refused`, at the row and column where it cannot be one. */
export function lireCsv(bytes: Uint8Array): Feuille {
  const { text, isGuess } = lireTexte(bytes);
  refuse(refusOfText(text));
  // The library takes the first line break for that of all the file.
  const plain = text.replace(/\r\n?/g, '\n');
  const told = /^sep=(.)\n/i.exec(plain)?.[1];
  const separateur = told ?? separateurDe(plain);
  // Excel does not show the row that tells the separator.
  const { lignes, error } = filledRows(plain, separateur, told === undefined ? 1 : 0);
  if (error !== undefined) refuse(refusOfQuotes(plain, error, separateur));
  refuse(tooMany(lignes));
  checkText(lignes);
  refuse(uneven(lignes));
  return { lignes, remarques: remarquesOf(lignes, isGuess), isSeparated: true };
}

function refuse(refus: Refus | undefined): void {
  if (refus !== undefined) throw new Refused(refus);
}

function checkText(lignes: readonly Ligne[]): void {
  const room = new Room();
  let width = 0;
  for (const { numero, cellules } of lignes) {
    width = Math.max(width, cellules.length);
    for (const [column, cell] of cellules.entries()) room.take(cell, column, numero);
  }
  checkSurface(lignes.length, width);
}

function remarquesOf(lignes: readonly Ligne[], isGuess: boolean): readonly Note[] {
  const erreurs = lignes.flatMap(({ numero, cellules }) =>
    cellules.flatMap((cell, column) => (CELL_ERROR.test(cell) ? [celluleDe(column, numero)] : [])),
  );
  return [
    ...(isGuess ? [{ note: 'tableur-encodage' } as const] : []),
    ...(erreurs.length > 0 ? [{ note: 'tableur-erreurs', args: { cellules: citer(erreurs) } } as const] : []),
  ];
}

/** What a spreadsheet shows in the place of a result that it does not have. */
const CELL_ERROR =
  /^#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|CALC!|SPILL!|PROPAGATION!)$/;

/** The rows that have anything in them, the first row's number being `numero`; no more once there are too many. */
function filledRows(text: string, delimiter: string, numero: number): { lignes: Ligne[]; error?: Papa.ParseError } {
  const lignes: Ligne[] = [];
  let error: Papa.ParseError | undefined;
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors }, parser) {
      const [quotes] = errors.filter(({ type }) => type === 'Quotes');
      if (quotes !== undefined) error ??= { ...quotes, row };
      const ligne = { numero: numero + row++, cellules: data.map(contentOf) };
      if (ligne.numero < 1 || !isFilledRow(ligne)) return;
      lignes.push(ligne);
      if (ligne.numero > NUMERO_MAX) parser.abort();
    },
  });
  return error === undefined ? { lignes } : { lignes, error };
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** The separator that parts most of the first rows into equally many cells, two at least. */
function separateurDe(text: string): string {
  const scores = SEPARATEURS.map((separateur) => {
    const { data } = parse(text, separateur, SAMPLE);
    const width = usualWidth(data);
    const alike = data.filter(({ length }) => length === width).length;
    return { separateur, score: width < 2 ? 0 : alike * COLONNES_MAX + Math.min(width, COLONNES_MAX) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separateur;
}

/** The number of cells that most rows have; of two the one that comes first. A title above has one, whatever the others have. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0])[0];
}

/** A formula may hold no longer text: a longer one is kept from becoming a number by an apostrophe. */
const LONGEST = 255;

/** `="00001"` is how a text is kept from becoming a number. */
function contentOf(source: string): string {
  if (source.startsWith("'") && source.length > LONGEST) return source.slice(1).trim();
  const cell = source.trim();
  if (!(cell.length > 2 && cell.startsWith('="') && cell.endsWith('"'))) return cell;
  // Quotes that are text stand doubled: a single one ends it, and something else follows.
  const plain = cell.slice(2, -1).replaceAll('""', '');
  return plain.includes('"') ? cell : cell.slice(2, -1).replaceAll('""', '"').trim();
}

function refusOfQuotes(text: string, { code, row = 0, index = 0 }: Papa.ParseError, separateur: string): Refus {
  const { data } = parse(text.slice(0, index), separateur);
  const cellule = celluleDe((data.at(-1)?.length ?? 1) - 1, row + 1);
  return { refus: code === 'MissingQuotes' ? 'csv-guillemet' : 'csv-guillemets', args: { ligne: row + 1, cellule } };
}

function tooMany(lignes: readonly Ligne[]): Refus | undefined {
  const last = lignes.at(-1)?.numero ?? 0;
  if (last > NUMERO_MAX) return { refus: 'tableur-lignes', args: { ligne: last, limite: NUMERO_MAX } };
  const wide = lignes.find(({ cellules }) => cellules.length > COLONNES_MAX);
  if (wide === undefined) return undefined;
  return {
    refus: 'tableur-colonnes',
    args: { cellule: celluleDe(wide.cellules.length - 1, wide.numero), limite: COLONNES_MAX },
  };
}

/** A separator that a cell has without quotes moves all cells behind it: a row with more of them than the others, or the headings above. */
function uneven(lignes: readonly Ligne[]): Refus | undefined {
  const usual = usualWidth(lignes.map(({ cellules }) => cellules));
  const headings = lignes.slice(
    0,
    lignes.findIndex(({ cellules }) => cellules.length === usual),
  );
  const width = headings.reduce((most, { cellules }) => Math.max(most, cellules.length), usual);
  for (const { numero, cellules } of lignes) {
    const at = cellules.findIndex((cell, column) => column >= width && cell !== '');
    if (at < 0) continue;
    const args = { ligne: numero, nombre: cellules.length, attendu: width, cellule: celluleDe(at, numero) };
    return { refus: 'csv-colonnes', args };
  }
  return undefined;
}
