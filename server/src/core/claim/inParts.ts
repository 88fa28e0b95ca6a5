import { type Document, readDocument } from '../json/document.ts';
import { PROFILES } from '../profiles/index.ts';
import { type ClaimFile, claimFileOf } from './claimFile.ts';
import { type Demande, readDemande } from './demande.ts';

/** Lets go first what waits in the host. */
export type Pause = () => Promise<void>;

/** So much of a text is read between two pauses, in UTF-16 units, and so many demandes: some milliseconds' work. */
const TEXT = 200_000;
const DEMANDES = 20;

/** Reads and understands a text that nobody waits for, as `readDocument` and `readClaimFile` do, with pauses between. */
export async function readInParts(text: string, pause: Pause): Promise<ClaimFile> {
  const document = await documentInParts(text, pause);
  const demandes: Demande[] = [];
  for (const [index, slice] of document.slices.entries()) {
    if (index % DEMANDES === 0) await pause();
    demandes.push(readDemande(slice, PROFILES, PROFILES[0]));
  }
  return claimFileOf(document, demandes, PROFILES);
}

/** What was read of the text's beginning is taken over when more of it is read. */
async function documentInParts(text: string, pause: Pause): Promise<Document> {
  let document: Document | undefined;
  for (let end = TEXT; end < text.length; end += TEXT) {
    document = readDocument(text.slice(0, end), document);
    await pause();
  }
  return readDocument(text, document);
}
