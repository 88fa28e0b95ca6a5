import { apparier } from '../../depot/appariement.ts';
import type { Resume } from '../../depot/resume.ts';
import type { Frere, LigneFrere } from '../../nearby/voisinage.ts';
import type { Context } from '../rule.ts';

/** A demande of another file nearby. */
export interface Ailleurs {
  readonly frere: Frere;
  readonly ligne: LigneFrere;
  /** Its place among the lines of its file, from 1. */
  readonly numero: number;
}

/** The demandes of files, in the order of their paths: folders are listed in any. */
export function demandesDe(freres: readonly Frere[]): Ailleurs[] {
  const sorted = [...freres].sort((a, b) => (a.chemin < b.chemin ? -1 : 1));
  return sorted.flatMap((frere) => frere.lignes.map((ligne, index) => ({ frere, ligne, numero: index + 1 })));
}

/** The first demande of each text of a part. One that is broken is left out: what is wrong with it is said already. */
export function firstOfEach(
  resumes: readonly Resume[],
  part: 'numeroASP' | 'numeroEditeur',
): ReadonlyMap<string | undefined, number> {
  const first = new Map<string | undefined, number>();
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
  const own = firstOfEach(resumes, 'numeroASP');
  const refused = new Set(refusees(voisinage.freres).map(({ numeroASP }) => numeroASP));
  const deposits = voisinage.freres.filter(
    (frere) => frere.kind === 'claim' || (frere.kind === 'returned' && !isReturnedCopy(frere, resumes, ans)),
  );
  for (const ailleurs of demandesDe(deposits)) {
    const { numeroASP } = ailleurs.ligne;
    const index = own.get(numeroASP);
    if (index !== undefined && !found.has(index) && !refused.has(numeroASP)) found.set(index, ailleurs);
  }
  return found;
}

/** What the portal refused: it may be deposited again, corrected. */
export function refusees(freres: readonly Frere[]): LigneFrere[] {
  return freres.flatMap(({ lignes }) => lignes.filter(({ refusee }) => refusee));
}
