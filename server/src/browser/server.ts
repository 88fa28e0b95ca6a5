import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { version } from '../version.ts';

const worker = self as DedicatedWorkerGlobalScope;
startServer({
  connect: (options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
  version,
});
