import { apparier, repondParSonNom } from '../../depot/appariement.ts';
import { lireNomJson } from '../../depot/nomJson.ts';
import type { Resume } from '../../depot/resume.ts';
import type { Ailleurs, Frere, LigneFrere, Voisinage } from '../../nearby/voisinage.ts';
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

/**
 * The files nearby of the same numeroAns: only these are compared, since each software has numbers of its own. A number
 * that is being typed is no other number.
 */
export function memeAns({ freres }: Voisinage, ans: string | undefined): Frere[] {
  return freres.filter((frere) => isSameAns(frere, ans));
}

/** The demandes of these files that have a number, in the order of their files' paths. */
export function lignesDe(
  voisinage: Voisinage,
  ans: string | undefined,
  champ: 'numeroASP' | 'numeroEditeur',
  numero: string,
): Ailleurs[] {
  return voisinage.lignesDe(champ, numero).filter(({ frere }) => isSameAns(frere, ans));
}

function isSameAns(frere: Frere, ans: string | undefined): boolean {
  return ans === undefined || frere.ans === undefined || frere.ans === ans;
}

/** The files of the same numeroAns that the portal returned, and that may be its answer to this claim. */
export function retournes({ kind, voisinage, nomJson }: Context, ans: string | undefined): Frere[] {
  if (kind !== 'claim' || voisinage === undefined) return [];
  const freres = memeAns(voisinage, ans);
  return freres.filter((frere) => {
    if (frere.kind !== 'returned') return false;
    // One whose name says nothing answers the first that was sent of these demandes: later ones are new claims.
    return (
      repondParSonNom(frere.nom, nomJson) ?? !freres.some((other) => isBefore(other, nomJson) && isSent(other, frere))
    );
  });
}

/** Whether a file was to be deposited before the one of this name, by the days and numbers in both (3.3). */
function isBefore({ nom }: Frere, nomJson: string | undefined): boolean {
  const [own, other] = [lireNomJson(nomJson ?? ''), lireNomJson(nom)];
  return own !== undefined && other !== undefined && other.jour + other.numero < own.jour + own.numero;
}

function isSent({ kind, lignes }: Frere, rendu: Frere): boolean {
  return kind === 'claim' && apparier(rendu.lignes, lignes) !== undefined;
}

/** Whether the portal gave this file back as that one. */
function isReturnedCopy(frere: Frere, resumes: readonly Resume[], { nomJson }: Context): boolean {
  return (
    repondParSonNom(frere.nom, nomJson) ?? (isSameInOrder(frere, resumes) || placesIn(frere, resumes) !== undefined)
  );
}

function isSameInOrder({ lignes }: Frere, resumes: readonly Resume[]): boolean {
  return lignes.length === resumes.length && lignes.every((ligne, index) => isSame(ligne, resumes[index]));
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
  context: Context,
  ans: string | undefined,
): Map<number, Ailleurs> {
  const found = new Map<number, Ailleurs>();
  const { kind, voisinage } = context;
  if (kind !== 'claim' || voisinage === undefined) return found;
  const isDeposit = deposits(resumes, context);
  for (const [numeroASP, index] of firstOfEach(resumes, 'numeroASP')) {
    const others = lignesDe(voisinage, ans, 'numeroASP', numeroASP);
    // What the portal refused may be deposited again, corrected (1.2). An advance is no deposit.
    if (others.some(({ frere, ligne }) => frere.kind === 'returned' && ligne.refusee)) continue;
    const first = others.find(({ frere }) => isDeposit(frere));
    if (first !== undefined) found.set(index, first);
  }
  return found;
}

/** Tells of each file nearby, once, whether it is another deposit than this one. */
function deposits(resumes: readonly Resume[], context: Context): (frere: Frere) => boolean {
  const known = new Map<Frere, boolean>();
  return (frere) => {
    const is =
      known.get(frere) ??
      (frere.kind === 'claim' || (frere.kind === 'returned' && !isReturnedCopy(frere, resumes, context)));
    known.set(frere, is);
    return is;
  };
}

/** Both numbers of a demande as one text. */
export function clePaire({ numeroASP, numeroEditeur }: Pick<LigneFrere, 'numeroASP' | 'numeroEditeur'>): string {
  return `${numeroASP} ${numeroEditeur}`;
}
