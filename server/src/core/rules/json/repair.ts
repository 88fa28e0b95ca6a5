import { type Depot, readDepot } from '../../depot/depot.ts';
import { readDocument, wholeText } from '../../document/document.ts';
import { isSpace, skipTrivia } from '../../document/lexer.ts';
import { lastUpTo } from '../../document/offsets.ts';
import { replace } from '../../document/writing.ts';
import { applyEdits, type Edit } from '../../edits.ts';
import { type Fix, type Read, toFile, toFileFromEntete } from '../fix.ts';
import type { Finding } from '../rule.ts';

/** How one kind of syntax fault is repaired; nothing where only a person knows. */
export type Repair = (fault: Finding, read: Read) => readonly Fix[];

/** The text of a fault. */
export function textOf({ start, end }: Finding, { text }: Read): string {
  return text.slice(start, end);
}

/** The fault's text taken away. */
export function cutOut({ start, end }: Pick<Finding, 'start' | 'end'>): Edit {
  return replace({ offset: start, length: end - start }, '');
}

export function insertAt(offset: number, text: string): Edit {
  return { offset, length: 0, text };
}

/** The sign that follows `offset`, comments and white space apart; empty at the end of the text. */
export function signAfter({ text }: Read, offset: number): string {
  return text.charAt(skipTrivia(text, offset, text.length));
}

/** The character before `offset`, white space apart; empty at the beginning of the text. */
export function signBefore({ text }: Read, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charAt(at);
}

/** In a longer file, or one more broken, it is not tried out what a bracket does to the rest. */
const LONGEST = 2_000_000;
const MOST_FAULTS = 500;

/** The same fixes, where the file is read with fewer faults once they are made. */
export function ifBetter(fixes: readonly Fix[], { depot, ligne, safeOnly }: Read): readonly Fix[] {
  const wanted = safeOnly ? fixes.filter(({ safe }) => safe) : fixes;
  if (wanted.length === 0 || depot.document.length > LONGEST) return [];
  const before = faultsOf(depot);
  if (before > MOST_FAULTS) return [];
  const text = wholeText(depot.document);
  return wanted.filter((fix) => {
    const edits = ligne > 0 ? toFile(depot, ligne - 1, fix.edits) : toFileFromEntete(depot, fix.edits);
    return faultsOf(readDepot(readDocument(applyEdits(text, edits), depot.document), depot)) < before;
  });
}

/** Counted once: it is asked for at each fault of a file that may have thousands of demandes. */
const COUNTED = new WeakMap<Depot, number>();

function faultsOf(depot: Depot): number {
  const known = COUNTED.get(depot);
  if (known !== undefined) return known;
  const { entete, demandes } = depot;
  const count = demandes.reduce((sum, { slice }) => sum + slice.reading.faults.length, entete.syntax.length);
  COUNTED.set(depot, count);
  return count;
}

/** Whether an edit of the header's text takes demandes away, which are read apart: they are not part of what is wrong. */
export function coversDemande({ offset, length }: Edit, { depot, ligne }: Read): boolean {
  const { holes } = depot.document.frame;
  return ligne === 0 && lastUpTo(holes, offset - 1) < lastUpTo(holes, offset + length - 1);
}
