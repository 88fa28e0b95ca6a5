import type { RefusalMessage } from '../../messages/refusals.ts';
import { formatOf, HEAD } from '../../nearby/format.ts';
import { type Pause, Refused } from './refused.ts';
import { refusalForSize, type TableRows } from './rows.ts';
import { isText } from './text.ts';

/** Reads a table, wherever that is done; the signal ends it with its own reason. */
export type TableReader = (bytes: Uint8Array, signal?: AbortSignal) => Promise<TableRows | RefusalMessage>;

/**
 * The cells of a CSV or XLSX file, known by its content: a name may say anything. The libraries that read them are
 * loaded here, when one is first asked for. What `pause` throws ends it.
 */
export async function readSpreadsheet(bytes: Uint8Array, pause: Pause = atOnce): Promise<TableRows | RefusalMessage> {
  const refusal = refusalForSize(bytes.length);
  if (refusal !== undefined) return refusal;
  try {
    const sheet = await readForm(bytes, pause);
    return sheet.lines.length > 0 ? sheet : { refusal: 'table-empty' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.refusal;
  }
}

/** Where it stops nobody: all of it at one go. */
async function atOnce(): Promise<void> {
  // Nobody waits.
}

async function readForm(bytes: Uint8Array, pause: Pause): Promise<TableRows> {
  if (isText(bytes)) return (await import('./csv.ts')).readCsv(bytes);
  if (isArchive(bytes)) return await (await import('./xlsx.ts')).readXlsx(bytes, pause);
  if ((await formatOf(bytes.subarray(0, HEAD))) !== 'cfb') throw new Refused({ refusal: 'table-other' });
  throw new Refused({ refusal: isEncrypted(bytes) ? 'table-encrypted' : 'table-old' });
}

/** An archive of any kind: what it holds is known by its parts, in whatever order they stand. */
function isArchive([p, k, one, two]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && one === 0x03 && two === 0x04;
}

/** An encrypted XLSX stands in the same container as an old XLS, under this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
