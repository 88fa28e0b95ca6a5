import { join } from 'node:path';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  type FileSystemWatcher,
  type InitializeParams,
  LogMessageNotification,
  type MessageActionItem,
  RegistrationRequest,
  ShowMessageNotification,
  ShowMessageRequest,
} from 'vscode-languageserver/node';
import { FILES, type FileRequest } from '../../server/src/lsp/protocol.ts';
import { type LspClient, spawnServer } from './lspClient.ts';

/** The built server, for Node. */
export const SERVER = join(import.meta.dirname, '../../dist/server/node.mjs');

/** The built server and an editor for it, ready. */
export interface Editor extends LspClient {
  /** What the server had shown to the user, in order. */
  readonly shown: readonly string[];
  /** What the server logged as a warning or an error. */
  readonly logged: readonly string[];
  /** Changes the settings of every file, or of those that the editor is asked for by `uri`, and says so. */
  configure(settings: unknown): void;
  /** What the server has asked to be told of, once it is as much: patterns, behind the folder that one is for. */
  watched(atLeast: number): Promise<readonly string[]>;
  /** Resolves once the server has asked for no file for longer than it waits for anything. */
  quiet(): Promise<void>;
}

export interface EditorOptions
  extends Pick<
    Partial<InitializeParams>,
    'initializationOptions' | 'locale' | 'workspaceFolders' | 'rootUri' | 'rootPath'
  > {
  readonly capabilities?: ClientCapabilities;
  /** Whether the editor knows commands, and no actions that bring their edits. */
  readonly commandsOnly?: boolean;
  /** Whether the editor cannot show messages. */
  readonly mute?: boolean;
  /** What the editor answers when it is asked for settings; without it, it cannot be asked. */
  readonly settings?: (uri: string | undefined) => unknown;
  /** How it answers requests for its files. */
  readonly answer?: (method: string, params: FileRequest) => Promise<unknown>;
}

/** Starts the built server with an editor in French that answers what VS Code answers. */
export async function startEditor({
  settings,
  answer,
  mute = false,
  commandsOnly = false,
  ...params
}: EditorOptions = {}): Promise<Editor> {
  const client = spawnServer([SERVER, '--stdio'], true);
  const { connection } = client;
  const shown: string[] = [];
  const logged: string[] = [];
  let configured = settings;
  connection.onRequest(ShowMessageRequest.type, ({ message }): MessageActionItem | null => {
    if (mute) throw new Error('This editor shows no messages');
    shown.push(message);
    return null;
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  let lastAsked = Date.now();
  for (const method of Object.values(FILES)) {
    connection.onRequest(method, (params: FileRequest) => {
      lastAsked = Date.now();
      return answer?.(method, params);
    });
  }
  const patterns: string[] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    const watchers = registrations.flatMap(({ registerOptions }) => registerOptions?.watchers ?? []);
    for (const { globPattern } of watchers as FileSystemWatcher[]) {
      patterns.push(typeof globPattern === 'string' ? globPattern : `${globPattern.baseUri} ${globPattern.pattern}`);
    }
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(async ({ scopeUri }) => await configured?.(scopeUri))),
  );
  const capabilities: ClientCapabilities =
    settings === undefined
      ? {}
      : { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };
  const wanted = { locale: 'fr', capabilities, ...params };
  await client.initialize(commandsOnly ? wanted : { ...wanted, capabilities: knowingActions(wanted.capabilities) });
  return {
    ...client,
    shown,
    logged,
    async quiet() {
      lastAsked = Date.now();
      while (Date.now() - lastAsked < 600) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async watched(atLeast) {
      while (patterns.length < atLeast) await new Promise((resolve) => setTimeout(resolve, 10));
      return patterns;
    },
    configure(solde) {
      if (configured !== undefined) configured = () => solde;
      const sent = configured === undefined ? { solde } : null;
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: sent });
    },
  };
}

/** As nearly all editors are. */
function knowingActions(capabilities: ClientCapabilities): ClientCapabilities {
  const codeActionLiteralSupport = { codeActionKind: { valueSet: [] } };
  const { codeAction, ...others } = capabilities.textDocument ?? {};
  return { ...capabilities, textDocument: { ...others, codeAction: { codeActionLiteralSupport, ...codeAction } } };
}

/** Starts an editor and stops it when `use` is done, whatever came of it. */
export async function withEditor(options: EditorOptions, use: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await startEditor(options);
  try {
    await use(editor);
  } finally {
    await editor.stop();
  }
}
