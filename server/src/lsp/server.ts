import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { FileSystem } from '../core/ports.ts';
import { createService } from '../core/service.ts';
import { Diagnostics } from './diagnostics.ts';
import { Modeles } from './modeles.ts';
import { createOpenFiles } from './openFiles.ts';
import type { InitializationOptions } from './protocol.ts';
import { FileSettings } from './settings.ts';

const RESULT: InitializeResult = {
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  serverInfo: { name: 'solde' },
};

/** Registers everything the server answers on `connection` and starts listening. `fs` is the disk, where there is one. */
export function startServer(connection: Connection, fs?: FileSystem): void {
  connection.onInitialize((params) => {
    serveFiles(connection, params, fs);
    return RESULT;
  });
  connection.listen();
}

function serveFiles(connection: Connection, params: InitializeParams, fs: FileSystem | undefined): void {
  const { initializationOptions, capabilities, locale, workspaceFolders } = params;
  const sent = (initializationOptions as Partial<InitializationOptions> | null | undefined)?.settings;
  const { configuration = false, didChangeConfiguration } = capabilities.workspace ?? {};
  const service = createService(() => new Date());
  const modeles = new Modeles(connection, service, fs, workspaceFolders ?? []);
  const settings = new FileSettings(connection, modeles, { sent, locale, canBeAsked: configuration });
  const files = createOpenFiles(service);
  const diagnostics = new Diagnostics(connection, service, files, settings);

  const learnSettings = async (uri: string): Promise<void> => {
    try {
      if (await settings.learn(uri)) diagnostics.schedule(uri);
    } catch (error) {
      connection.console.warn(`The settings of ${uri} could not be learnt: ${error}`);
    }
  };
  files.onDidOpen(({ document }) => void learnSettings(document.uri));
  files.onDidChangeContent(({ document }) => diagnostics.schedule(document.uri));
  files.onDidClose(({ document: { uri } }) => {
    service.close(uri);
    settings.forget(uri);
    diagnostics.clear(uri);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change((sent as { solde?: unknown } | null | undefined)?.solde);
    for (const { uri } of files.all()) void learnSettings(uri);
  });
  connection.onInitialized(() => {
    if (didChangeConfiguration?.dynamicRegistration === true) void registerForSettings(connection);
  });
  files.listen(connection);
}

async function registerForSettings(connection: Connection): Promise<void> {
  try {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'solde' });
  } catch (error) {
    connection.console.warn(`The client will not say when settings change: ${error}`);
  }
}
