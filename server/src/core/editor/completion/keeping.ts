import type { ClaimFile } from '../../claim/claimFile.ts';
import { readHeader } from '../../claim/header.ts';
import { type Document, editDocument, wholeText } from '../../json/document.ts';
import { applyEdits, type Edits } from '../../json/edits.ts';
import { read } from '../../json/read.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Local } from './local.ts';

/** Whether the text around the place reads as well after the edits as before: JSON stays JSON. */
export function keepsReading({ text, holes, faults }: Local, edits: Edits): boolean {
  const moved = holes.map((hole) => hole + grownBefore(edits, hole));
  return read(applyEdits(text, edits), { holes: moved }).faults.length <= faults.length;
}

function grownBefore(edits: Edits, offset: number): number {
  const before = edits.filter((edit) => edit.offset + edit.length <= offset);
  return before.reduce((sum, { text, length }) => sum + text.length - length, 0);
}

/** Whether a text has in it what a file is cut up by: what is around it may be read otherwise once it is there. */
export function mayCut({ document: { firstKeys } }: ClaimFile, edits: Edits): boolean {
  return edits.some(({ text }) => [...firstKeys, 'lignesImport'].some((key) => text.includes(key)));
}

/** Whether the whole file, cut up again, reads as well after the edits as before. Offsets are those of the file. */
export function keepsFile({ document, profile }: ClaimFile, edits: Edits): boolean {
  const text = wholeText(document);
  // The last first: those before it stay where they are.
  const [last, ...others] = [...edits].reverse();
  if (last === undefined) return true;
  let after = editDocument(document, last, () => applyEdits(text, [last]));
  for (const edit of others) after = editDocument(after, edit, () => applyEdits(text, edits));
  return faultsIn(after, profile) <= faultsIn(document, profile);
}

function faultsIn(document: Document, profile: Profile): number {
  return document.slices.reduce(
    (sum, { reading }) => sum + reading.faults.length,
    readHeader(document, profile).syntax.length,
  );
}
