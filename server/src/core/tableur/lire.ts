import type { Refus } from '../messages/refusals.ts';
import { formatOf, HEAD } from '../nearby/format.ts';
import { type Feuille, refusOfSize } from './feuille.ts';
import { type Pause, Refused } from './refused.ts';
import { isTexte } from './texte.ts';

/** Reads a table, wherever that is done; the signal ends it with its own reason. */
export type ReadTable = (bytes: Uint8Array, signal?: AbortSignal) => Promise<Feuille | Refus>;

/**
 * The cells of a CSV or XLSX file, known by its content: a name may say anything. The libraries that read them are
 * loaded here, when one is first asked for. What `pause` throws ends it.
 */
export async function lireTableur(bytes: Uint8Array, pause: Pause = atOnce): Promise<Feuille | Refus> {
  const refus = refusOfSize(bytes.length);
  if (refus !== undefined) return refus;
  try {
    const feuille = await lireForme(bytes, pause);
    return feuille.lignes.length > 0 ? feuille : { refus: 'tableur-vide' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refus;
  }
}

/** Where it stops nobody: all of it at one go. */
async function atOnce(): Promise<void> {
  // Nobody waits.
}

async function lireForme(bytes: Uint8Array, pause: Pause): Promise<Feuille> {
  if (isTexte(bytes)) return (await import('./csv.ts')).lireCsv(bytes);
  if (isArchive(bytes)) return await (await import('./xlsx.ts')).lireXlsx(bytes, pause);
  if ((await formatOf(bytes.subarray(0, HEAD))) !== 'cfb') throw new Refused({ refus: 'tableur-autre' });
  throw new Refused({ refus: isEncrypted(bytes) ? 'tableur-chiffre' : 'tableur-ancien' });
}

/** An archive of any kind: what it holds is known by its parts, in whatever order they stand. */
function isArchive([p, k, one, two]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && one === 0x03 && two === 0x04;
}

/** An encrypted XLSX stands in the same container as an old XLS, under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
