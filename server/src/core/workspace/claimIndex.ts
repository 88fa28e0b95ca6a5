import { countIn, type Summary } from './summary.ts';

/** So many places at most are kept of closed files: more than 500 files of 200 demandes have. */
const MOST_PLACES = 2_000_000;

/** The claim files of a workspace that can be looked through, by the names that the host gives them. */
export class ClaimIndex {
  readonly #closed = new Map<string, Summary>();
  readonly #open: () => Iterable<readonly [name: string, summary: Summary]>;
  #places = 0;

  /** `open` gives the files that stand in the editor, as they are there. */
  constructor(open: () => Iterable<readonly [name: string, summary: Summary]>) {
    this.#open = open;
  }

  /** Takes in a closed file, in the place of what was known of it. */
  set(name: string, summary: Summary): void {
    this.delete(name);
    const count = countIn(summary);
    if (this.#places + count > MOST_PLACES) return;
    this.#closed.set(name, summary);
    this.#places += count;
  }

  delete(name: string): void {
    const known = this.#closed.get(name);
    if (known === undefined) return;
    this.#closed.delete(name);
    this.#places -= countIn(known);
  }

  /** Every file once, the open ones first. */
  files(): ReadonlyMap<string, Summary> {
    const files = new Map(this.#open());
    for (const [name, summary] of this.#closed) if (!files.has(name)) files.set(name, summary);
    return files;
  }
}
