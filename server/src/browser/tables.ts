import type { RefusalMessage } from '../core/messages/refusals.ts';
import { readSpreadsheet } from '../core/tables/spreadsheet/read.ts';
import { Refused } from '../core/tables/spreadsheet/refused.ts';
import type { TableRows } from '../core/tables/spreadsheet/rows.ts';

/** After so long what waits has its turn: a keystroke is answered within the time of one picture. */
const TURN_MS = 12;
/** As long as a table may take in a thread of its own (`node/tables.ts`). */
const LONGEST_MS = 30_000;

/**
 * Reads a table between all else that there is to do. Not in a worker of its own: VS Code for the Web starts this server from
 * a script of another origin, which may not start further workers. The signal ends it, and rejects with its reason.
 */
export async function readInTurns(bytes: Uint8Array, signal?: AbortSignal): Promise<TableRows | RefusalMessage> {
  const started = performance.now();
  let turn = started;
  return await readSpreadsheet(bytes, async () => {
    if (performance.now() - turn < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
    signal?.throwIfAborted();
    if (turn - started > LONGEST_MS) throw new Refused({ refusal: 'table-stopped' });
  });
}
