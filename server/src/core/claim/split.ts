import type { Edits } from '../json/edits.ts';
import type { ClaimFile } from './claimFile.ts';
import { dayExists, nextClaimName, parseClaimName } from './claimName.ts';
import { areDemandesSound, demandeEnd, extractDemandes } from './demandeOrder.ts';

/** As many demandes a file may have (2.1). */
export const MAX_DEMANDES = 200;

/** A file of too many demandes made several. */
export interface SplitFile {
  /** What takes the demandes beyond the first 200 out of the file. */
  readonly edits: Edits;
  /** The files that hold them, 200 each, the header and all else around them as in the first. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** What the names of the new files are made from. */
export interface NameOptions {
  /** The file's own name. */
  readonly fileName: string | undefined;
  /** `AAAAMMJJ`, for a file whose name has no day. */
  readonly today: string | undefined;
  /** The names that are taken in its folder. */
  readonly taken: readonly string[];
}

/** Undefined for a file of no more than 200, for one too damaged to be cut, and where the new files could not be named. */
export function splitClaims(claimFile: ClaimFile, names: NameOptions): SplitFile | undefined {
  const { demandes, document } = claimFile;
  if (demandes.length <= MAX_DEMANDES || !areDemandesSound(claimFile)) return undefined;
  const { text, holes } = document.frame;
  const head = text.slice(0, holes[0]);
  const tail = text.slice((holes.at(-1) ?? 0) + 1);
  const files: { name: string; text: string }[] = [];
  const taken = [...names.taken, names.fileName ?? ''];
  for (let from = MAX_DEMANDES; from < demandes.length; from += MAX_DEMANDES) {
    const name = next(claimFile, { ...names, taken });
    if (name === undefined) return undefined;
    taken.push(name);
    files.push({ name, text: head + extractDemandes(claimFile, from, from + MAX_DEMANDES) + tail });
  }
  const offset = demandeEnd(claimFile, MAX_DEMANDES - 1);
  return { edits: [{ offset, length: demandeEnd(claimFile, demandes.length - 1) - offset, text: '' }], files };
}

/** The next free name behind the file's own, of its day and number; of today and the header's where it has none. */
function next({ header }: ClaimFile, { fileName = '', today, taken }: NameOptions): string | undefined {
  const own = parseClaimName(fileName);
  if (own !== undefined && dayExists(own.day)) return nextClaimName(own, taken);
  const { ans } = header;
  return ans === undefined || today === undefined
    ? undefined
    : nextClaimName({ ans, day: today, number: '001' }, taken);
}
