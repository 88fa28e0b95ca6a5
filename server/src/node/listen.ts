import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, type ConnectionOptions, createConnection } from 'vscode-languageserver/node';
import { type Outgoing, startServer } from '../lsp/server.ts';
import { version } from '../version.ts';
import { diskFileSystem } from './fileSystem.ts';
import { endWithInput, transportOf } from './transport.ts';

/** The rules' pages as they are installed: `docs/rules/` of the package whose `dist/server/` this program is in. */
function pages(): string | undefined {
  // npm starts the program through a link.
  const folder = resolve(realpathSync(process.argv[1] ?? '.'), '../../../docs/rules');
  return existsSync(folder) ? `${pathToFileURL(folder)}/` : undefined;
}

/** Answers the editor by the transport that the program's arguments name. */
export function listen(): void {
  startServer({
    connect,
    fs: diskFileSystem,
    readTable: async (bytes, signal) => (await import('./tables.ts')).readInThread(bytes, signal),
    pages: pages(),
    version,
  });
}

function connect(options: ConnectionOptions, outgoing: Outgoing): Connection {
  const args = process.argv.slice(2);
  const [reader, writer] = transportOf(args);
  const connection = createConnection(reader, outgoing(writer), options);
  let isAskedTo = false;
  connection.onShutdown(() => {
    isAskedTo = true;
  });
  if (args.includes('--stdio')) endWithInput(() => (isAskedTo ? 0 : 1));
  return connection;
}
