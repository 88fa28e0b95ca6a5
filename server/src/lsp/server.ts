import {
  type Connection,
  type ConnectionOptions,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeParams,
  type MessageStrategy,
  type MessageWriter,
  ResponseError,
  type TextDocumentItem,
} from 'vscode-languageserver';
import { isClaimName } from '../core/nearby/names.ts';
import type { MakingFileSystem } from '../core/ports.ts';
import type { TableReader } from '../core/tables/spreadsheet/read.ts';
import type { Answering } from './answers/answering.ts';
import { capabilitiesFor } from './capabilities.ts';
import { LateAnswers } from './lateAnswers.ts';
import { dropNulls } from './nulls.ts';
import { commandsOf, Pages } from './pages.ts';
import { type InitializationOptions, RECHECK_FOLDER } from './protocol.ts';
import { Session } from './session.ts';
import { Spelling } from './spelling.ts';
import { nameOf } from './uris.ts';
import { completeStart, lackOf, urisIn } from './wellFormed.ts';

/** The language of claim files, by which an editor may have one that is named otherwise treated as such. */
const LANGUAGE = 'solde-json';

/** What the server is lent by the process it runs in. */
export interface Host {
  /** The disk, where there is one. */
  readonly fs?: MakingFileSystem;
  /** Reads a table while all else goes on. */
  readonly readTable: TableReader;
  /** The folder of the rules' pages, as a URI that ends with `/`, where they are installed. */
  readonly pages?: string | undefined;
  /** The version of this program. */
  readonly version: string;
  /** `outgoing` is to stand before the writer of all that is said. */
  connect(options: ConnectionOptions, outgoing: Outgoing): Connection;
}

/** What makes a writer one that changes what it is given to write. */
export type Outgoing = (writer: MessageWriter) => MessageWriter;

/** Starts listening to an editor, shows it the problems of its files and, once it asks, answers. */
export function startServer(host: Host): void {
  /** What answers are given with; undefined where nothing has begun, or what began has failed. */
  let begun: Promise<Answering | undefined> = Promise.resolve(undefined);
  let isBegun = false;
  const load = async (): Promise<boolean> => {
    try {
      const [answering, { answer }] = await Promise.all([begun, import('./answers/answers.ts')]);
      if (answering !== undefined) answer(answering);
      return answering !== undefined;
    } catch (error) {
      connection.console.error(`Nothing that is asked can be answered: ${error}`);
      return false;
    }
  };
  const late = new LateAnswers(load);
  const spelling = new Spelling();
  const messageStrategy: MessageStrategy = {
    handleMessage(message, next) {
      dropNulls(message);
      completeStart(message);
      const lack = lackOf(message);
      if (lack !== undefined) {
        connection.console.warn(lack);
        return;
      }
      spelling.receive(message);
      return late.handleMessage(message, next);
    },
  };
  const connection = host.connect({ messageStrategy }, spelling.outgoing);
  connection.onRequest((method) => {
    const code = isBegun ? ErrorCodes.MethodNotFound : ErrorCodes.ServerNotInitialized;
    return new ResponseError(code, `${method} is not answered`);
  });
  connection.onInitialize(async (params) => {
    const beginning = begin(connection, host, params);
    begun = beginning.then(
      ({ answering }) => answering,
      // The client is told why.
      () => undefined,
    );
    const { served } = await beginning;
    isBegun = true;
    return { capabilities: capabilitiesFor(params.capabilities, served), serverInfo: { name: 'solde' } };
  });
  connection.listen();
}

interface Beginning {
  readonly answering: Answering;
  /** The commands that the server itself executes. */
  readonly served: readonly string[];
}

async function begin(connection: Connection, host: Host, params: InitializeParams): Promise<Beginning> {
  const { capabilities } = params;
  // An unexpected value is as good as none: what it should be is said nowhere else.
  const options = isRecord(params.initializationOptions) ? params.initializationOptions : {};
  const pages = new Pages(options.pages ?? host.pages);
  const { offered: commands, served } = commandsOf(params, options, pages.descriptionOf('') !== undefined);
  const session = new Session(connection, { params, options, disk: host.fs, pages });
  followFiles(connection, session, params);
  await session.settings.begin();
  const { readTable, version } = host;
  return { answering: { connection, session, capabilities, pages, commands, readTable, version }, served };
}

/** What the editor says of files, settings and folders goes to the session. */
function followFiles(connection: Connection, session: Session, { capabilities }: InitializeParams): void {
  const { files } = session;
  files.onDidOpen(({ document: { uri } }) => session.opened(uri));
  files.onDidChangeContent(({ document: { uri } }) => session.edited(uri));
  files.onDidSave(({ document: { uri } }) => session.saved(uri));
  files.onDidClose(({ document: { uri } }) => session.closed(uri));
  connection.onDidChangeConfiguration(({ settings }) => session.configured(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(urisIn(changes)));
  connection.workspace.onDidCreateFiles(({ files: some }) => session.filesChanged(urisIn(some)));
  connection.workspace.onDidDeleteFiles(({ files: some }) => session.filesChanged(urisIn(some)));
  connection.workspace.onDidRenameFiles(({ files: some }) => session.filesChanged(urisIn(some, 'oldUri', 'newUri')));
  connection.onInitialized(() => {
    const { didChangeConfiguration, workspaceFolders: canFollow } = capabilities.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration === true) void registerForSettings(connection);
    if (canFollow === true) {
      connection.workspace.onDidChangeWorkspaceFolders((event) =>
        session.foldersChanged(urisIn(event?.added), urisIn(event?.removed)),
      );
    }
    session.started();
  });
  connection.onNotification(RECHECK_FOLDER, () => session.lookAgain());
  files.listen({
    ...connection,
    onDidOpenTextDocument: (open) =>
      connection.onDidOpenTextDocument((params) => {
        if (isServed(params.textDocument)) open(params);
      }),
  });
}

/** What is none of its own by its language or its name is not judged: an editor may know languages by their files' ends alone. */
function isServed({ languageId, uri }: TextDocumentItem): boolean {
  return languageId === LANGUAGE || isClaimName(nameOf(uri));
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
