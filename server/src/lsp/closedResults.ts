import type { BytesVerdict } from '../core/workspace/checkBytes.ts';
import type { ClaimIndex } from '../core/workspace/claimIndex.ts';
import { summaryInText } from '../core/workspace/summary.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Trees } from './trees.ts';

/** Shows what was found in files that are not open: as problems, in the tree, and to who looks for something. */
export class ClosedResults {
  readonly #diagnostics: Diagnostics;
  readonly #trees: Trees;
  readonly #index: ClaimIndex;

  constructor(diagnostics: Diagnostics, trees: Trees, index: ClaimIndex) {
    this.#diagnostics = diagnostics;
    this.#trees = trees;
    this.#index = index;
  }

  show(uri: string, verdict: BytesVerdict): void {
    const { check, text } = verdict;
    this.#diagnostics.showClosed(uri, verdict);
    this.#trees.set(uri, check);
    if (check === undefined) this.#index.delete(uri);
    else this.#index.set(uri, summaryInText(check.claimFile, text));
  }

  /** Of a file that is too long to be read before it is opened; its length in bytes. */
  showTooLong(uri: string, length: number): void {
    this.#diagnostics.showTooLong(uri, length);
    this.#trees.setUnread(uri, 'unread');
    this.#index.delete(uri);
  }

  /** Of a file that is there and cannot be read. */
  showUnreadable(uri: string): void {
    this.#diagnostics.clear(uri);
    this.#trees.setUnread(uri, 'unreadable');
    this.#index.delete(uri);
  }

  clear(uri: string): void {
    this.#diagnostics.clear(uri);
    this.#trees.delete(uri);
    this.#index.delete(uri);
  }
}
