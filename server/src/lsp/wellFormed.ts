import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializeRequest,
  Message,
} from 'vscode-languageserver';

/** What is said of one file. */
const OF_A_FILE: ReadonlySet<string> = new Set([
  DidOpenTextDocumentNotification.method,
  DidChangeTextDocumentNotification.method,
  DidSaveTextDocumentNotification.method,
  DidCloseTextDocumentNotification.method,
]);

/** Gives the first message what the protocol demands of it, in place: a client that says nothing of itself knows nothing. */
export function completeStart(message: Message): void {
  if (!Message.isRequest(message) || message.method !== InitializeRequest.method) return;
  // Parameters by position are another protocol's: they are refused.
  if (Array.isArray(message.params)) return;
  const params = isRecord(message.params) ? message.params : {};
  message.params = { ...params, capabilities: isRecord(params.capabilities) ? params.capabilities : {} };
}

/** Why what is said of a file is not to be heard, to be logged: a file that has no URI could never be closed again. */
export function lackOf(message: Message): string | undefined {
  if (!Message.isNotification(message) || !OF_A_FILE.has(message.method)) return undefined;
  const { method, params } = message;
  const file = isRecord(params) ? params.textDocument : undefined;
  if (!isRecord(file) || typeof file.uri !== 'string') return `${method} names no file`;
  const isOpening = method === DidOpenTextDocumentNotification.method;
  return isOpening && typeof file.text !== 'string' ? `${method} brings no text of ${file.uri}` : undefined;
}

/** The URIs that the elements of a list say, by the names of these members; what is none is passed over. */
export function urisIn(list: unknown, ...members: readonly string[]): string[] {
  if (!Array.isArray(list)) return [];
  const names = members.length > 0 ? members : ['uri'];
  return list
    .filter(isRecord)
    .flatMap((one) => names.map((name) => one[name]))
    .filter((uri) => typeof uri === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
