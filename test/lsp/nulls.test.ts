import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as protocol from 'vscode-languageserver/node';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { methodRows } from '../support/lspTable.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const TEXT = claimText(3).replace('"02/02/2023"', '"2023-02-02"');
const LINE = TEXT.split('\n').findIndex((line) => line.includes('"numeroEditeur"'));
const position = { line: LINE, character: 26 };
const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
const WORK = { workDoneToken: null, partialResultToken: null };
const FORMAT = { tabSize: 2, insertSpaces: true };

/** What is asked in the protocol, but for its beginning and its end. */
const REQUESTS = new Set(
  Object.values<unknown>({ ...protocol }).flatMap((one) => {
    const { method, type } = (one ?? {}) as { method?: string; type?: object };
    const isRequest = type?.constructor.name.startsWith('ProtocolRequestType') === true;
    return isRequest && method !== undefined && !['initialize', 'shutdown'].includes(method) ? [method] : [];
  }),
);

type Params = Readonly<Record<string, unknown>>;
type Sent = readonly [without: Params, nulls: Params];

/** Each request with what it demands, and its optional members as null. */
function requests(uri: string): Readonly<Record<string, Sent>> {
  const textDocument = { uri };
  const at = { textDocument, position };
  const trims = { trimTrailingWhitespace: null, insertFinalNewline: null, trimFinalNewlines: null };
  const renamed = { files: [{ oldUri: uri.replace(NAME, 'a.pdf'), newUri: uri.replace(NAME, 'b.pdf') }] };
  const context = { diagnostics: [] };
  return {
    'textDocument/codeAction': [
      { textDocument, range, context },
      { textDocument, range, context: { diagnostics: [], only: null, triggerKind: null } },
    ],
    'codeAction/resolve': [
      { title: 'a' },
      { title: 'a', kind: null, diagnostics: null, isPreferred: null, data: null, edit: null },
    ],
    'workspace/executeCommand': [
      { command: 'solde.recheckFolder' },
      { command: 'solde.recheckFolder', arguments: null },
    ],
    'textDocument/completion': [at, { ...at, context: null }],
    'textDocument/formatting': [
      { textDocument, options: FORMAT },
      { textDocument, options: { ...FORMAT, ...trims } },
    ],
    'textDocument/rangeFormatting': [
      { textDocument, range, options: FORMAT },
      { textDocument, range, options: { ...FORMAT, ...trims } },
    ],
    'textDocument/onTypeFormatting': [
      { ...at, ch: ',', options: FORMAT },
      { ...at, ch: ',', options: { ...FORMAT, ...trims } },
    ],
    'textDocument/rename': [{ ...at, newName: '00077' }, {}],
    'textDocument/prepareRename': [at, {}],
    'textDocument/linkedEditingRange': [at, {}],
    'workspace/willRenameFiles': [renamed, {}],
    'textDocument/hover': [at, {}],
    'textDocument/codeLens': [{ textDocument }, {}],
    'textDocument/inlayHint': [{ textDocument, range }, {}],
    'textDocument/documentSymbol': [{ textDocument }, {}],
    'textDocument/foldingRange': [{ textDocument }, {}],
    'textDocument/selectionRange': [{ textDocument, positions: [position] }, {}],
    'textDocument/documentHighlight': [at, {}],
    'textDocument/definition': [at, {}],
    'textDocument/references': [
      { ...at, context: { includeDeclaration: true } },
      { ...at, context: null },
    ],
    'textDocument/documentLink': [{ textDocument }, {}],
    'workspace/symbol': [{ query: '' }, { query: null }],
  };
}

/** What even the protocol demands, as null: answered all the same, as the whole file or the usual way. */
function lenient(uri: string): Readonly<Record<string, Sent>> {
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const context = { diagnostics: [] };
  return {
    'textDocument/codeAction': [
      { textDocument, range: whole, context },
      { textDocument, range: null, context: null },
    ],
    'textDocument/inlayHint': [
      { textDocument, range: whole },
      { textDocument, range: null },
    ],
    'textDocument/formatting': [
      { textDocument, options: FORMAT },
      { textDocument, options: null },
    ],
    'textDocument/rangeFormatting': [
      { textDocument, range: whole, options: FORMAT },
      { textDocument, range: null, options: { tabSize: null, insertSpaces: null } },
    ],
    'textDocument/selectionRange': [
      { textDocument, positions: [] },
      { textDocument, positions: null },
    ],
  };
}

async function withOpen(use: (editor: Editor, uri: string) => Promise<void>): Promise<void> {
  const submission = new SubmissionFolder();
  try {
    writeSubmission(submission, NAME, 3);
    const uri = submission.uriOf(NAME);
    const settings = { settings: { inlayHints: true } };
    const params = { workspaceFolders: [{ uri: submission.uri, name: 'w' }], initializationOptions: settings };
    await withEditor(params, async (editor) => {
      editor.open(uri, 1, TEXT);
      await editor.next(uri, ({ version }) => version === 1);
      await untilAroundIsSeen(editor, uri);
      await use(editor, uri);
    });
  } finally {
    submission.close();
  }
}

