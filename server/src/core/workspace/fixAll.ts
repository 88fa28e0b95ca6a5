import { readClaimFile } from '../claim/claimFile.ts';
import { editDocument, wholeText } from '../json/document.ts';
import { Apart, applyEdits, compose, type Edit, type Edits } from '../json/edits.ts';
import type { Check } from '../rules/engine/check.ts';
import { repairables } from '../rules/engine/fixes.ts';
import { checkClaimFile } from './checkText.ts';
import type { Circumstances } from './circumstances.ts';

/**
 * One repair may make another possible, as where brackets are closed one in another: these are read 100 deep. More rounds than
 * that would mean that two undo each other.
 */
const MOST_ROUNDS = 120;
/** What is written in all of them, in UTF-16 units: in a long text whose end is not in sight, what is left is for the next time. */
const MOST_WRITTEN = 20_000_000;

/**
 * The edits that make every safe repair of a checked file, those of the rule `code` alone where one is given. Of two repairs
 * in the same place the second is made once the first has been, if it is still called for. After each round of repairs only
 * what they touched is read and checked again.
 */
export function fixAll(check: Check, circumstances: Circumstances, code?: string): Edits {
  const steps: Edits[] = [];
  let now = check;
  let text = wholeText(check.claimFile.document);
  for (let round = 0, written = 0; round < MOST_ROUNDS && written < MOST_WRITTEN; round++) {
    written += text.length;
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

/** The edits, which are in the order of their offsets, as one that makes `after` of `before`: from the first to the last. */
function asOne(edits: Edits, before: string, after: string): Edit {
  const offset = edits[0]?.offset ?? 0;
  const last = edits.at(-1);
  const end = last === undefined ? offset : last.offset + last.length;
  return { offset, length: end - offset, text: after.slice(offset, after.length - (before.length - end)) };
}
