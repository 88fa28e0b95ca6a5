import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';

/** A language server in a process of its own, and the editor's end of its stdio. */
export interface LspClient {
  readonly pid: number;
  /** For everything that is not below. */
  readonly connection: ProtocolConnection;
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, version: number, text: string, languageId?: string): void;
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void;
  /** The problems published for exactly that version, come or to come. */
  problems(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  /** Asks the server to end, and gives its exit code; null when it had to be killed. */
  stop(): Promise<number | null>;
}

const TIMEOUT_MS = 10_000;

/** Starts `node ARGS…`, a server that speaks over stdio. What it writes to stderr goes to this process's own. */
export function spawnServer(args: readonly string[]): LspClient {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const problems = collectProblems(connection);
  connection.listen();
  return {
    pid: child.pid ?? -1,
    connection,
    problems,
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

function collectProblems(connection: ProtocolConnection): LspClient['problems'] {
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
  const keyOf = (uri: string, version: number | undefined): string => `${version} ${uri}`;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const key = keyOf(params.uri, params.version);
    published.set(key, params);
    waiting.get(key)?.(params);
  });
  return async (uri, version) => {
    const key = keyOf(uri, version);
    const come = published.get(key);
    if (come !== undefined) return come;
    return await new Promise((resolve, reject) => {
      const late = (): void => reject(new Error(`No problems of ${uri}, version ${version}, in ${TIMEOUT_MS} ms`));
      const timer = setTimeout(late, TIMEOUT_MS);
      waiting.set(key, (params) => {
        clearTimeout(timer);
        waiting.delete(key);
        resolve(params);
      });
    });
  };
}