/** What is around the file is looked at behind its first problems: two answers are alike only once that is done. */
async function untilAroundIsSeen({ connection }: Editor, uri: string): Promise<void> {
  const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
  for (let tries = 0; tries < 400; tries++) {
    const hints = await connection.sendRequest<unknown>('textDocument/inlayHint', { textDocument: { uri }, range });
    if (/\d\s(?:o|ko|B|kB)"/u.test(JSON.stringify(hints))) return;
    await setTimeout(25);
  }
  assert.fail('no size of a piece is shown');
}

describe('members that are null are as good as left out', () => {
  it('in each request of docs/lsp.md', () =>
    withOpen(async ({ connection }, uri) => {
      const known = requests(uri);
      const used = methodRows().filter(({ isUsed, direction }) => isUsed && direction === '→');
      const questions = used.map(({ method }) => method).filter((method) => REQUESTS.has(method));
      assert.deepEqual(Object.keys(known).sort(), questions.sort());
      for (const [method, [without, nulls]] of Object.entries(known)) {
        const answer = await connection.sendRequest(method, without);
        assert.deepEqual(await connection.sendRequest(method, { ...without, ...nulls, ...WORK }), answer, method);
      }
    }));

  it('in what the protocol demands', () =>
    withOpen(async ({ connection }, uri) => {
      for (const [method, [without, nulls]] of Object.entries(lenient(uri))) {
        const answer = await connection.sendRequest(method, without);
        assert.deepEqual(await connection.sendRequest(method, nulls), answer, method);
      }
    }));

  it('in what is no request', () =>
    withOpen(async (editor, uri) => {
      const { connection } = editor;
      const textDocument = { uri };
      for (const [method, params] of [
        ['initialized', null],
        ['textDocument/didSave', { textDocument, text: null }],
        ['workspace/didChangeConfiguration', { settings: null }],
        ['workspace/didChangeConfiguration', null],
        ['workspace/didChangeWatchedFiles', { changes: null }],
        ['workspace/didCreateFiles', { files: [] }],
        ['$/setTrace', { value: 'off' }],
        ['window/workDoneProgress/cancel', { token: null }],
      ] as const) {
        await connection.sendNotification(method, params);
      }
      editor.change(uri, 2, [{ text: TEXT.replace('"C"', '"D"') }]);
      assert.equal((await editor.problems(uri, 2)).diagnostics.length, 2);
    }));

  it('as the range and the version of a change: problems stay true, and bear no version', () =>
    withOpen(async (editor, uri) => {
      const send = (version: number | null, contentChanges: unknown[]): Promise<void> =>
        editor.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        });
      const two = editor.next(uri, ({ diagnostics }) => diagnostics.length === 2);
      await send(null, [{ range: null, rangeLength: null, text: TEXT.replace('"C"', '"D"') }]);
      assert.equal((await two).version, undefined);
      const start = { line: LINE - 2, character: 0 };
      const none = editor.next(uri, ({ diagnostics }) => diagnostics.length === 0);
      await send(null, [{ text: claimText(3) }, { range: { start, end: start }, rangeLength: null, text: ' ' }]);
      await none;
      const params = { textDocument: { uri }, range, context: { diagnostics: [], only: null } };
      const actions = await editor.connection.sendRequest('textDocument/codeAction', params);
      assert.ok(Array.isArray(actions) && actions.length > 0);
    }));

  it('as the version of a file that is opened', () =>
    withOpen(async ({ connection, next }, uri) => {
      const other = uri.replace('001.json', '009.json');
      const shown = next(other, ({ diagnostics }) => diagnostics[0]?.severity === protocol.DiagnosticSeverity.Error);
      const textDocument = { uri: other, languageId: null, version: null, text: TEXT };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      assert.equal((await shown).version, undefined);
    }));

  it('in what an editor says of itself', async () => {
    const all = JSON.parse(
      '{"workspace":null,"textDocument":{"codeAction":{"resolveSupport":null,"codeActionLiteralSupport":{}},"hover":null,"completion":{"completionItem":null},"foldingRange":{"rangeLimit":null},"documentSymbol":null},"window":null}',
    );
    const params = { capabilities: all, initializationOptions: { settings: null, commands: null, pages: null } };
    await withEditor({ ...params, workspaceFolders: null }, async (editor) => {
      editor.open(`file:///d/${NAME}`, 1, TEXT);
      assert.equal((await editor.problems(`file:///d/${NAME}`, 1)).diagnostics.length, 1);
      const textDocument = { uri: `file:///d/${NAME}` };
      for (const method of ['textDocument/foldingRange', 'textDocument/documentSymbol']) {
        assert.notEqual(await editor.connection.sendRequest(method, { textDocument }), null);
      }
    });
  });
});
