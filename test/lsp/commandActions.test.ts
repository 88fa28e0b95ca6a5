import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  CodeActionRequest,
  type Command,
  ExecuteCommandRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { APPLY } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';

const URI = 'file:///depot/JSON-1000000001-20241231-001.json';
const right = claimText(3);
const faulty = right
  .replaceAll(/"(\d\d)\/(\d\d)\/(\d{4})"/g, '"$3-$2-$1"')
  .replace('"typeAction": "C"', '"typeAction": "c"');
const ALL = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const ABLE: readonly [name: string, capabilities: ClientCapabilities][] = [
  ['says nothing of itself', {}],
  ['applies edits', { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } }],
  ['says null', JSON.parse('{"textDocument":{"codeAction":{"codeActionLiteralSupport":null}}}')],
];

/** What is offered in the whole of a faulty file. */
async function offered(editor: Editor): Promise<Command[]> {
  editor.open(URI, 1, faulty);
  const { diagnostics } = await editor.problems(URI, 1);
  const params = { textDocument: { uri: URI }, range: ALL, context: { diagnostics } };
  return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as Command[];
}

/** The text after the edits that the server asks for once the command of that title is chosen. */
async function chosen(editor: Editor, title: RegExp): Promise<string> {
  const command = (await offered(editor)).find((one) => title.test(one.title));
  assert.ok(command);
  let edit: WorkspaceEdit | undefined;
  editor.connection.onRequest(ApplyWorkspaceEditRequest.type, (asked) => {
    edit = asked.edit;
    return { applied: true };
  });
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command.command,
    arguments: command.arguments ?? [],
  });
  const [first] = edit?.documentChanges ?? [];
  const edits = edit?.changes?.[URI] ?? (first !== undefined && 'edits' in first ? first.edits : []);
  const document = TextDocument.create(URI, 'solde-json', 1, faulty);
  return TextDocument.applyEdits(document, edits as Parameters<typeof TextDocument.applyEdits>[1]);
}

for (const [name, capabilities] of ABLE) {
  describe(`an editor without code actions, which ${name}`, () => {
    const withOne = (use: (editor: Editor) => Promise<void>): Promise<void> =>
      withEditor({ capabilities, commandsOnly: true }, use);

    it('is offered commands alone, which the server says it carries out', () =>
      withOne(async (editor) => {
        const commands = await offered(editor);
        assert.ok(commands.length > 4);
        for (const command of commands) {
          assert.equal(command.command, APPLY);
          assert.deepEqual(Object.keys(command).sort(), ['arguments', 'command', 'title']);
        }
      }));

    it('repairs one problem', () =>
      withOne(async (editor) => {
        assert.equal(await chosen(editor, /^Écrire.*02\/02\/2023/), faulty.replace('2023-02-02', '02/02/2023'));
      }));

    it('repairs what one rule found everywhere', () =>
      withOne(async (editor) => {
        const expected = right.replace('"typeAction": "C"', '"typeAction": "c"');
        assert.equal(await chosen(editor, /^Corriger partout dans ce fichier : /), expected);
      }));

    it('repairs all that is safe', () =>
      withOne(async (editor) => {
        assert.equal(await chosen(editor, /^Tout corriger/), right);
      }));

    it('is refused where the text has changed, or nothing is given', () =>
      withOne(async (editor) => {
        const [command] = await offered(editor);
        editor.change(URI, 2, [{ text: right }]);
        const execute = (args: unknown[]): Promise<unknown> =>
          editor.connection.sendRequest(ExecuteCommandRequest.type, { command: APPLY, arguments: args });
        await assert.rejects(execute(command?.arguments ?? []), { code: -32801 });
        for (const argument of [undefined, 1, {}, { heading: 1 }])
          await assert.rejects(execute([argument]), { code: -32602 });
      }));
  });
}

describe('an editor with code actions', () => {
  it('is told of no command that makes edits', () =>
    withEditor({}, async (editor) => {
      const actions = await offered(editor);
      assert.ok(actions.length > 0 && actions.every((action) => 'edit' in action));
    }));
});
