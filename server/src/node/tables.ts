import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RefusalMessage } from '../core/messages/refusals.ts';
import type { TableRows } from '../core/tables/spreadsheet/rows.ts';

/** What reading one table may take. */
export interface Limits {
  readonly milliseconds: number;
  /** Of the memory that JavaScript has for itself. */
  readonly megabytes: number;
}

/** Several times what the biggest table needs that is read, on a slow computer. */
const LONGEST_MS = 30_000;
const MEGABYTES = 512;

const STOPPED: RefusalMessage = { refusal: 'table-stopped' };

/** The worker stands beside this module, in the sources as in the bundles. */
const WORKER = new URL(`./tableWorker${extname(import.meta.url)}`, import.meta.url);

/**
 * Reads a table in a thread of its own: all else goes on meanwhile, and whatever a file is made to do ends with the
 * thread. The signal ends it, and rejects with its reason.
 */
export async function readInThread(
  bytes: Uint8Array,
  signal?: AbortSignal,
  { milliseconds, megabytes }: Limits = { milliseconds: LONGEST_MS, megabytes: MEGABYTES },
): Promise<TableRows | RefusalMessage> {
  signal?.throwIfAborted();
  const worker = new Worker(WORKER, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  let end = (): void => undefined;
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds, STOPPED);
      const abort = (): void => reject(signal?.reason);
      signal?.addEventListener('abort', abort);
      end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      worker.once('message', resolve);
      worker.once('error', (error) => (isOutOfMemory(error) ? resolve(STOPPED) : reject(error)));
      worker.once('exit', (code) => reject(new Error(`The reader of tables ended with ${code}`)));
    });
  } finally {
    end();
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
