import assert from 'node:assert/strict';
import { InitializeRequest, type InitializeResult } from 'vscode-languageserver/node';
import { dropNulls } from '../../server/src/lsp/nulls.ts';
import { respell } from '../../server/src/lsp/spelling.ts';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { type Editor, SERVER, withEditor } from '../support/lspServer.ts';

const URI = 'file:///d/JSON-1000000001-20241231-001.json';
const TEXT = claimText(1).replace('"C"', '"D"');
const DEEP = 50_000;

type Item = Readonly<Record<'uri' | 'languageId' | 'version' | 'text', unknown>>;

/** What a client says when it opens a file. */
function item(other: Partial<Item>): { readonly textDocument: Item } {
  return { textDocument: { uri: URI, languageId: 'solde-json', version: 1, text: TEXT, ...other } };
}

/** Lists in one another. */
function nested(levels: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

/** As JSON text, which no library writes of it. */
function nestedText(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

async function assertJudges(editor: Editor, version: number): Promise<void> {
  editor.open(URI, version, TEXT);
  const codes = (await editor.problems(URI, version)).diagnostics.map(({ code }) => code);
  assert.deepEqual(codes, ['type-action']);
}

describe('what no client should say', () => {
  for (const [what, params] of Object.entries({
    'capabilities that are null': { capabilities: null },
    'no capabilities': {},
    'folders that are a text': { capabilities: {}, workspaceFolders: 'file:///d' },
    'a folder that is null, and one without a URI': { capabilities: {}, workspaceFolders: [null, { name: 'd' }] },
    'a root that is a number': { capabilities: {}, rootUri: 5 },
  })) {
    it(`a server begins with ${what}`, async () => {
      const client = spawnServer([SERVER, '--stdio']);
      try {
        const { capabilities }: InitializeResult = await client.connection.sendRequest(
          InitializeRequest.method,
          params,
        );
        assert.equal(capabilities.hoverProvider, true);
        await client.connection.sendNotification('initialized', {});
        client.open(URI, 1, TEXT);
        assert.equal((await client.problems(URI, 1)).diagnostics.length, 1);
      } finally {
        await client.stop();
      }
    });
  }

  it('a file without a URI, or without a text, is not opened; that is logged, and the others are judged as before', () =>
    withEditor({}, async (editor) => {
      await assertJudges(editor, 1);
      const wrong = [item({ uri: null }), item({ uri: 5 }), item({ uri: {} }), item({ text: null }), item({ text: 5 })];
      for (const params of wrong) await editor.connection.sendNotification('textDocument/didOpen', params);
      for (const method of ['didOpen', 'didChange', 'didSave', 'didClose'])
        await editor.connection.sendNotification(`textDocument/${method}`, { textDocument: null });
      await assertJudges(editor, 2);
      // Files opened before are looked at again, one after the other: none of them is no file.
      editor.configure({ maximumAmount: 5 });
      const { diagnostics } = await editor.next(URI, ({ diagnostics }) => diagnostics.length === 2);
      assert.deepEqual(diagnostics.map(({ code }) => code).sort(), ['montant-valeur', 'type-action']);
      assert.equal(editor.logged.length, wrong.length + 4);
      for (const line of editor.logged) assert.match(line, /textDocument\/did\w+ (names no file|brings no text)/);
    }));

  it('folders and files that are none are passed over', () =>
    withEditor({ capabilities: { workspace: { workspaceFolders: true } } }, async (editor) => {
      for (const [method, params] of [
        ['workspace/didChangeWorkspaceFolders', { event: null }],
        ['workspace/didChangeWorkspaceFolders', { event: { added: [null, { uri: 5 }], removed: null } }],
        ['workspace/didChangeWatchedFiles', { changes: [null, { uri: 5, type: 1 }] }],
        ['workspace/didCreateFiles', { files: null }],
        ['workspace/didDeleteFiles', { files: [5] }],
        ['workspace/didRenameFiles', { files: [{ oldUri: null, newUri: null }, null] }],
      ] as const)
        await editor.connection.sendNotification(method, params);
      await assertJudges(editor, 1);
      assert.deepEqual(editor.logged, []);
    }));

  it('what is nested too deeply is as good as left out, and answered', () =>
    withEditor({}, async (editor) => {
      editor.open(URI, 1, TEXT);
      const textDocument = { uri: URI };
      const position = { line: 7, character: 10 };
      const answer = await editor.connection.sendRequest('textDocument/hover', { textDocument, position });
      const deep = JSON.parse(nestedText(2000));
      const again = await editor.connection.sendRequest('textDocument/hover', { textDocument, position, deep });
      assert.deepEqual(again, answer);
      await assertJudges(editor, 2);
    }));

  it('however deep it is, it is gone through without recursion', () => {
    const params = {
      list: nested(DEEP),
      object: JSON.parse(nestedText(DEEP)),
      textDocument: { uri: 'file:///d/a%28' },
    };
    const message = { jsonrpc: '2.0', method: 'solde/test', params };
    respell(message);
    dropNulls(message);
    assert.equal(params.textDocument.uri, 'file:///d/a%28');
    assert.ok(JSON.stringify(params).length < 2000);
  });
});
