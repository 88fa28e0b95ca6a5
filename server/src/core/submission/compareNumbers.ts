import { answersByName, matchReturned } from '../claim/matchReturned.ts';
import type { SiblingFile, SiblingLine } from '../nearby/aroundFile.ts';
import { demandesOf, type NearbyLine, pairKey } from '../rules/nearby/siblings.ts';

/** Two numbers that go together somewhere, and where. */
interface Pair {
  readonly numeroASP: string;
  readonly numeroEditeur: string;
  readonly places: readonly NearbyLine[];
}

/** A file that is compared. */
interface Compare {
  readonly sibling: SiblingFile;
  /** Of a returned file, the one that was sent; of any other none. */
  readonly sent: SiblingFile | undefined;
}

/** What the files of one numeroAns say together of their demandes (3.4). */
export interface Comparison {
  readonly files: readonly Compare[];
  /** Pairs that share a number with one another. */
  readonly mismatches: readonly (readonly Pair[])[];
  /** Demandes of an advance that no balance claim has. */
  readonly withoutClaim: readonly NearbyLine[];
  /** Those whose balance claim the portal has refused, and where it says so. */
  readonly rejected: readonly NearbyLine[];
  /** Balance claims whose advance is in no file, where there are advances. */
  readonly withoutAdvance: readonly NearbyLine[];
  /** Demandes that lack a number in its form, and so cannot be compared. */
  readonly withoutNumber: readonly NearbyLine[];
}

export function compareNumbers(siblings: readonly SiblingFile[]): Comparison {
  const compared = siblings.filter(({ kind }) => kind !== 'model');
  const files = compared.map((sibling) => ({ sibling, sent: sentOf(sibling, compared) }));
  const advances = demandesOf(compared.filter(({ kind }) => kind === 'advance'));
  const claims = demandesOf(compared.filter(({ kind }) => kind !== 'advance'));
  const sent = new Set(files.map(({ sent }) => sent));
  // What was sent is spoken of by what came back of it.
  const last = claims.filter(({ sibling }) => !sent.has(sibling));
  const claimOf = new Map(advances.map((advance) => [advance, last.filter(sharesWith(advance))]));
  const refusal = [...claimOf.values()].filter((all) => all.length > 0 && all.every(({ line }) => line.refused));
  return {
    files,
    mismatches: mismatchesOf([...advances, ...claims]),
    withoutClaim: advances.filter((advance) => hasNumber(advance) && claimOf.get(advance)?.length === 0),
    rejected: refusal.flatMap((all) => all.slice(-1)),
    withoutAdvance:
      advances.length === 0 ? [] : last.filter((one) => hasNumber(one) && !advances.some(sharesWith(one))),
    withoutNumber: [...advances.filter((one) => !hasNumber(one)), ...last.filter(({ line }) => !isPair(line))],
  };
}

/** The claim that a returned file is the copy of: where its name says none, the first by their names. */
function sentOf({ kind, name, lines }: SiblingFile, siblings: readonly SiblingFile[]): SiblingFile | undefined {
  if (kind !== 'returned') return undefined;
  const claims = siblings.filter((sibling) => sibling.kind === 'claim' && answersByName(name, sibling.name) !== false);
  return claims
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .find((claim) => matchReturned(lines, claim.lines) !== undefined);
}

function hasNumber({ line }: NearbyLine): boolean {
  return line.numeroASP !== undefined || line.numeroEditeur !== undefined;
}

function isPair(line: SiblingLine): line is SiblingLine & Pick<Pair, 'numeroASP' | 'numeroEditeur'> {
  return line.numeroASP !== undefined && line.numeroEditeur !== undefined;
}

function sharesWith({ line: { numeroASP, numeroEditeur } }: NearbyLine): (other: NearbyLine) => boolean {
  return ({ line }) =>
    (numeroASP !== undefined && line.numeroASP === numeroASP) ||
    (numeroEditeur !== undefined && line.numeroEditeur === numeroEditeur);
}

/** The pairs that share one number with another pair, those together that do so. */
function mismatchesOf(demandes: readonly NearbyLine[]): Pair[][] {
  const pairs = new Map<string, Pair & { places: NearbyLine[] }>();
  for (const one of certain(demandes)) {
    const { line } = one;
    if (!isPair(line)) continue;
    const { numeroASP, numeroEditeur } = line;
    const known = pairs.get(pairKey(line));
    if (known === undefined) pairs.set(pairKey(line), { numeroASP, numeroEditeur, places: [one] });
    else known.places.push(one);
  }
  return grouped([...pairs.values()]).filter((group) => group.length > 1);
}

/** What the portal refused of a claim may have been wrong in either number; an advance counts, unless it is refused itself. */
function certain(demandes: readonly NearbyLine[]): NearbyLine[] {
  const refused = new Set(
    demandes.flatMap(({ sibling, line }) => (line.refused && sibling.kind !== 'advance' ? [pairKey(line)] : [])),
  );
  return demandes.filter(({ sibling, line }) =>
    sibling.kind === 'advance' ? !line.refused : !refused.has(pairKey(line)),
  );
}

/** Pairs that are joined by a number, directly or by way of others. */
function grouped(pairs: readonly Pair[]): Pair[][] {
  const byNumber = new Map<string, Pair[]>();
  const numbersOf = ({ numeroASP, numeroEditeur }: Pair): string[] => [`asp ${numeroASP}`, `editeur ${numeroEditeur}`];
  for (const pair of pairs) {
    const groups = new Set(numbersOf(pair).flatMap((number) => [byNumber.get(number) ?? []]));
    const group = [...[...groups].flat(), pair];
    for (const number of group.flatMap(numbersOf)) byNumber.set(number, group);
  }
  return [...new Set(byNumber.values())];
}
