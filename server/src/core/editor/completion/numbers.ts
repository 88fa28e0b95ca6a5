import type { SiblingFile, SiblingLine } from '../../nearby/aroundFile.ts';
import { memeAns } from '../../rules/nearby/siblings.ts';
import { type Candidate, candidate } from './candidate.ts';
import { type Scene, textOf } from './scene.ts';

/** More are no help to anybody. */
const MOST = 20;

/**
 * The numbers that the demande may have: those that advances nearby gave to demandes which no claim names yet (3.2: the same
 * number for both requests), then the next after the highest, where these are numbers.
 */
export function editeurCandidates(scene: Scene): readonly Candidate[] {
  const { demande } = scene;
  const asp = demande && textOf(demande.fields, 'numeroASP');
  const advances = linesOf(siblingsOf(scene), 'advance');
  const used = new Set(others(scene));
  const free = advances.filter(
    ({ line: { numeroEditeur, numeroASP } }) =>
      numeroEditeur !== undefined &&
      !used.has(numeroEditeur) &&
      (asp === undefined || numeroASP === undefined || asp === numeroASP),
  );
  const first = free.filter(({ line }) => asp !== undefined && line.numeroASP === asp);
  const rest = free.filter((one) => !first.includes(one)).slice(0, MOST);
  const known = [...first, ...rest].map(({ line, name }) => candidate(line.numeroEditeur ?? '', 'of-file', { name }));
  const next = nextOf([...used, ...advances.flatMap(({ line }) => line.numeroEditeur ?? [])]);
  return unique([...known, ...(next === undefined ? [] : [candidate(next, 'next')])]);
}

/** The numbers that other files nearby give to the demande of this `numeroEditeur`: none is made up. */
export function aspCandidates(scene: Scene): readonly Candidate[] {
  const editeur = scene.demande && textOf(scene.demande.fields, 'numeroEditeur');
  if (editeur === undefined) return [];
  const same = linesOf(siblingsOf(scene)).filter(({ line }) => line.numeroEditeur === editeur);
  return unique(
    same.flatMap(({ line, name }) =>
      line.numeroASP === undefined ? [] : candidate(line.numeroASP, 'of-file', { name }),
    ),
  );
}

/** The files nearby whose numbers are of the same software. */
function siblingsOf({ context: { surroundings }, claimFile }: Scene): readonly SiblingFile[] {
  return surroundings === undefined ? [] : memeAns(surroundings, claimFile.header.ans);
}

function linesOf(
  siblings: readonly SiblingFile[],
  kind?: SiblingFile['kind'],
): { readonly line: SiblingLine; readonly name: string }[] {
  const some = kind === undefined ? siblings : siblings.filter((sibling) => sibling.kind === kind);
  return some.flatMap(({ lines, name }) => lines.map((line) => ({ line, name })));
}

/** The numbers of the other demandes, of this file and of the claims nearby. */
function others(scene: Scene): string[] {
  const { claimFile, local } = scene;
  const own = claimFile.demandes.flatMap(({ summary }, index) =>
    index === local.index ? [] : (summary.numeroEditeur ?? []),
  );
  const claims = linesOf(siblingsOf(scene).filter(({ kind }) => kind !== 'advance'));
  return [...own, ...claims.flatMap(({ line }) => line.numeroEditeur ?? [])];
}

/** The number after the highest, in as many digits; undefined where there is none, or no digit is left. */
function nextOf(numbers: readonly string[]): string | undefined {
  const highest = numbers.filter((number) => /^\d{5}$/.test(number)).reduce((a, b) => (a > b ? a : b), '');
  const next = String(Number(highest) + 1).padStart(5, '0');
  return highest === '' || next.length > 5 ? undefined : next;
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ label }, index) => candidates.findIndex((one) => one.label === label) === index);
}
