import type { Resume } from '../../depot/resume.ts';
import type { LigneFrere, Voisinage } from '../../nearby/voisinage.ts';
import type { RuleOf } from '../rule.ts';
import { type Ailleurs, dejaUtilises, firstOfEach } from './freres.ts';

/** A demande has the same two numbers in its advance and in its balance claim (3.2): another file says otherwise. */
export const aspEditeurIncoherent: RuleOf<'asp-editeur-incoherent'> = {
  code: 'asp-editeur-incoherent',
  level: 'warning',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(resumes, context, ans) {
    if (context.kind !== 'claim' || context.voisinage === undefined) return;
    const said = dejaUtilises(resumes, context, ans);
    for (const [index, { champ, ailleurs }] of contradictions(resumes, context.voisinage)) {
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
function contradictions(resumes: readonly Resume[], voisinage: Voisinage): Map<number, Contradiction> {
  const found = new Map<number, Contradiction>();
  for (const [same, champ] of SAME_AND_OTHER) {
    for (const [numero, index] of firstOfEach(resumes, same)) {
      const resume = resumes[index];
      if (found.has(index) || !isPair(resume)) continue;
      const other = voisinage
        .lignesDe(same, numero)
        .find(({ ligne }) => ligne[champ] !== resume?.[champ] && isPair(ligne) && !isRefused(ligne, voisinage));
      if (other !== undefined) found.set(index, { champ, ailleurs: other });
    }
  }
  return found;
}

const SAME_AND_OTHER = [
  ['numeroEditeur', 'numeroASP'],
  ['numeroASP', 'numeroEditeur'],
] as const;

/** Whether the portal refused a demande with both of these numbers in a file nearby: either of them may have been wrong. */
function isRefused({ numeroASP, numeroEditeur }: LigneFrere, voisinage: Voisinage): boolean {
  const same = voisinage.lignesDe('numeroASP', numeroASP ?? '');
  return same.some(({ ligne }) => ligne.refusee && ligne.numeroEditeur === numeroEditeur);
}

/** Both numbers in their form: of another the form is the fault. */
function isPair(ligne: Pick<LigneFrere, 'numeroASP' | 'numeroEditeur'> | undefined): boolean {
  return ligne?.numeroASP !== undefined && /^[0-9A-Za-z]{5}$/.test(ligne.numeroEditeur ?? '');
}
