import type { Archive, Voisinage } from '../../nearby/voisinage.ts';
import { megaoctets } from '../../problem.ts';
import type { RuleOf } from '../rule.ts';
import { piecesNommees } from './pieces.ts';

/** « 200 Mo » (2.1) in its two readings, in bytes: beyond the longer one no reading takes the archive. */
const MEBI = 200 * 1024 * 1024;
const MEGA = 200_000_000;

/** An archive weighs at most 200 Mo (2.1): one with pieces of this file, or of which it is not known what it holds. */
export const zipPoids: RuleOf<'zip-poids'> = {
  code: 'zip-poids',
  level: 'error',
  compares: ['noms'],
  *compare(resumes, { kind, voisinage }) {
    const heavy = voisinage?.archives.filter(({ taille }) => taille > MEGA) ?? [];
    if (kind !== 'claim' || voisinage === undefined || heavy.length === 0) return;
    const noms = piecesNommees(resumes).map(({ nom }) => nom);
    for (const archive of heavy) {
      if (archive.lisible && !holdsAny(archive, noms, voisinage)) continue;
      const { lieu, taille } = archive;
      const args = { lieu, taille: megaoctets(taille) };
      if (taille > MEBI) yield { index: undefined, champ: 'lignesImport', kind: 'trop', args };
      else yield { index: undefined, champ: 'lignesImport', kind: 'limite', args, level: 'warning' };
    }
  },
};

function holdsAny({ chemin }: Archive, noms: readonly string[], voisinage: Voisinage): boolean {
  return noms.some((nom) =>
    voisinage.chercher(nom).some((fichier) => fichier.dansArchive && fichier.chemin === chemin),
  );
}
