import type { Refus } from '../messages/refusals.ts';

/** Thrown as deep as it is seen that a table cannot be relied on; `lireTableur` makes it its answer. */
export class Refused extends Error {
  readonly refus: Refus;

  constructor(refus: Refus) {
    super(refus.refus);
    this.refus = refus;
  }
}

export const DAMAGED: Refus = { refus: 'tableur-abime' };

/**
 * Called between two parts of long work. Where nothing else runs beside it, it lets what waits have its turn; it throws
 * where the work is no longer wanted.
 */
export type Pause = () => Promise<void>;
