import { type ClaimFile, readClaimFile } from '../../claim/claimFile.ts';
import { readDocument, wholeText } from '../../json/document.ts';
import { applyEdits, type Edit } from '../../json/edits.ts';
import { isSpace, skipTrivia } from '../../json/lexer.ts';
import { lastUpTo } from '../../json/offsets.ts';
import { replace } from '../../json/writing.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, toFile, toFileFromHeader } from '../engine/fix.ts';

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
export function ifBetter(fixes: readonly Fix[], { claimFile, line, safeOnly }: Read): readonly Fix[] {
  const wanted = safeOnly ? fixes.filter(({ safe }) => safe) : fixes;
  if (wanted.length === 0 || claimFile.document.length > LONGEST) return [];
  const before = faultsOf(claimFile);
  if (before > MOST_FAULTS) return [];
  const text = wholeText(claimFile.document);
  return wanted.filter((fix) => {
    const edits = line > 0 ? toFile(claimFile, line - 1, fix.edits) : toFileFromHeader(claimFile, fix.edits);
    return faultsOf(readClaimFile(readDocument(applyEdits(text, edits), claimFile.document), claimFile)) < before;
  });
}

/** Counted once: it is asked for at each fault of a file that may have thousands of demandes. */
const COUNTED = new WeakMap<ClaimFile, number>();

function faultsOf(claimFile: ClaimFile): number {
  const known = COUNTED.get(claimFile);
  if (known !== undefined) return known;
  const { header, demandes } = claimFile;
  const count = demandes.reduce((sum, { slice }) => sum + slice.reading.faults.length, header.syntax.length);
  COUNTED.set(claimFile, count);
  return count;
}

/** Whether an edit of the header's text takes demandes away, which are read apart: they are not part of what is wrong. */
export function coversDemande({ offset, length }: Edit, { claimFile, line }: Read): boolean {
  const { holes } = claimFile.document.frame;
  return line === 0 && lastUpTo(holes, offset - 1) < lastUpTo(holes, offset + length - 1);
}
