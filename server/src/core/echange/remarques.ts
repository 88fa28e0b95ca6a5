import { formatDe } from '../depot/format.ts';
import { isFilledText } from '../depot/values.ts';
import type { DemandeLue, Lecture } from '../features/rows/demandesLues.ts';
import { CLES, type Colonne } from '../features/rows/titres.ts';
import type { Note } from '../messages/notes.ts';
import { celluleDe, citer } from '../tableur/feuille.ts';
import { isCle } from './choix.ts';
import type { TableauLu } from './trouver.ts';

/** What is to be said of how a table was read. */
export function remarquesOf(lecture: Lecture, lu: TableauLu, colonnes: readonly Colonne[]): readonly Note[] {
  return [
    ...(lecture.moisPremier ? [{ note: 'mois-premier' } as const] : []),
    ...rattachees(lecture.demandes, lu, colonnes),
    ...perdues(lu, colonnes),
    ...manquantes(colonnes),
  ];
}

/** The rows that have nothing but what further rows of a demande may have. */
function rattachees(demandes: readonly DemandeLue[], lu: TableauLu, colonnes: readonly Colonne[]): readonly Note[] {
  const hasKey = (rang: number): boolean =>
    colonnes.some(
      (one, at) => one.quoi === 'cle' && one.cle !== 'beneficiaires' && isFilledText(lu.lignes[rang]?.[at] ?? ''),
    );
  const further = demandes.flatMap(({ rangs }) => rangs.slice(1).filter((rang) => !hasKey(rang)));
  if (further.length === 0) return [];
  return [{ note: 'import-rattachees', args: { lignes: citer(further.map((rang) => String(lu.numeros[rang]))) } }];
}

/** What stands in the table and is not taken, besides whole columns. */
function perdues({ lignes, numeros, titres }: TableauLu, colonnes: readonly Colonne[]): readonly Note[] {
  const cells = (isLost: (cell: string, at: number) => boolean): readonly string[] =>
    lignes.flatMap((ligne, row) =>
      ligne.flatMap((cell, at) => (isFilledText(cell) && isLost(cell, at) ? [celluleDe(at, numeros[row] ?? 0)] : [])),
    );
  const pieces = cells((cell, at) => colonnes[at]?.quoi === 'piece' && !namesOnlyFiles(cell));
  const untitled = cells((_, at) => titres[at] === '' && colonnes[at]?.quoi === 'autre');
  return [
    ...(pieces.length > 0 ? [{ note: 'import-pieces', args: { cellules: citer(pieces) } } as const] : []),
    ...(untitled.length > 0 ? [{ note: 'import-sans-titre', args: { cellules: citer(untitled) } } as const] : []),
  ];
}

function namesOnlyFiles(cell: string): boolean {
  const names = cell.split(/[;\r\n]+/).filter((name) => name.trim() !== '');
  return names.every((name) => formatDe(name.trim()) !== undefined);
}

/** The keys that no column tells: they are written blank. */
function manquantes(colonnes: readonly Colonne[]): readonly Note[] {
  const cles = CLES.filter((cle) => !colonnes.some((one) => isCle(one, cle)));
  return cles.length === 0 ? [] : [{ note: 'import-manquantes', args: { cles: cles.join(', ') } }];
}
