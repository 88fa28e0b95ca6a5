import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { diskFileSystem } from './fileSystem.ts';

startServer(createConnection(), diskFileSystem);
