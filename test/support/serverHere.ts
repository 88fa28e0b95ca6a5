import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { readSpreadsheet } from '../../server/src/core/tables/spreadsheet/read.ts';
import { startServer } from '../../server/src/lsp/server.ts';

/** What a server asks its client. */
const ASKED = ['client/registerCapability', 'workspace/configuration', 'window/workDoneProgress/create'] as const;

/** The editor's end of a server in this process, which has no disk. Whatever that asks, it is told nothing. */
export function connectHere(): ProtocolConnection {
  const [there, back] = [new PassThrough(), new PassThrough()];
  startServer({
    version: '0',
    readTable: (bytes) => readSpreadsheet(bytes),
    connect: (options) => createConnection(new StreamMessageReader(there), new StreamMessageWriter(back), options),
  });
  const client = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  for (const method of ASKED) client.onRequest(method, () => null);
  client.listen();
  return client;
}
