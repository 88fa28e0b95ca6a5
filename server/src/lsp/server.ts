import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createService } from '../core/service.ts';
import { Diagnostics } from './diagnostics.ts';
import { createOpenFiles } from './openFiles.ts';
import type { InitializationOptions } from './protocol.ts';
import { FileSettings } from './settings.ts';

const RESULT: InitializeResult = {
  capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  serverInfo: { name: 'solde' },
};

/** Registers everything the server answers on `connection` and starts listening. */
export function startServer(connection: Connection): void {
  connection.onInitialize((params) => {
    serveFiles(connection, params);
    return RESULT;
  });
  connection.listen();
}

function serveFiles(connection: Connection, { initializationOptions, capabilities, locale }: InitializeParams): void {
  const sent = (initializationOptions as Partial<InitializationOptions> | null | undefined)?.settings;
  const { configuration = false, didChangeConfiguration } = capabilities.workspace ?? {};
  const settings = new FileSettings(connection, sent, locale, configuration);
  const service = createService();
  const files = createOpenFiles(service);
  const diagnostics = new Diagnostics(connection, service, files, settings);

  const askSettings = async (uri: string): Promise<void> => {
    try {
      if ((await settings.ask(uri)) && files.get(uri) !== undefined) diagnostics.schedule(uri);
    } catch (error) {
      connection.console.warn(`The client did not say the settings of ${uri}: ${error}`);
    }
  };
  files.onDidOpen(({ document }) => void askSettings(document.uri));
  files.onDidChangeContent(({ document }) => diagnostics.schedule(document.uri));
  files.onDidClose(({ document: { uri } }) => {
    service.close(uri);
    settings.forget(uri);
    diagnostics.clear(uri);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change((sent as { solde?: unknown } | null | undefined)?.solde);
    for (const { uri } of files.all()) void askSettings(uri);
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
