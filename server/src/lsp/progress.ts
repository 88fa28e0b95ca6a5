import { type CancellationToken, CancellationTokenSource, type Connection } from 'vscode-languageserver';

/** Work that is shorter needs no progress. */
const SHORT_MS = 1000;

/** Shows a work in progress once it takes long, where the client can; the user may cancel it. */
export class Progress {
  readonly #source = new CancellationTokenSource();
  readonly #timer: NodeJS.Timeout | undefined;
  #end: (() => void) | undefined;
  #isDone = false;

  constructor(connection: Connection, canReport: boolean, title: string) {
    if (canReport) this.#timer = setTimeout(() => void this.#show(connection, title), SHORT_MS);
  }

  get token(): CancellationToken {
    return this.#source.token;
  }

  done(): void {
    this.#isDone = true;
    clearTimeout(this.#timer);
    this.#end?.();
    this.#source.dispose();
  }

  async #show(connection: Connection, title: string): Promise<void> {
    try {
      const shown = await connection.window.createWorkDoneProgress();
      if (this.#isDone) return;
      shown.begin(title, undefined, undefined, true);
      shown.token.onCancellationRequested(() => this.#source.cancel());
      this.#end = () => shown.done();
    } catch (error) {
      connection.console.log(`No progress is shown: ${error}`);
    }
  }
}
