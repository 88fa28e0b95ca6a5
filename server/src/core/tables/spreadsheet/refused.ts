import type { RefusalMessage } from '../../messages/refusals.ts';

/** Thrown as deep as it is seen that a table cannot be relied on; `readSpreadsheet` makes it its answer. */
export class Refused extends Error {
  readonly refusal: RefusalMessage;

  constructor(refusal: RefusalMessage) {
    super(refusal.refusal);
    this.refusal = refusal;
  }
}

export const DAMAGED: RefusalMessage = { refusal: 'table-damaged' };

/**
 * Called between two parts of long work. Where nothing else runs beside it, it lets what waits have its turn; it throws
 * where the work is no longer wanted.
 */
export type Pause = () => Promise<void>;
