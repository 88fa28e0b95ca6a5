import { isEditeur, type Resume } from '../../depot/resume.ts';
import type { LigneFrere, Voisinage } from '../../nearby/voisinage.ts';
import type { RuleOf } from '../rule.ts';
import { type Ailleurs, clePaire, dejaUtilises, firstOfEach, lignesDe } from './freres.ts';

/** A demande has the same two numbers in its advance and in its balance claim (3.2): another file says otherwise. */
export const aspEditeurIncoherent: RuleOf<'asp-editeur-incoherent'> = {
  code: 'asp-editeur-incoherent',
  level: 'warning',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(resumes, context, ans) {
    if (context.kind !== 'claim' || context.voisinage === undefined) return;
    const said = dejaUtilises(resumes, context, ans);
    for (const [index, { champ, ailleurs }] of contradictions(resumes, context.voisinage, ans)) {
      const { frere, ligne, numero } = ailleurs;
      // That this demande is in that file too is said by `asp-deja-utilise`.
      if (said.get(index)?.frere === frere) continue;
      const { numeroASP = '', numeroEditeur = '' } = resumes[index] ?? {};
      const args = {
        asp: numeroASP,
        editeur: numeroEditeur,
        fichier: frere.nom,
        ligne: numero,
        autre: ligne[champ] ?? '',
      };
      const place = { chemin: frere.chemin, range: ligne.lieu, kind: 'autre' } as const;
      yield { index, champ, kind: champ === 'numeroASP' ? 'asp' : 'editeur', args, ailleurs: place };
    }
  },
};

interface Contradiction {
  /** The number that is another there. */
  readonly champ: 'numeroASP' | 'numeroEditeur';
  readonly ailleurs: Ailleurs;
}

/** What first contradicts each demande, by its place: rather the `numeroASP`, which the portal gave. */
function contradictions(
  resumes: readonly Resume[],
  voisinage: Voisinage,
  ans: string | undefined,
): Map<number, Contradiction> {
  const found = new Map<number, Contradiction>();
  for (const [same, champ] of SAME_AND_OTHER) {
    for (const [numero, index] of firstOfEach(resumes, same)) {
      const resume = resumes[index];
      if (found.has(index) || !isPair(resume)) continue;
      const other = lignesDe(voisinage, ans, same, numero).find(
        (one) => one.ligne[champ] !== resume?.[champ] && isPair(one.ligne) && isSure(one, voisinage),
      );
      if (other !== undefined) found.set(index, { champ, ailleurs: other });
    }
  }
  return found;
}

const SAME_AND_OTHER = [
  ['numeroEditeur', 'numeroASP'],
  ['numeroASP', 'numeroEditeur'],
] as const;

/**
 * Whether the two numbers of a demande can be held against others. What the portal refused of a claim may have been wrong in
 * either, in the file that was sent too; an advance has the number that the portal gave, unless it is refused itself.
 */
function isSure({ frere, ligne }: Ailleurs, voisinage: Voisinage): boolean {
  if (frere.kind === 'advance') return !ligne.refusee;
  const same = voisinage.lignesDe('numeroASP', ligne.numeroASP ?? '');
  return !same.some(
    (one) => one.frere.kind !== 'advance' && one.ligne.refusee && clePaire(one.ligne) === clePaire(ligne),
  );
}

/** Both numbers in their form: of another the form is the fault. */
function isPair(ligne: Pick<LigneFrere, 'numeroASP' | 'numeroEditeur'> | undefined): boolean {
  return ligne?.numeroASP !== undefined && isEditeur(ligne.numeroEditeur);
}
