import { cleDuNom, type Fichier } from '../../nearby/voisinage.ts';
import type { RuleOf } from '../rule.ts';
import { enumeration, lieuOf, piecesNommees, voisinageComplet } from './pieces.ts';

/** The pieces of a deposit are all in its archives (2.1): some of this file's are, this one is only on the disk. */
export const zipIncomplet: RuleOf<'zip-incomplet'> = {
  code: 'zip-incomplet',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    const voisinage = voisinageComplet(context);
    if (voisinage === undefined || voisinage.archives.length === 0) return;
    const pieces = piecesNommees(resumes).map((piece) => ({ ...piece, fichiers: voisinage.chercher(piece.nom) }));
    const packed = pieces.flatMap(({ fichiers }) =>
      fichiers.filter(({ dansArchive, lieu }) => dansArchive && !isOfAnother(lieu, context.nomJson)),
    );
    if (packed.length === 0) return;
    const archives = enumeration([...new Set(packed.map(({ lieu }) => lieu))].sort());
    for (const { nom, index, champ, fichiers } of pieces) {
      const onDisk = unpacked(nom, fichiers);
      if (onDisk === undefined) continue;
      yield { index, champ, kind: 'absente', args: { lieu: lieuOf(onDisk), archives } };
    }
  },
};

/** Whether an archive bears the name of another claim file, as those do that are made of a deposit: it is no part of this one. */
function isOfAnother(lieu: string, nomJson: string | undefined): boolean {
  const [, stem] = /^(.*)-PJ-\d+\.zip$/is.exec(lieu.slice(lieu.lastIndexOf('/') + 1)) ?? [];
  return stem !== undefined && cleDuNom(`${stem}.json`) !== cleDuNom(nomJson ?? '');
}

/** Where a piece is on the disk, when no archive holds it. Another case counts where the right one is nowhere: see `piece-casse`. */
function unpacked(nom: string, fichiers: readonly Fichier[]): Fichier | undefined {
  const exact = fichiers.filter((fichier) => fichier.nom === nom);
  const those = exact.length > 0 ? exact : fichiers;
  return those.some(({ dansArchive }) => dansArchive) ? undefined : those[0];
}
