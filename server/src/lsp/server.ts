import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../core/ports.ts';
import { createService } from '../core/service.ts';
import { FileCircumstances } from './circumstances.ts';
import { ClosedFiles } from './closedFiles.ts';
import { Diagnostics } from './diagnostics.ts';
import { FIX_ALL, FixActions } from './fixActions.ts';
import { Modeles } from './modeles.ts';
import { createOpenFiles } from './openFiles.ts';
import { commandsOf, Pages } from './pages.ts';
import type { InitializationOptions } from './protocol.ts';
import { ruleActions } from './ruleActions.ts';
import { FileSettings } from './settings.ts';
import { say } from './texts.ts';
import { Voisinages } from './voisinages.ts';

/** What the server is lent by the process it runs in. */
export interface Host {
  /** The disk, where there is one. */
  readonly fs?: FileSystem;
  /** The folder of the rules' pages, as a URI that ends with `/`, where they are installed. */
  readonly pages?: string | undefined;
}

/** Registers everything the server answers on `connection` and starts listening. */
export function startServer(connection: Connection, host: Host = {}): void {
  connection.onInitialize((params) => {
    // An unexpected value is as good as none: what it should be is said nowhere else.
    const options = isRecord(params.initializationOptions) ? params.initializationOptions : {};
    const pages = new Pages(options.pages ?? host.pages);
    const { offered, served } = commandsOf(params, options, pages.descriptionOf('') !== undefined);
    serveFiles(connection, { params, options, fs: host.fs, pages, commands: offered });
    return resultOf(served);
  });
  connection.listen();
}

function resultOf(commands: readonly string[]): InitializeResult {
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
      ...(commands.length > 0 ? { executeCommandProvider: { commands: [...commands] } } : {}),
    },
    serverInfo: { name: 'solde' },
  };
}

interface Serving {
  readonly params: InitializeParams;
  readonly options: InitializationOptions;
  readonly fs: FileSystem | undefined;
  readonly pages: Pages;
  readonly commands: ReadonlySet<string>;
}

function serveFiles(connection: Connection, { params, options, fs, pages, commands }: Serving): void {
  const { capabilities, locale, workspaceFolders } = params;
  const { configuration = false, didChangeConfiguration } = capabilities.workspace ?? {};
  const service = createService(() => new Date());
  const modeles = new Modeles(connection, service, fs, workspaceFolders ?? []);
  const settings = new FileSettings(connection, modeles, { sent: options.settings, locale, canBeAsked: configuration });
  const files = createOpenFiles(service);
  const voisinages = new Voisinages(connection, fs);
  const circumstances = new FileCircumstances(settings, voisinages);
  const diagnostics = new Diagnostics(connection, service, files, settings, pages, circumstances);
  const fixActions = new FixActions(service, files, circumstances, capabilities);

  const learnSettings = async (uri: string): Promise<void> => {
    try {
      if (await settings.learn(uri)) diagnostics.schedule(uri);
    } catch (error) {
      connection.console.warn(`The settings of ${uri} could not be learnt: ${error}`);
    }
  };
  const lookAround = async (uri: string): Promise<void> => {
    if (await voisinages.learn(uri)) diagnostics.schedule(uri);
  };
  files.onDidOpen(({ document: { uri } }) => {
    void learnSettings(uri);
    void lookAround(uri);
  });
  files.onDidSave(({ document: { uri } }) => void lookAround(uri));
  files.onDidChangeContent(({ document }) => diagnostics.schedule(document.uri));
  const closed = fs && closedFilesOf(connection, fs, { settings, voisinages, diagnostics, files });
  const roots = (workspaceFolders ?? []).map(({ uri }) => URI.parse(uri)).filter(({ scheme }) => scheme === 'file');
  const checkClosed = (): void => {
    const paths = roots.map(({ fsPath }) => fsPath);
    void closed?.checkAll(paths, capabilities.window?.workDoneProgress === true);
  };
  files.onDidClose(({ document: { uri } }) => {
    service.close(uri);
    if (closed !== undefined && roots.some((root) => uri.startsWith(`${root}/`))) void closed.takeOver(uri);
    else {
      settings.forget(uri);
      voisinages.forget(uri);
      diagnostics.clear(uri);
    }
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change((sent as { solde?: unknown } | null | undefined)?.solde);
    for (const { uri } of files.all()) void learnSettings(uri);
    checkClosed();
  });
  connection.onInitialized(() => {
    if (didChangeConfiguration?.dynamicRegistration === true) void registerForSettings(connection);
    checkClosed();
  });
  connection.onCodeAction((params) => {
    const langue = settings.langueOf(params.textDocument.uri);
    return [...fixActions.at(params, langue), ...ruleActions(params, commands, langue)];
  });
  connection.onCodeActionResolve((action) => fixActions.resolve(action));
  connection.onExecuteCommand(({ arguments: [code] = [] }) => pages.show(connection, code));
  files.listen(connection);
}

/** The closed files are checked in what is learnt of them as of open ones. */
function closedFilesOf(
  connection: Connection,
  fs: FileSystem,
  { settings, voisinages, diagnostics, files }: Learners,
): ClosedFiles {
  return new ClosedFiles(connection, fs, {
    async prepare(uri) {
      await settings.learn(uri);
      if (!settings.of(uri).settings.fichiersFermes) return false;
      await voisinages.learn(uri);
      return true;
    },
    isOpen: (uri) => files.get(uri) !== undefined,
    show: (uri, bytes) => diagnostics.showClosed(uri, bytes),
    clear: (uri) => diagnostics.clear(uri),
    title: () => say(settings.langueOf(''), 'fichiersFermes'),
  });
}

interface Learners {
  readonly settings: FileSettings;
  readonly voisinages: Voisinages;
  readonly diagnostics: Diagnostics;
  readonly files: ReturnType<typeof createOpenFiles>;
}

function isRecord(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function registerForSettings(connection: Connection): Promise<void> {
  try {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'solde' });
  } catch (error) {
    connection.console.warn(`The client will not say when settings change: ${error}`);
  }
}
