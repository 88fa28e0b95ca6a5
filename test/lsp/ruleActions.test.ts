import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type Command,
  ExecuteCommandRequest,
  ShowDocumentRequest,
} from 'vscode-languageserver/node';
import { claimText } from '../support/claimText.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';

const URI = 'file:///depot/JSON-1000000001-20241231-001.json';
const text = claimText(2).replace('"02/02/2023"', '"2023-02-02"').replace('"typeAction": "C"', '"typeAction": "c"');
const VSCODE = {
  pages: 'vscode://segur-solde.segur-solde/rules/',
  commands: ['solde.explainRule', 'solde.disableRule'],
};
const EXPLAIN = ['Expliquer la règle « type-action »', 'Expliquer la règle « date-format »'];
const DISABLE = ['Désactiver la règle « type-action »', 'Désactiver la règle « date-format »'];

async function actionsOf(editor: Editor, context: Partial<CodeActionContext> = {}): Promise<(CodeAction | Command)[]> {
  editor.open(URI, 1, text);
  const { diagnostics } = await editor.problems(URI, 1);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const params = { textDocument: { uri: URI }, range, context: { diagnostics, ...context } };
  const actions = (await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  // The others repair.
  return actions.filter(({ command }) => command !== undefined);
}

async function titlesFor(options: EditorOptions, context?: Partial<CodeActionContext>): Promise<string[]> {
  let titles: string[] = [];
  await withEditor(options, async (editor) => {
    titles = (await actionsOf(editor, context)).map(({ title }) => title);
  });
  return titles;
}

describe('the actions of a problem', () => {
  it('explain and disable each rule once, for a client that does both', async () => {
    assert.deepEqual(await titlesFor({ initializationOptions: VSCODE }), [...EXPLAIN, ...DISABLE]);
  });

  it('are in the language of the problems', async () => {
    const titles = await titlesFor({ initializationOptions: VSCODE, locale: 'en' });
    assert.equal(titles[0], 'Explain rule “type-action”');
    assert.equal(titles[2], 'Disable rule “type-action”');
  });

  it('are not offered to a client that can do neither', async () => {
    for (const initializationOptions of [undefined, null, 'odd', { commands: [] }]) {
      assert.deepEqual(await titlesFor({ initializationOptions }), []);
    }
  });

  it('are not offered where other kinds are asked for', async () => {
    assert.deepEqual(await titlesFor({ initializationOptions: VSCODE }, { only: ['source.fixAll'] }), []);
    assert.equal((await titlesFor({ initializationOptions: VSCODE }, { only: ['quickfix'] })).length, 4);
  });

  it('leave the problems of others alone', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const diagnostics = [{ range, message: 'x', source: 'eslint', code: 'date-format' }];
    assert.deepEqual(await titlesFor({ initializationOptions: VSCODE }, { diagnostics }), []);
  });

  it('carry their problem, their rule and their file', async () => {
    await withEditor({ initializationOptions: VSCODE }, async (editor) => {
      const action = (await actionsOf(editor)).at(-1) as CodeAction;
      assert.deepEqual(action.command?.arguments, ['date-format', URI]);
      assert.deepEqual(
        action.diagnostics?.map(({ code }) => code),
        ['date-format'],
      );
    });
  });
});

describe('the page of a rule', () => {
  const showDocument = { window: { showDocument: { support: true } } };

  it('is where the client says', async () => {
    await withEditor({ initializationOptions: VSCODE }, async (editor) => {
      editor.open(URI, 1, text);
      const { diagnostics } = await editor.problems(URI, 1);
      assert.equal(diagnostics[0]?.codeDescription?.href, 'vscode://segur-solde.segur-solde/rules/type-action.md');
    });
  });

  it('is else the one installed with the server, shown by a client that can', async () => {
    await withEditor({ capabilities: showDocument }, async (editor) => {
      const shown: string[] = [];
      editor.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
        shown.push(uri);
        return { success: true };
      });
      const [action] = await actionsOf(editor);
      assert.equal(action?.title, EXPLAIN[0]);
      const { command = '', arguments: args } = (action as CodeAction).command ?? {};
      await editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args ?? [] });
      assert.match(shown[0] ?? '', /^file:.*docs\/rules\/type-action\.md$/);
      assert.ok(existsSync(fileURLToPath(shown[0] ?? '')));
    });
  });

  it('is not looked for by anything but a rule’s code', async () => {
    await withEditor({ capabilities: showDocument }, async (editor) => {
      for (const args of [['../../package'], ['toString'], [3], []]) {
        const params = { command: 'solde.explainRule', arguments: args };
        await assert.rejects(editor.connection.sendRequest(ExecuteCommandRequest.type, params), /No page for/);
      }
    });
  });
});
