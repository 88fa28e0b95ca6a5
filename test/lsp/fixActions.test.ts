import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';

const URI = 'file:///depot/JSON-1000000001-20241231-001.json';
const right = claimText(3);
const faulty = right
  .replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/g, '$3-$2-$1')
  .replaceAll('"typeAction": "C"', '"typeAction": "C",');
const ALL = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** What VS Code can do with an edit. */
const VSCODE: ClientCapabilities = {
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      snippetEditSupport: true,
      changeAnnotationSupport: {},
    },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
};

async function actionsOf(editor: Editor, text: string, only?: string[]): Promise<CodeAction[]> {
  editor.open(URI, 1, text);
  const { diagnostics } = await editor.problems(URI, 1);
  const context = { diagnostics, ...(only ? { only } : {}) };
  const params = { textDocument: { uri: URI }, range: ALL, context };
  return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
}

function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(URI, 'solde-json', 1, text);
  const [first] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = edit?.changes?.[URI] ?? first?.edits ?? [];
  return TextDocument.applyEdits(
    document,
    edits.map((one) => ('snippet' in one ? { range: one.range, newText: one.snippet.value } : one)),
  );
}

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `${title} among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

describe('the repairs over stdio', () => {
  it('of a problem are offered with it, the safe one preferred, for the version they were made of', async () => {
    const text = right.replace('"dateFacture": "02/02/2023"', '"dateFacture": "2023-02-02"');
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const action = titled(await actionsOf(editor, text), /^Écrire "02\/02\/2023"$/);
      assert.deepEqual([action.kind, action.isPreferred], ['quickfix', true]);
      assert.deepEqual(
        action.diagnostics?.map(({ code }) => code),
        ['date-format'],
      );
      const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(change?.textDocument, { uri: URI, version: 1 });
      assert.equal(applied(text, action.edit), right);
    });
  });

  it('are plain changes for an editor that knows nothing else', async () => {
    const text = right.replace('"dateFacture": "02/02/2023"', '"dateFacture": "2023-02-02"');
    await withEditor({}, async (editor) => {
      const { edit } = titled(await actionsOf(editor, text), /^Écrire/);
      assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
      assert.equal(applied(text, edit), right);
    });
  });

  it('lead the cursor to what only the author knows, where the editor can', async () => {
    const text = right.replace(/,\n *"dateFacture": "02\/02\/2023"/, '');
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const { edit, isPreferred } = titled(await actionsOf(editor, text), /dateFacture/);
      assert.equal(isPreferred, false);
      // The editor itself indents the lines of a snippet as the line that it stands in.
      const expected = right.replace('      "dateFacture": "02/02/2023"', `"dateFacture": "$\{0}"`);
      assert.equal(applied(text, edit), expected);
    });
    await withEditor({}, async (editor) => {
      const { edit } = titled(await actionsOf(editor, text), /dateFacture/);
      assert.equal(applied(text, edit), right.replace('"dateFacture": "02/02/2023"', '"dateFacture": ""'));
    });
  });

  for (const [what, capabilities] of [
    ['once it is chosen', VSCODE],
    ['at once for an editor that cannot ask later', {}],
  ] as const) {
    it(`of a rule can be made everywhere, worked out ${what}`, async () => {
      await withEditor({ capabilities }, async (editor) => {
        const action = titled(await actionsOf(editor, faulty), /^Corriger partout.*JJ/);
        assert.equal(action.edit === undefined, capabilities === VSCODE);
        const { edit } = await editor.connection.sendRequest(CodeActionResolveRequest.type, action);
        assert.equal(applied(faulty, edit), faulty.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1'));
      });
    });
  }

  it('are refused once the text has changed', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const action = titled(await actionsOf(editor, faulty), /^Corriger partout/);
      editor.change(URI, 2, [{ text: right }]);
      await assert.rejects(editor.connection.sendRequest(CodeActionResolveRequest.type, action), { code: -32801 });
    });
  });

  for (const only of [['source.fixAll.solde'], ['source.fixAll'], ['source']]) {
    it(`that are safe are all made when ${only} is asked for`, async () => {
      await withEditor({ capabilities: VSCODE }, async (editor) => {
        const [action, ...others] = await actionsOf(editor, faulty, only);
        assert.deepEqual([action?.kind, others.length], ['source.fixAll.solde', 0]);
        assert.equal(applied(faulty, action?.edit), right);
      });
    });
  }

  it('are not all offered with each problem, nor where nothing is to be repaired', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      assert.ok((await actionsOf(editor, faulty)).every(({ kind }) => kind?.startsWith('source') === false));
      assert.deepEqual(await actionsOf(editor, faulty, ['source.organizeImports']), []);
    });
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      assert.deepEqual(await actionsOf(editor, right, ['source.fixAll.solde']), []);
    });
  });
});
