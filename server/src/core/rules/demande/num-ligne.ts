import type { ClaimFile } from '../../claim/claimFile.ts';
import { numberDemande } from '../../claim/demandeOrder.ts';
import { isDemande, type Summary } from '../../claim/summary.ts';
import type { Edits } from '../../json/edits.ts';
import { type Fix, type ReadAll, toFile } from '../engine/fix.ts';
import type { LineFindingOf, RuleOf } from '../engine/rule.ts';

const MOST = 200;

type State = {
  readonly kind: 'integer' | 'bounds' | 'first' | 'sequence';
  readonly value: string;
  readonly expected: number;
};

/** `numLigne` (3.2): a whole number, 1 for the first demande, then one more each, 200 at most. */
export const numLigne: RuleOf<'num-ligne', State> = {
  code: 'num-ligne',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'format',
  compares: ['whole', 'numLigne', 'blocks'],
  *compare(summaries) {
    let shift = 0;
    let strangers = 0;
    for (const [index, summary] of summaries.entries()) {
      // In a file of too many demandes `lignes-nombre` says so.
      if (index >= MOST) return;
      // What is no demande may go or become one: it may be counted or not.
      if (isStranger(summary)) strangers++;
      // A demande whose number cannot be read is passed over: its numbering goes on by its place.
      if (!summary.whole || summary.numLigne === undefined) continue;
      const skipped = shift - (summary.numLigne.value - (index + 1));
      if (Number.isInteger(skipped) && skipped > 0 && skipped <= strangers) shift -= skipped;
      strangers = 0;
      const finding = check(summary.numLigne, index, shift);
      if (finding !== undefined) yield finding;
      if (Number.isInteger(summary.numLigne.value)) shift = summary.numLigne.value - (index + 1);
    }
  },
  fixLine({ index = 0 }, read) {
    const edits = read.claimFile.demandes.flatMap((_, place) => renumber(read, place));
    const safe = read.claimFile.demandes.every(({ summary }) => !isStranger(summary) && summary.whole);
    const all: Fix = { kind: 'renumber-all', safe, edits };
    const one: Fix = {
      kind: 'renumber-demande',
      args: { expected: index + 1 },
      safe,
      edits: renumber(read, index),
    };
    if (edits.length === 1) return [one];
    return isFollowed(read.claimFile, index) ? [all] : [all, one];
  },
};

/** What is no demande, or one without any key that says what it is for. */
function isStranger(summary: Summary): boolean {
  return !isDemande(summary) || (summary.numLigne === undefined && !/[do]/.test(summary.blocks));
}

/** Whether the next number goes on from a wrong one: to write this line's alone would only move the fault there. */
function isFollowed({ demandes }: ClaimFile, index: number): boolean {
  const [own, next] = demandes.slice(index).flatMap(({ summary: { whole, numLigne } }, place) => {
    return whole && numLigne !== undefined ? [numLigne.value - (index + place + 1)] : [];
  });
  return own !== undefined && own !== 0 && own === next;
}

function renumber({ claimFile }: ReadAll, index: number): Edits {
  const demande = claimFile.demandes[index];
  return demande === undefined ? [] : toFile(claimFile, index, numberDemande(demande, index + 1));
}

/** Once the numbers are shifted, by a line too many or too few, each that goes on from the one before is not said again. */
function check(
  { text, value }: NonNullable<Summary['numLigne']>,
  index: number,
  shift: number,
): LineFindingOf<'num-ligne', State> | undefined {
  const expected = index + 1;
  if (text === String(expected)) return undefined;
  const found = (kind: State['kind']): LineFindingOf<'num-ligne', State> => ({
    index,
    field: 'numLigne',
    state: { kind, value: text, expected },
  });
  if (!/^-?\d+$/.test(text)) return found('integer');
  if (value < 1 || value > MOST) return found('bounds');
  if (shift !== 0 && value - expected === shift) return undefined;
  return found(index === 0 ? 'first' : 'sequence');
}
