import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';

const MAX_CRASHES = 5;
const WINDOW_MS = 3 * 60 * 1000;
const MAX_LOST_MESSAGES = 3;

export interface CrashContext {
  /** Whether the server has yet to answer for the first time. */
  isStarting(): boolean;
  /** Called once, when nothing more will be tried. */
  giveUp(): void;
}

/**
 * A server that crashes is restarted without a word, until it crashes too often.
 * `handled` tells the client library to write to its log only: its own words are in English, and would come twice.
 */
export class CrashHandler implements ErrorHandler {
  readonly #context: CrashContext;
  #crashes: number[] = [];
  #gaveUp = false;

  constructor(context: CrashContext) {
    this.#context = context;
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < WINDOW_MS), now];
    if (this.#crashes.length < MAX_CRASHES) return { action: CloseAction.Restart, handled: true };
    this.#giveUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  /**
   * A running server gets over an error: a message was lost, or a web worker threw. But several messages lost in a row
   * mean that nobody listens, and a web worker that does not load ends with an error and never closes.
   */
  error(_error: Error, _message: unknown, lostInARow = 0): ErrorHandlerResult {
    if (lostInARow <= MAX_LOST_MESSAGES && !this.#context.isStarting()) {
      return { action: ErrorAction.Continue, handled: true };
    }
    this.#giveUp();
    return { action: ErrorAction.Shutdown, handled: true };
  }

  #giveUp(): void {
    if (this.#gaveUp) return;
    this.#gaveUp = true;
    this.#context.giveUp();
  }
}
