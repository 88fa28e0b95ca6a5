import { apparier } from '../../depot/appariement.ts';
import type { Resume } from '../../depot/resume.ts';
import type { Ailleurs, Frere, LigneFrere } from '../../nearby/voisinage.ts';
import type { Context } from '../rule.ts';

export type { Ailleurs };

/** The demandes of files, in the order of their paths: folders are listed in any. */
export function demandesDe(freres: readonly Frere[]): Ailleurs[] {
  const sorted = [...freres].sort((a, b) => (a.chemin < b.chemin ? -1 : 1));
  return sorted.flatMap((frere) => frere.lignes.map((ligne, index) => ({ frere, ligne, numero: index + 1 })));
}

/** The first demande of each text of a part. One that is broken is left out: what is wrong with it is said already. */
export function firstOfEach(
  resumes: readonly Resume[],
  part: 'numeroASP' | 'numeroEditeur',
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, resume] of resumes.entries()) {
    const text = resume[part];
    if (resume.whole && text !== undefined && !first.has(text)) first.set(text, index);
  }
  return first;
}

/** Whether a file has the demandes of this one, in its order: it is a copy of it, or the portal's answer. */
export function isSameDeposit(frere: Frere, resumes: readonly Resume[], ans: string | undefined): boolean {
  return (
    isSameAns(frere, ans) &&
    frere.lignes.length === resumes.length &&
    frere.lignes.every((ligne, i) => isSame(ligne, resumes[i]))
  );
}

/** A number that is being typed is no other number. */
export function isSameAns(frere: Frere, ans: string | undefined): boolean {
  return ans === undefined || frere.ans === undefined || frere.ans === ans;
}

/** Whether the portal gave this file back as that one. */
function isReturnedCopy(frere: Frere, resumes: readonly Resume[], ans: string | undefined): boolean {
  return isSameDeposit(frere, resumes, ans) || (isSameAns(frere, ans) && placesIn(frere, resumes) !== undefined);
}

/** The place here of each demande of a returned file; undefined where it is no copy of this one. */
export function placesIn({ lignes }: Frere, resumes: readonly Resume[]): readonly number[] | undefined {
  return apparier(
    lignes,
    resumes.map(({ numLigne, ...resume }) => ({ ...resume, numLigne: numLigne?.valeur })),
  );
}

/** A demande that the portal refused may have been corrected since. */
function isSame({ numeroASP, numeroEditeur, refusee }: LigneFrere, resume: Resume | undefined): boolean {
  return refusee || (numeroASP === resume?.numeroASP && numeroEditeur === resume?.numeroEditeur);
}

/** By the place of the demande: the other claim, or returned file, in which its `numeroASP` stands already (1.2, 3.4). */
export function dejaUtilises(
  resumes: readonly Resume[],
  { kind, voisinage }: Context,
  ans: string | undefined,
): Map<number, Ailleurs> {
  const found = new Map<number, Ailleurs>();
  if (kind !== 'claim' || voisinage === undefined) return found;
  const isDeposit = deposits(resumes, ans);
  for (const [numeroASP, index] of firstOfEach(resumes, 'numeroASP')) {
    const others = voisinage.lignesDe('numeroASP', numeroASP);
    if (others.some(({ ligne }) => ligne.refusee)) continue;
    const first = others.find(({ frere }) => isDeposit(frere));
    if (first !== undefined) found.set(index, first);
  }
  return found;
}

/** Tells of each file nearby, once, whether it is another deposit than this one. */
function deposits(resumes: readonly Resume[], ans: string | undefined): (frere: Frere) => boolean {
  const known = new Map<Frere, boolean>();
  return (frere) => {
    const is =
      known.get(frere) ??
      (frere.kind === 'claim' || (frere.kind === 'returned' && !isReturnedCopy(frere, resumes, ans)));
    known.set(frere, is);
    return is;
  };
}
