import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { version } from '../version.ts';

/** Answers the page that started this worker. `missed` is what it has already sent. */
export function listen(worker: DedicatedWorkerGlobalScope, missed: readonly MessageEvent[]): void {
  startServer({
    connect: (options, outgoing) =>
      createConnection(new BrowserMessageReader(worker), outgoing(new BrowserMessageWriter(worker)), options),
    readTable: async (bytes, signal) => (await import('./tables.ts')).readInTurns(bytes, signal),
    version,
  });
  for (const { data } of missed) worker.dispatchEvent(new MessageEvent('message', { data }));
}
