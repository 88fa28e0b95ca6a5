import { zipSync } from 'fflate';
import { type CellValue, InvalidSpreadsheetError, readSheet } from 'read-excel-file/universal';
import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';
import { type FeuilleXlsx, feuillesDe } from './classeur.ts';
import { deballer } from './deballer.ts';
import { COLONNES_MAX, celluleDe, citer, type Feuille, isFilledRow, type Ligne, NUMERO_MAX } from './feuille.ts';
import { type Fusions, fusionsOf, remplir } from './fusions.ts';
import { type Inspection, inspecter } from './inspecter.ts';

const ABIME: Refus = { refus: 'tableur-abime' };

/** The first sheet of an XLSX file that has anything in it, or why the file cannot be relied on. */
export async function lireXlsx(bytes: Uint8Array): Promise<Feuille | Refus> {
  const texts = await deballer(bytes);
  if (typeof texts === 'string') return { refus: texts };
  if (!texts.has('xl/workbook.xml')) return { refus: texts.has('content.xml') ? 'tableur-ods' : 'tableur-autre' };
  let feuilles: readonly FeuilleXlsx[];
  try {
    feuilles = feuillesDe(texts);
  } catch {
    return ABIME;
  }
  for (const feuille of feuilles) {
    const inspection = inspecter(new TextDecoder().decode(texts.get(feuille.chemin)));
    const refus = refusOf(inspection);
    if (refus !== undefined) return refus;
    if (inspection.numero > 0) {
      const others = feuilles.filter((one) => one !== feuille).map(({ nom }) => nom);
      return await lireFeuille(texts, feuille.nom, others, inspection);
    }
  }
  return { refus: 'tableur-vide' };
}

function refusOf({ abimeApres, numero, colonne }: Inspection): Refus | undefined {
  if (abimeApres !== undefined) return { refus: 'tableur-abime-apres', args: { cellule: abimeApres } };
  // What has no place at all is no cell of a spreadsheet's.
  if (numero === Number.MAX_SAFE_INTEGER) return ABIME;
  if (numero > NUMERO_MAX) return { refus: 'tableur-lignes', args: { ligne: numero, limite: NUMERO_MAX } };
  if (colonne <= COLONNES_MAX) return undefined;
  return { refus: 'tableur-colonnes', args: { cellule: celluleDe(colonne - 1, 1), limite: COLONNES_MAX } };
}

async function lireFeuille(
  texts: ReadonlyMap<string, Uint8Array>,
  nom: string,
  others: readonly string[],
  inspection: Inspection,
): Promise<Feuille | Refus> {
  const rows = await rowsOf(texts, nom);
  if ('refus' in rows) return rows;
  const fusions = fusionsOf(inspection.fusions);
  const all = rows.map((row, at): Ligne => ({ numero: at + 1, cellules: row.map(contentOf) }));
  const lignes = remplir(all, fusions).filter(isFilledRow);
  return { lignes, remarques: remarquesOf(nom, others, inspection, fusions) };
}

type Row = readonly (CellValue<string> | null)[];

async function rowsOf(texts: ReadonlyMap<string, Uint8Array>, nom: string): Promise<readonly Row[] | Refus> {
  // The library is given what was unpacked, and seen to be whole, in an archive that it has not to unpack.
  const archive = zipSync(Object.fromEntries(texts), { level: 0 });
  try {
    return await readSheet(archive.buffer as ArrayBuffer, nom, { parseNumber: nombreDe });
  } catch (error) {
    return refusOfError(error);
  }
}

/** As many digits as a spreadsheet shows: what a computer reckons may have a few more, of no meaning. */
function nombreDe(text: string): string {
  return String(Number(Number(text).toPrecision(15)));
}

function contentOf(value: CellValue<string> | null): string {
  if (value instanceof Date) return dateDe(value);
  return value === null ? '' : String(value).trim();
}

/** A day, and the time where there is one: year first, so that day and month cannot be taken for each other. */
function dateDe(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function refusOfError(error: unknown): Refus {
  // The library names a cell by its row and column, where it knows.
  const [, row, column] = (error instanceof Error && /row (\d+),? col (\d+)/.exec(error.message)) || [];
  if (error instanceof InvalidSpreadsheetError && row !== undefined) {
    return { refus: 'tableur-abime-cellule', args: { cellule: celluleDe(Number(column) - 1, Number(row)) } };
  }
  return ABIME;
}

function remarquesOf(
  nom: string,
  others: readonly string[],
  { sansValeur, erreurs }: Inspection,
  { verticales, autres }: Fusions,
): readonly Note[] {
  const ranges = (fusions: Fusions['autres']): string => citer(fusions.map(({ plage }) => plage));
  return [
    ...(others.length > 0 ? [{ note: 'tableur-feuille', args: { nom, autres: others.join(', ') } } as const] : []),
    ...(sansValeur.length > 0 ? [{ note: 'tableur-formules', args: { cellules: citer(sansValeur) } } as const] : []),
    ...(erreurs.length > 0 ? [{ note: 'tableur-erreurs', args: { cellules: citer(erreurs) } } as const] : []),
    ...(verticales.length > 0 ? [{ note: 'tableur-fusions', args: { plages: ranges(verticales) } } as const] : []),
    ...(autres.length > 0 ? [{ note: 'tableur-fusions-autres', args: { plages: ranges(autres) } } as const] : []),
  ];
}
