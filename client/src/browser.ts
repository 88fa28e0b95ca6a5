import { Uri } from 'vscode';
import type { LanguageClientOptions, ShutdownMode } from 'vscode-languageclient/browser';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, createExtension } from './extension.ts';

/** A client that ends its worker with it, and (as in Node) leaves the speaking to {@link createExtension}. */
class WorkerClient extends LanguageClient {
  readonly #worker: Worker;

  constructor(worker: Worker, options: LanguageClientOptions) {
    super(CLIENT_ID, CLIENT_NAME, worker, options);
    this.#worker = worker;
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    try {
      await super.shutdown(mode, timeout);
    } finally {
      this.#worker.terminate();
    }
  }
}

export const { activate, deactivate } = createExtension((context, options) => {
  const url = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
  return new WorkerClient(new Worker(url.toString(true)), options);
});
