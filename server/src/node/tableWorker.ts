import { parentPort, workerData } from 'node:worker_threads';
import { readSpreadsheet } from '../core/tables/spreadsheet/read.ts';

// A thread of its own for one table (`tables.ts`): it is given the bytes, and tells what is read of them.
const bytes: Uint8Array = workerData;
parentPort?.postMessage(await readSpreadsheet(bytes));
