import { createHash } from 'node:crypto';
import type { Problem } from '../../../core/problem.ts';

/** The name bears a version: whoever changes what is hashed must change it. */
export const FINGERPRINT = 'solde/v1';

/**
 * Names the problems of one file so that they are known again in its next version: by what was found, whatever the
 * line and the language. The same found several times is counted.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  of({ message }: Problem): string {
    const hash = createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 16);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}
