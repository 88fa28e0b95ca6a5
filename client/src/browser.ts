import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageClientOptions, ShutdownMode } from 'vscode-languageclient/browser';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, madeClient } from './clientOptions.ts';
import { createExtension } from './extension.ts';
import { CLIENT_ID, CLIENT_NAME } from './language.ts';

/** A client that ends its worker with it, and (as in Node) leaves the speaking to the extension. */
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

function workerOf({ extensionUri }: ExtensionContext): Worker {
  return new Worker(Uri.joinPath(extensionUri, 'dist/server/browser.js').toString(true));
}

export const { activate, deactivate } = createExtension(async (context, making) =>
  madeClient(new WorkerClient(workerOf(context), clientOptions(making))),
);
