import { type Document, readDocument } from '../../json/document.ts';
import { Apart, applyEdits, compose, type Edits } from '../../json/edits.ts';
import type { Check } from './check.ts';
import { repairables } from './fixes.ts';
import type { Levels } from './problems.ts';

/**
 * One repair may make another possible, as where brackets are closed one in another: these are read 100 deep. More rounds than
 * that would mean that two undo each other.
 */
const MOST_ROUNDS = 120;
/** What is read in all of them, in UTF-16 units: in a long text whose end is not in sight, what is left is for the next time. */
const MOST_READ = 20_000_000;

/**
 * The edits of a text that make every safe repair, those of the rule `code` alone where one is given. `judge` checks a
 * document. Of two repairs in the same place the second is made once the first has been, if it is still called for.
 */
export function fixAll(text: string, judge: (document: Document) => Check, levels: Levels, code?: string): Edits {
  const steps: Edits[] = [];
  let now = text;
  for (let round = 0, read = 0; round < MOST_ROUNDS && read < MOST_READ; round++) {
    read += now.length;
    const edits = safeEdits(judge(readDocument(now)), levels, code);
    if (edits.length === 0) break;
    steps.push(edits);
    now = applyEdits(now, edits);
  }
  return compose(steps);
}

function safeEdits(check: Check, levels: Levels, code: string | undefined): Edits {
  const all = repairables(check, levels, undefined, true).sort((a, b) => a.problem.start - b.problem.start);
  const chosen = new Apart();
  for (const { problem, fixes } of all) {
    if (code !== undefined && problem.code !== code) continue;
    const safe = fixes.find((fix) => fix.safe);
    if (safe !== undefined) chosen.add(safe.edits);
  }
  return chosen.edits;
}
