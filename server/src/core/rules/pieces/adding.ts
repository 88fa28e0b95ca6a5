import type { Demande } from '../../depot/demande.ts';
import { insererTrios, type Trio } from '../../depot/trio.ts';
import type { Style } from '../../document/writing.ts';
import type { Fix } from '../fix.ts';

/** Pieces written behind those of a demande, all at once; its edit is in offsets of the demande. */
export function addPieces(demande: Demande, trios: readonly Trio[], style: Style): Fix[] {
  const edit = trios.length === 0 ? undefined : insererTrios(demande, trios, style);
  if (edit === undefined) return [];
  const noms = trios.map(({ nomFichier }) => nomFichier).join(', ');
  const words =
    trios.length === 1
      ? ({ kind: 'piece-ajouter', args: { nom: noms } } as const)
      : ({ kind: 'pieces-ajouter', args: { noms } } as const);
  return [{ ...words, safe: false, edits: [edit] }];
}
