import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { version } from '../version.ts';
import { diskFileSystem } from './fileSystem.ts';

/** The rules' pages as they are installed: `docs/regles/` of the package whose `dist/server/` this program is in. */
function pages(): string | undefined {
  // npm starts the program through a link.
  const folder = resolve(realpathSync(process.argv[1] ?? '.'), '../../../docs/regles');
  return existsSync(folder) ? `${pathToFileURL(folder)}/` : undefined;
}

/** Answers the editor by the transport that the program's arguments name. */
export function listen(): void {
  startServer({
    connect: createConnection,
    fs: diskFileSystem,
    readTable: async (bytes, signal) => (await import('./tables.ts')).readInThread(bytes, signal),
    pages: pages(),
    version,
  });
}
