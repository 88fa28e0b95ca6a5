import { readClaimFile } from '../claim/claimFile.ts';
import { editDocument, isReadInPart, wholeText } from '../json/document.ts';
import { Apart, applyEdits, asOne, compose, type Edits } from '../json/edits.ts';
import type { Check } from '../rules/engine/check.ts';
import { repairables } from '../rules/engine/fixes.ts';
import { checkClaimFile } from './checkText.ts';
import type { Circumstances } from './circumstances.ts';

/**
 * One repair may make another possible, as where brackets are closed one in another: these are read 100 deep. More rounds than
 * that would mean that two undo each other.
 */
const MOST_ROUNDS = 120;
/** Rounds on a text of which a part has more faults than are read at once: there each is one step on a way without a known end. */
const MOST_ROUNDS_IN_PART = 3;
/** What is written in all of them on a text of so many UTF-16 units: where no end is in sight, what is left is for the next time. */
function mostWritten(length: number): number {
  return Math.min(20_000_000, 1_000_000 + 20 * length);
}

/**
 * The edits that make every safe repair of a checked file, those of the rule `code` alone where one is given. Of two repairs
 * in the same place the second is made once the first has been, if it is still called for. After each round of repairs only
 * what they touched is read and checked again.
 */
export function fixAll(check: Check, circumstances: Circumstances, code?: string): Edits {
  const steps: Edits[] = [];
  let now = check;
  let text = wholeText(check.claimFile.document);
  let left = mostWritten(text.length);
  for (let round = 0, inPart = 0; round < MOST_ROUNDS && left > 0; round++) {
    left -= text.length;
    if (isReadInPart(now.claimFile.document) && ++inPart > MOST_ROUNDS_IN_PART) break;
    const edits = safeEdits(now, code);
    if (edits.length === 0) break;
    steps.push(edits);
    const after = applyEdits(text, edits);
    const document = editDocument(now.claimFile.document, asOne(edits, text, after), () => after);
    now = checkClaimFile(readClaimFile(document, now.claimFile), circumstances, now);
    text = after;
  }
  return compose(steps);
}

function safeEdits(check: Check, code: string | undefined): Edits {
  const all = repairables(check, undefined, true).sort((a, b) => a.problem.start - b.problem.start);
  const chosen = new Apart();
  for (const { problem, fixes } of all) {
    if (code !== undefined && problem.code !== code) continue;
    const safe = fixes.find((fix) => fix.safe);
    if (safe !== undefined) chosen.add(safe.edits);
  }
  return chosen.edits;
}
