import { parseClaimName } from '../../claim/claimName.ts';
import { answersByName, matchReturned } from '../../claim/matchReturned.ts';
import type { Summary } from '../../claim/summary.ts';
import type { NearbyLine, SiblingFile, SiblingLine, Surroundings } from '../../nearby/aroundFile.ts';
import type { Context } from '../engine/context.ts';

export type { NearbyLine };

/** The demandes of files, in the order of their paths: folders are listed in any. */
export function demandesOf(siblings: readonly SiblingFile[]): NearbyLine[] {
  const sorted = [...siblings].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.flatMap((sibling) => sibling.lines.map((line, index) => ({ sibling, line, number: index + 1 })));
}

/** The first demande of each text of a part. One that is broken is left out: what is wrong with it is said already. */
export function firstOfEach(
  summaries: readonly Summary[],
  part: 'numeroASP' | 'numeroEditeur',
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, summary] of summaries.entries()) {
    const text = summary[part];
    if (summary.whole && text !== undefined && !first.has(text)) first.set(text, index);
  }
  return first;
}

/**
 * The files nearby of the same numeroAns: only these are compared, since each software has numbers of its own. A number
 * that is being typed is no other number.
 */
export function memeAns({ siblings }: Surroundings, ans: string | undefined): SiblingFile[] {
  return siblings.filter((sibling) => isSameAns(sibling, ans));
}

/** The demandes of these files that have a number, in the order of their files' paths. */
export function lineIndexOf(
  surroundings: Surroundings,
  ans: string | undefined,
  field: 'numeroASP' | 'numeroEditeur',
  number: string,
): NearbyLine[] {
  return surroundings.lineIndexOf(field, number).filter(({ sibling }) => isSameAns(sibling, ans));
}

function isSameAns(sibling: SiblingFile, ans: string | undefined): boolean {
  return ans === undefined || sibling.ans === undefined || sibling.ans === ans;
}

/** The files of the same numeroAns that the portal returned, and that may be its answer to this claim. */
export function returned({ kind, surroundings, fileName }: Context, ans: string | undefined): SiblingFile[] {
  if (kind !== 'claim' || surroundings === undefined) return [];
  const siblings = memeAns(surroundings, ans);
  return siblings.filter((sibling) => {
    if (sibling.kind !== 'returned') return false;
    // One whose name says nothing answers the first that was sent of these demandes: later ones are new claims.
    return (
      answersByName(sibling.name, fileName) ??
      !siblings.some((other) => isBefore(other, fileName) && isSent(other, sibling))
    );
  });
}

/** Whether a file was to be deposited before the one of this name, by the days and numbers in both (3.3). */
function isBefore({ name }: SiblingFile, fileName: string | undefined): boolean {
  const [own, other] = [parseClaimName(fileName ?? ''), parseClaimName(name)];
  return own !== undefined && other !== undefined && other.day + other.number < own.day + own.number;
}

function isSent({ kind, lines }: SiblingFile, returned: SiblingFile): boolean {
  return kind === 'claim' && matchReturned(returned.lines, lines) !== undefined;
}

/** Whether the portal gave this file back as that one. */
function isReturnedCopy(sibling: SiblingFile, summaries: readonly Summary[], { fileName }: Context): boolean {
  return (
    answersByName(sibling.name, fileName) ??
    (isSameInOrder(sibling, summaries) || placesIn(sibling, summaries) !== undefined)
  );
}

function isSameInOrder({ lines }: SiblingFile, summaries: readonly Summary[]): boolean {
  return lines.length === summaries.length && lines.every((line, index) => isSame(line, summaries[index]));
}

/** The place here of each demande of a returned file; undefined where it is no copy of this one. */
export function placesIn({ lines }: SiblingFile, summaries: readonly Summary[]): readonly number[] | undefined {
  return matchReturned(
    lines,
    summaries.map(({ numLigne, ...summary }) => ({ ...summary, numLigne: numLigne?.value })),
  );
}

/** A demande that the portal refused may have been corrected since. */
function isSame({ numeroASP, numeroEditeur, refused }: SiblingLine, summary: Summary | undefined): boolean {
  return refused || (numeroASP === summary?.numeroASP && numeroEditeur === summary?.numeroEditeur);
}

/** By the place of the demande: the other claim, or returned file, in which its `numeroASP` stands already (1.2, 3.4). */
export function alreadyUsed(
  summaries: readonly Summary[],
  context: Context,
  ans: string | undefined,
): Map<number, NearbyLine> {
  const found = new Map<number, NearbyLine>();
  const { kind, surroundings } = context;
  if (kind !== 'claim' || surroundings === undefined) return found;
  const isDeposit = submissions(summaries, context);
  for (const [numeroASP, index] of firstOfEach(summaries, 'numeroASP')) {
    const others = lineIndexOf(surroundings, ans, 'numeroASP', numeroASP);
    // What the portal refused may be deposited again, corrected (1.2). An advance is no deposit.
    if (others.some(({ sibling, line }) => sibling.kind === 'returned' && line.refused)) continue;
    const first = others.find(({ sibling }) => isDeposit(sibling));
    if (first !== undefined) found.set(index, first);
  }
  return found;
}

/** Tells of each file nearby, once, whether it is another deposit than this one. */
function submissions(summaries: readonly Summary[], context: Context): (sibling: SiblingFile) => boolean {
  const known = new Map<SiblingFile, boolean>();
  return (sibling) => {
    const is =
      known.get(sibling) ??
      (sibling.kind === 'claim' || (sibling.kind === 'returned' && !isReturnedCopy(sibling, summaries, context)));
    known.set(sibling, is);
    return is;
  };
}

/** Both numbers of a demande as one text. */
export function pairKey({ numeroASP, numeroEditeur }: Pick<SiblingLine, 'numeroASP' | 'numeroEditeur'>): string {
  return `${numeroASP} ${numeroEditeur}`;
}
