import type { Refus } from '../messages/refusals.ts';
import { formatOf, HEAD } from '../nearby/format.ts';
import { type Feuille, refusOfSize } from './feuille.ts';
import { isTexte } from './texte.ts';

/**
 * The cells of a CSV or XLSX file, known by its content: a name may say anything. The libraries that read them are
 * loaded here, when one is first asked for.
 */
export async function lireTableur(bytes: Uint8Array): Promise<Feuille | Refus> {
  const refus = refusOfSize(bytes.length);
  if (refus !== undefined) return refus;
  const feuille = await lireForme(bytes);
  return 'refus' in feuille || feuille.lignes.length > 0 ? feuille : { refus: 'tableur-vide' };
}

async function lireForme(bytes: Uint8Array): Promise<Feuille | Refus> {
  if (isTexte(bytes)) return (await import('./csv.ts')).lireCsv(bytes);
  switch (await formatOf(bytes.subarray(0, HEAD))) {
    case 'xlsx':
    case 'zip':
      return await (await import('./xlsx.ts')).lireXlsx(bytes);
    case 'ods':
      return { refus: 'tableur-ods' };
    case 'cfb':
      return { refus: isEncrypted(bytes) ? 'tableur-chiffre' : 'tableur-ancien' };
    default:
      return { refus: 'tableur-autre' };
  }
}

/** An encrypted XLSX stands in the same container as an old XLS, under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
