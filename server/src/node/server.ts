import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import manifest from '../../../package.json' with { type: 'json' };
import { startServer } from '../lsp/server.ts';
import { diskFileSystem } from './fileSystem.ts';

const TRANSPORTS = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

/** The rules' pages as they are installed: `docs/regles/` of the package whose `dist/server/` this program is in. */
function pages(): string | undefined {
  // npm starts the program through a link.
  const folder = resolve(realpathSync(process.argv[1] ?? '.'), '../../../docs/regles');
  return existsSync(folder) ? `${pathToFileURL(folder)}/` : undefined;
}

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  startServer(createConnection(), { fs: diskFileSystem, pages: pages(), version: manifest.version });
} else {
  process.stderr.write('solde-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT\n');
  process.exitCode = 2;
}
