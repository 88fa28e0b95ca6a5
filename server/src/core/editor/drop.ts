import { sliceAt } from '../json/document.ts';
import type { Check } from '../rules/engine/check.ts';
import { DropPlacer, type DropResult } from './dropPlacer.ts';
import { type DroppedPiece, type FileToDrop, isDocument, readDropped } from './droppedPiece.ts';

/**
 * The files dropped at `offset` as pieces: of the demande whose number each bears, else of the one there. Undefined where
 * none of them is a document: then an editor does what it usually does.
 */
export function dropFiles(
  { claimFile, context }: Check,
  offset: number,
  files: readonly FileToDrop[],
): DropResult | undefined {
  const { demandes, document } = claimFile;
  const documents = files.filter(isDocument);
  const isOther = demandes.some(({ profile }) => !profile.isWhole);
  if (documents.length === 0 || isOther || context.kind === 'advance') return undefined;
  const at = sliceAt(document, offset);
  const only = demandes.length === 1 ? 0 : undefined;
  const placement = new DropPlacer(claimFile, context.surroundings, at < 0 ? only : at);
  const untold: DroppedPiece[] = [];
  for (const file of documents) {
    const read = readDropped(file, claimFile);
    if ('note' in read) placement.say(read);
    else if (read.type === undefined) untold.push(read);
    else placement.placeFiles(read);
  }
  // What is missing is known once those that say what they are have their place.
  for (const piece of untold) placement.placeFiles(piece);
  return placement.placed();
}
