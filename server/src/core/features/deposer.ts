import { isOfOtherSoftware } from '../depot/resume.ts';
import { sliceAt } from '../document/document.ts';
import type { Check } from '../rules/check.ts';
import { type Depose, isDocument, lireDepose, type PieceDeposee } from './pieceDeposee.ts';
import { type Rangees, Rangement } from './rangement.ts';

/**
 * The files dropped at `offset` as pieces: of the demande whose number each bears, else of the one there. Undefined where
 * none of them is a document: then an editor does what it usually does.
 */
export function deposer({ depot, context }: Check, offset: number, fichiers: readonly Depose[]): Rangees | undefined {
  const { demandes, document } = depot;
  const documents = fichiers.filter(isDocument);
  const isOther = demandes.some(({ resume }) => isOfOtherSoftware(resume));
  if (documents.length === 0 || isOther || context.kind === 'advance') return undefined;
  const at = sliceAt(document, offset);
  const only = demandes.length === 1 ? 0 : undefined;
  const rangement = new Rangement(depot, context.voisinage, at < 0 ? only : at);
  const untold: PieceDeposee[] = [];
  for (const file of documents) {
    const read = lireDepose(file, demandes);
    if ('note' in read) rangement.dire(read);
    else if (read.type === undefined) untold.push(read);
    else rangement.ranger(read);
  }
  // What is missing is known once those that say what they are have their place.
  for (const piece of untold) rangement.ranger(piece);
  return rangement.rangees();
}
