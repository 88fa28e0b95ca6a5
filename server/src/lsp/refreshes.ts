import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';
import { Batch } from './batch.ts';

/** So long it is waited for more of a burst: each refresh makes an editor ask anew of all files it shows. */
const BURST_MS = 100;

/** Has the editor ask again for what it shows in a text, when that is other than before though the text is the same. */
export class Refreshes {
  readonly #connection: Connection;
  readonly #batch: Batch<'refresh'>;

  constructor(connection: Connection, { workspace }: ClientCapabilities) {
    this.#connection = connection;
    const able = [
      ...(workspace?.codeLens?.refreshSupport === true ? [CodeLensRefreshRequest.type] : []),
      ...(workspace?.inlayHint?.refreshSupport === true ? [InlayHintRefreshRequest.type] : []),
    ];
    this.#batch = new Batch(BURST_MS, () => {
      for (const { method } of able) void this.#send(method);
    });
  }

  ask(): void {
    this.#batch.add('refresh');
  }

  async #send(method: string): Promise<void> {
    try {
      await this.#connection.sendRequest(method);
    } catch (error) {
      this.#connection.console.log(`The client did not refresh: ${error}`);
    }
  }
}
