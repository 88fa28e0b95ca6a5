import type { ClaimFile } from '../../claim/claimFile.ts';
import { headerSyntax } from '../../claim/header.ts';
import { type Document, editDocument, wholeText } from '../../json/document.ts';
import { applyEdits, asOne } from '../../json/edits.ts';
import { keptBy } from '../../reuse.ts';
import { type Fix, type Read, toFile, toFileFromHeader } from '../engine/fix.ts';

/** The same fixes, where the file is read with fewer faults once they are made; none once too much was read to find that out. */
export function ifBetter(fixes: readonly Fix[], read: Read): readonly Fix[] {
  const wanted = read.safeOnly ? fixes.filter(({ safe }) => safe) : fixes;
  return wanted.filter((fix) => read.trials.left > 0 && isBetter(fix, read));
}

function isBetter(fix: Fix, { claimFile, line, trials }: Read): boolean {
  const { document } = claimFile;
  const edits = line > 0 ? toFile(claimFile, line - 1, fix.edits) : toFileFromHeader(claimFile, fix.edits);
  const before = textOfFile(claimFile);
  const text = applyEdits(before, edits);
  const after = editDocument(document, asOne(edits, before, text), () => text);
  trials.left -= lengthRead(after, document);
  return countFaults(after) < faultsOf(claimFile);
}

/** How much of a document was not taken from the one before an edit, in UTF-16 units. */
function lengthRead(after: Document, before: Document): number {
  if (after.slices === before.slices) return after.frame.text.length;
  if (after.frame !== before.frame) return after.length;
  return after.slices.find((slice, index) => slice !== before.slices[index])?.text.length ?? 0;
}

function countFaults(document: Document): number {
  return document.slices.reduce((sum, { reading }) => sum + reading.faults.length, headerSyntax(document).length);
}

/** Both once for each file: they are asked for at each fault of one that may have thousands of demandes. */
const faultsOf = keptBy(({ document }: ClaimFile) => countFaults(document));
export const textOfFile = keptBy(({ document }: ClaimFile) => wholeText(document));
