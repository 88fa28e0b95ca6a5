import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageReader,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { spaced } from './said.ts';

/** A language server in a process of its own, and the editor's end of its stdio. */
export interface LspClient {
  readonly pid: number;
  /** For everything that is not below. */
  readonly connection: ProtocolConnection;
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, version: number, text: string, languageId?: string): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  /** The next problems published for it that fit. */
  next(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** The problems published for exactly that version, come or to come. */
  problems(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  /** Asks the server to end, and gives its exit code; null when it had to be killed. */
  stop(): Promise<number | null>;
}

const TIMEOUT_MS = 10_000;

/** What a server says, as tests write it. */
function inSpaces(reader: MessageReader): MessageReader {
  const listen: MessageReader['listen'] = (hear) =>
    reader.listen((message) => hear(JSON.parse(spaced(JSON.stringify(message)))));
  return Object.assign(Object.create(reader), { listen });
}

/**
 * Starts `node ARGS…`, a server that speaks over stdio. What it writes to stderr goes to this process's own. With `plain`
 * its words are heard as tests write them.
 */
export function spawnServer(args: readonly string[], plain = false): LspClient {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const reader = new StreamMessageReader(child.stdout);
  const connection = createProtocolConnection(plain ? inSpaces(reader) : reader, new StreamMessageWriter(child.stdin));
  const { problems, next } = collectProblems(connection);
  connection.listen();
  return {
    pid: child.pid ?? -1,
    connection,
    problems,
    next,
    async initialize(params = {}) {
      const wanted = { processId: process.pid, rootUri: null, capabilities: {}, ...params };
      const result = await connection.sendRequest(InitializeRequest.type, wanted);
      await connection.sendNotification(InitializedNotification.type, {});
      return result;
    },
    open(uri, version, text, languageId = 'solde-json') {
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      });
    },
    change(uri, version, contentChanges) {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    async stop() {
      const kill = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited;
      clearTimeout(kill);
      connection.dispose();
      return code;
    },
  };
}

type Published = (params: PublishDiagnosticsParams) => void;

function collectProblems(connection: ProtocolConnection): Pick<LspClient, 'problems' | 'next'> {
  const published = new Map<string, PublishDiagnosticsParams>();
  const listeners = new Set<Published>();
  const keyOf = (uri: string, version: number | undefined): string => `${version} ${uri}`;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.set(keyOf(params.uri, params.version), params);
    for (const listener of listeners) listener(params);
  });
  const next: LspClient['next'] = (uri, fits = () => true) =>
    new Promise((resolve, reject) => {
      const seen: string[] = [];
      const late = (): void =>
        reject(new Error(`No such problems of ${uri} in ${TIMEOUT_MS} ms, but: ${seen.join(' | ') || 'nothing'}`));
      const timer = setTimeout(late, TIMEOUT_MS);
      const listener: Published = (params) => {
        if (params.uri !== uri) return;
        seen.push(params.diagnostics.map(({ code }) => code).join());
        if (!fits(params)) return;
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(params);
      };
      listeners.add(listener);
    });
  return {
    next,
    problems: async (uri, version) =>
      published.get(keyOf(uri, version)) ?? (await next(uri, (params) => params.version === version)),
  };
}
