import { styleOfDocument } from '../../json/writing.ts';
import type { Problem } from '../../problem.ts';
import { coversDemande } from '../json/repair.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { type Fix, type Read, toFile, toFileFromHeader } from './fix.ts';
import type { Found } from './found.ts';
import { compared, inDemande, inHeader, leveled } from './problems.ts';

/** A problem and the ways to repair it, the best first. Offsets are those of the whole text. */
export interface Repairable {
  readonly problem: Problem;
  readonly fixes: readonly Fix[];
}

/** A part of a text, `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What may be read to try repairs out of a text of so many UTF-16 units: for more faults than that, the first ones count. */
function mostTried(length: number): number {
  return Math.min(20_000_000, 100_000 + 10 * length);
}

const ALL: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** The problems that can be repaired and touch `span`, at the user's levels, in no order; `safeOnly`: by safe fixes. */
export function repairables(check: Check, span = ALL, safeOnly = false): Repairable[] {
  const { document } = check.claimFile;
  const how: How = { style: styleOfDocument(document), safeOnly, trials: { left: mostTried(document.length) } };
  const found: Repairable[] = [];
  const add = (problem: Problem, fixesOf: () => readonly Fix[]): void => {
    const [shown] = problem.start <= span.end && span.start <= problem.end ? leveled([problem], check.settings) : [];
    const fixes = shown === undefined ? [] : fixesOf();
    if (shown !== undefined && fixes.length > 0) found.push({ problem: shown, fixes });
  };
  for (const one of check.header) {
    if (one.rule.fix) add(inHeader(check, one), () => fixesInHeader(check, one, how));
  }
  for (const [index, ofDemande] of check.demandes.entries()) {
    for (const one of ofDemande)
      if (one.rule.fix) add(inDemande(check, index, one), () => fixesInDemande(check, index, one, how));
  }
  const { claimFile, context } = check;
  for (const one of check.comparisons) {
    const { rule, finding } = one;
    if (rule.fixLine)
      add(compared(check, one), () => rule.fixLine?.(finding, { claimFile, style: how.style, context }) ?? []);
  }
  return found;
}

/** How fixes are written, and which of them are wanted. */
type How = Pick<Read, 'style' | 'safeOnly' | 'trials'>;

function fixesInHeader({ claimFile, context }: Check, { rule, finding }: Found<Finding>, how: How): readonly Fix[] {
  const { header, profile } = claimFile;
  const { text, root, fieldSet } = header;
  const read: Read = { text, root, fieldSet, demande: undefined, header, profile, claimFile, line: 0, context, ...how };
  // In a damaged header, demandes may stand in the value of any key: none is taken away, unless to a file of its own.
  const fixes = (rule.fix?.(finding, read) ?? []).filter(
    ({ edits, files }) => files !== undefined || !edits.some((edit) => coversDemande(edit, read)),
  );
  return fixes.map((fix) => ({ ...fix, edits: toFileFromHeader(claimFile, fix.edits) }));
}

function fixesInDemande(
  { claimFile, context }: Check,
  index: number,
  { rule, finding }: Found<Finding>,
  how: How,
): readonly Fix[] {
  const demande = claimFile.demandes[index];
  if (demande === undefined) return [];
  const { slice, root, fieldSet, profile } = demande;
  const { header } = claimFile;
  const read: Read = {
    text: slice.text,
    root,
    fieldSet,
    demande,
    header,
    profile,
    claimFile,
    line: index + 1,
    context,
    ...how,
  };
  const fixes = rule.fix?.(finding, read) ?? [];
  return fixes.map((fix) => ({ ...fix, edits: toFile(claimFile, index, fix.edits) }));
}
