import { toDocument } from '../document/document.ts';
import type { Problem } from '../problem.ts';
import type { Settings } from '../settings.ts';
import type { Check, Found } from './check.ts';
import type { Finding, LineFinding } from './rule.ts';

/** The levels that the user sets, by rule code. */
export type Levels = Pick<Settings, 'regles'>;

/** The problems of a checked file at the user's levels, in the order of its text, in offsets of the whole text. */
export function problemsOf(check: Check, levels: Levels): Problem[] {
  const placed = check.entete.map((found) => inEntete(check, found));
  for (let index = 0; index < check.demandes.length; index++) {
    for (const found of check.demandes[index] ?? []) placed.push(inDemande(check, index, found));
  }
  for (const found of check.comparisons) placed.push(compared(check, found));
  return levelled(placed, levels).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The problems of a file's bytes, in offsets of the text they were read as. */
export function problemsOfBytes(found: readonly Found<Finding>[], levels: Levels): Problem[] {
  return levelled(
    found.map((one) => problem(one, one.finding)),
    levels,
  );
}

/** The problems at the levels that the user set; those of a rule that is off are left out. */
export function levelled(problems: readonly Problem[], { regles }: Levels): Problem[] {
  return problems.flatMap((problem) => {
    const level = regles[problem.code] ?? problem.level;
    return level === 'off' ? [] : [level === problem.level ? problem : { ...problem, level }];
  });
}

function problem({ rule, finding }: Found<Finding>, place: { start: number; end: number }, ligne?: number): Problem {
  const { code } = rule;
  const { kind, args = {}, level = rule.level } = finding;
  return { code, level, start: place.start, end: place.end, ligne, message: { code, kind, args }, related: [] };
}

function inEntete({ depot }: Check, found: Found<Finding>): Problem {
  const { start, end } = found.finding;
  const last = toDocument(depot.document, end);
  // One character of the frame may stand for a whole demande: then its last character is meant.
  return problem(found, { start: end - start === 1 ? last - 1 : toDocument(depot.document, start), end: last });
}

function inDemande({ depot }: Check, index: number, found: Found<Finding>): Problem {
  const from = depot.document.starts[index] ?? 0;
  return problem(found, { start: from + found.finding.start, end: from + found.finding.end }, index + 1);
}

function compared(check: Check, { rule, finding }: Found<LineFinding>): Problem {
  const { index, champ, kind, args = {}, other } = finding;
  const { code, level } = rule;
  const related = other
    ? [{ ...placeOf(check, other.index, champ), message: { code, kind: other.kind, args: {} } }]
    : [];
  return { code, level, ...placeOf(check, index, champ), ligne: index + 1, message: { code, kind, args }, related };
}

/** Where the value of a key of a demande stands. */
function placeOf({ depot }: Check, index: number, champ: string): { start: number; end: number } {
  const value = depot.demandes[index]?.objet?.fields.get(champ)?.value;
  const start = (depot.document.starts[index] ?? 0) + (value?.offset ?? 0);
  return { start, end: start + (value?.length ?? 0) };
}
