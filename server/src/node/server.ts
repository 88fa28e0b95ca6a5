import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { diskFileSystem } from './fileSystem.ts';

const TRANSPORTS = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

if (process.argv.some((argument) => TRANSPORTS.test(argument))) startServer(createConnection(), diskFileSystem);
else {
  process.stderr.write('solde-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT\n');
  process.exitCode = 2;
}
