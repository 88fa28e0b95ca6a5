import type { Demande } from '../../claim/demande.ts';
import { insertTrios, type Trio } from '../../claim/trio.ts';
import type { Style } from '../../json/writing.ts';
import type { Fix } from '../engine/fix.ts';

/** Pieces written behind those of a demande, all at once; its edit is in offsets of the demande. */
export function addPieces(demande: Demande, trios: readonly Trio[], style: Style): Fix[] {
  const edit = trios.length === 0 ? undefined : insertTrios(demande, trios, style);
  if (edit === undefined) return [];
  const names = trios.map(({ nomFichier }) => nomFichier).join(', ');
  const words =
    trios.length === 1
      ? ({ kind: 'add-piece', args: { name: names } } as const)
      : ({ kind: 'add-pieces', args: { names } } as const);
  return [{ ...words, safe: false, edits: [edit] }];
}
