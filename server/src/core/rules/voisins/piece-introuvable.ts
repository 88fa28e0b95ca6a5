import { closest, distance } from 'fastest-levenshtein';
import type { Voisinage } from '../../nearby/voisinage.ts';
import type { RuleOf } from '../rule.ts';
import { type Nommee, piecesNommees, voisinageComplet } from './pieces.ts';

/** A piece that is on no disk nearby and in no archive. When none at all is there, `pieces-absentes` says it. */
export const pieceIntrouvable: RuleOf<'piece-introuvable'> = {
  code: 'piece-introuvable',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    const voisinage = voisinageComplet(context);
    if (voisinage === undefined) return;
    const pieces = piecesNommees(resumes);
    const absent = pieces.filter(({ nom }) => voisinage.chercher(nom).length === 0);
    if (absent.length === 0 || absent.length === pieces.length) return;
    const free = unnamed(voisinage, pieces);
    for (const [count, { nom, index, champ }] of absent.entries()) {
      const proche = count < MOST_NEAR ? nearest(nom, free) : undefined;
      if (proche === undefined) yield { index, champ, kind: 'absente', args: { valeur: nom } };
      else yield { index, champ, kind: 'proche', args: { valeur: nom, proche } };
    }
  },
};

/** For so many pieces a nearly right name is looked for: comparing all with all takes long. */
const MOST_NEAR = 50;
/** A name with more typing errors is another name. */
const MOST_ERRORS = 3;

/** The names nearby that no demande names. */
function unnamed({ fichiers }: Voisinage, pieces: readonly Nommee[]): string[] {
  const named = new Set(pieces.map(({ nom }) => nom.toLowerCase()));
  return [...new Set(fichiers.map(({ nom }) => nom))].filter((nom) => !named.has(nom.toLowerCase()));
}

function nearest(nom: string, names: readonly string[]): string | undefined {
  const possible = names.filter((name) => Math.abs(name.length - nom.length) <= MOST_ERRORS);
  if (possible.length === 0) return undefined;
  const near = closest(nom, possible);
  return distance(nom, near) <= MOST_ERRORS ? near : undefined;
}
