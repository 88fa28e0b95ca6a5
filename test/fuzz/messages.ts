import { claimText } from '../support/claimText.ts';

/** What a client may say. */
export interface Message {
  readonly method: string;
  readonly params: object;
  readonly isRequest: boolean;
}

export const URI = 'file:///w';
const uri = `${URI}/JSON-1000000001-20240101-001.json`;
const textDocument = { uri };
const position = { line: 6, character: 22 };
const range = { start: position, end: { line: 6, character: 25 } };

function notification(method: string, params: object): Message {
  return { method, params, isRequest: false };
}

function request(method: string, params: object = {}): Message {
  return { method, params: { textDocument, ...params }, isRequest: true };
}

/** How a client begins, but for its process, with which the server's library would end this one. */
export const INITIALIZE: object = {
  rootUri: URI,
  rootPath: '/w',
  workspaceFolders: [{ uri: URI, name: 'w' }],
  locale: 'fr',
  capabilities: { textDocument: { codeAction: {} }, workspace: { configuration: false } },
  initializationOptions: { settings: { rules: { 'type-action': 'error' } } },
};

/** One of each message of a session, as a client that does all right would say it. */
export const MESSAGES: readonly Message[] = [
  notification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'solde-json', version: 1, text: claimText(2).replace('"C"', '"c"') },
  }),
  notification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range, text: '"D"' }],
  }),
  notification('textDocument/didSave', { textDocument }),
  notification('textDocument/didClose', { textDocument }),
  notification('workspace/didChangeConfiguration', { settings: { solde: { rules: { 'type-action': 'off' } } } }),
  notification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
  notification('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: `${uri}x` }] }),
  notification('$/setTrace', { value: 'off' }),
  request('textDocument/codeAction', { range, context: { diagnostics: [], only: ['quickfix'] } }),
  request('textDocument/completion', { position, context: { triggerKind: 1 } }),
  request('textDocument/hover', { position }),
  request('textDocument/documentSymbol'),
  request('textDocument/foldingRange'),
  request('textDocument/selectionRange', { positions: [position] }),
  request('textDocument/documentHighlight', { position }),
  request('textDocument/documentLink'),
  request('textDocument/definition', { position }),
  request('textDocument/references', { position, context: { includeDeclaration: true } }),
  request('textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }),
  request('textDocument/rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }),
  request('textDocument/onTypeFormatting', { position, ch: '\n', options: { tabSize: 2, insertSpaces: true } }),
  request('textDocument/prepareRename', { position }),
  request('textDocument/rename', { position, newName: '00009' }),
  request('textDocument/codeLens'),
  request('textDocument/inlayHint', { range }),
  request('textDocument/linkedEditingRange', { position }),
  { method: 'workspace/symbol', params: { query: '0' }, isRequest: true },
  { method: 'workspace/executeCommand', params: { command: 'x', arguments: [uri] }, isRequest: true },
];

/** What stands in the place of a part. */
export const HOSTILE: readonly unknown[] = [
  ...[null, '', 'x', 0, -1, 1.5, 1e300, true, [], {}, [null], [[]]],
  ...[
    { line: -1, character: -1 },
    { line: 1e9, character: 1e9 },
    'file:///',
    'untitled:x',
    '%',
    'file://%zz/x',
    '\ud800',
  ],
];
