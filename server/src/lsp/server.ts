import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { MakingFileSystem } from '../core/ports.ts';
import { serveApercu } from './apercu.ts';
import { serveArbre } from './arbre.ts';
import { serveColler } from './coller.ts';
import { COMPLETION, serveCompletion } from './completion.ts';
import { serveCorrespondance } from './correspondance.ts';
import { serveDeposer } from './deposer.ts';
import { serveDepot } from './deposit.ts';
import { serveExporter } from './exporter.ts';
import { FIX_ALL, FixActions } from './fixActions.ts';
import { FOLLOWED, serveFollow } from './follow.ts';
import { FORMATTING, serveFormatting } from './formatting.ts';
import { serveImport } from './importer.ts';
import { NAVIGATION, serveNavigation } from './navigation.ts';
import { serveNouveau } from './nouveau.ts';
import { commandsOf, Pages } from './pages.ts';
import { type InitializationOptions, REVOIR } from './protocol.ts';
import { serveRapport } from './rapport.ts';
import { READING, serveReading } from './reading.ts';
import { REFACTOR_KINDS, RefactorActions } from './refactorActions.ts';
import { renameProvider, serveRename } from './rename.ts';
import { serveRetour } from './retour.ts';
import { RetourActions } from './retourActions.ts';
import { ruleActions } from './ruleActions.ts';
import { Session } from './session.ts';
import { FILE_OPERATIONS } from './watches.ts';

/** What the server is lent by the process it runs in. */
export interface Host {
  /** The disk, where there is one. */
  readonly fs?: MakingFileSystem;
  /** The folder of the rules' pages, as a URI that ends with `/`, where they are installed. */
  readonly pages?: string | undefined;
  /** The version of this program. */
  readonly version: string;
}

/** Registers everything the server answers on `connection` and starts listening. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    // An unexpected value is as good as none: what it should be is said nowhere else.
    const options = isRecord(params.initializationOptions) ? params.initializationOptions : {};
    const pages = new Pages(options.pages ?? host.pages);
    const { offered, served } = commandsOf(params, options, pages.descriptionOf('') !== undefined);
    const session = new Session(connection, { params, options, disk: host.fs, pages });
    followFiles(connection, session, params);
    answer(connection, session, { params, pages, commands: offered });
    serveRapport(connection, session, host.version);
    return resultOf(params, served);
  });
  connection.listen();
}

function resultOf({ capabilities }: InitializeParams, commands: readonly string[]): InitializeResult {
  const done = { didCreate: FILE_OPERATIONS, didRename: FILE_OPERATIONS, didDelete: FILE_OPERATIONS };
  const codeActionKinds = [CodeActionKind.QuickFix, FIX_ALL, ...REFACTOR_KINDS];
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds, resolveProvider: true },
      renameProvider: renameProvider(capabilities),
      completionProvider: COMPLETION,
      ...READING,
      ...FORMATTING,
      ...NAVIGATION,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { ...done, willRename: FOLLOWED },
      },
      ...(commands.length > 0 ? { executeCommandProvider: { commands: [...commands] } } : {}),
    },
    serverInfo: { name: 'solde' },
  };
}

/** What the editor says of files, settings and folders goes to the session. */
function followFiles(
  connection: Connection,
  session: Session,
  { capabilities, workspaceFolders }: InitializeParams,
): void {
  const { files } = session;
  files.onDidOpen(({ document: { uri } }) => session.opened(uri));
  files.onDidChangeContent(({ document: { uri } }) => session.edited(uri));
  files.onDidSave(({ document: { uri } }) => session.saved(uri));
  files.onDidClose(({ document: { uri } }) => session.closed(uri));
  connection.onDidChangeConfiguration(({ settings }) => session.configured(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files: some }) => session.filesChanged(some.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files: some }) => session.filesChanged(some.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files: some }) =>
    session.filesChanged(some.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.onInitialized(() => {
    const { didChangeConfiguration, workspaceFolders: canFollow } = capabilities.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration === true) void registerForSettings(connection);
    if (canFollow === true && workspaceFolders !== null) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    }
    session.started();
  });
  connection.onNotification(REVOIR, () => session.lookAgain());
  files.listen(connection);
}

interface Answering {
  readonly params: InitializeParams;
  readonly pages: Pages;
  readonly commands: ReadonlySet<string>;
}

/** What the editor asks for. */
function answer(connection: Connection, session: Session, { params, pages, commands }: Answering): void {
  const { settings } = session;
  const fixActions = new FixActions(session, params.capabilities);
  const refactorActions = new RefactorActions(session, params.capabilities);
  const retourActions = new RetourActions(session, commands, params.capabilities);
  serveApercu(connection, session);
  serveCompletion(connection, session, params.capabilities);
  serveNavigation(connection, session, params.capabilities);
  serveNouveau(connection, session);
  serveReading(connection, session, params.capabilities);
  serveRetour(connection, session);
  serveArbre(connection, session);
  serveCorrespondance(connection, session);
  serveDepot(connection, session);
  serveRename(connection, session, params.capabilities);
  serveFollow(connection, session, params.capabilities);
  serveColler(connection, session, params.capabilities);
  serveDeposer(connection, session, params.capabilities);
  serveFormatting(connection, session);
  serveImport(connection, session);
  serveExporter(connection, session);
  connection.onCodeAction((asked) => {
    const langue = settings.langueOf(asked.textDocument.uri);
    const repairs = fixActions.at(asked, langue);
    const known = new Set(repairs.map(({ edit }) => JSON.stringify(edit)));
    // What mends a problem here is not offered a second time as a mere change.
    const others = refactorActions.at(asked, langue).filter(({ edit }) => !known.has(JSON.stringify(edit)));
    return [...repairs, ...others, ...retourActions.at(asked, langue), ...ruleActions(asked, commands, langue)];
  });
  connection.onCodeActionResolve((action) => fixActions.resolve(action));
  connection.onExecuteCommand(({ command, arguments: [code] = [] }) =>
    command === REVOIR ? session.lookAgain() : pages.show(connection, code),
  );
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
