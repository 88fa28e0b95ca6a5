import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FormattingOptions,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MAX_LENGTH } from '../../server/src/core/json/document.ts';
import { claimText } from '../support/claimText.ts';
import { spawnServer } from '../support/lspClient.ts';
import { type Editor, SERVER, withEditor } from '../support/lspServer.ts';

const URI = 'file:///JSON-1000000001-20230601-001.json';
const options: FormattingOptions = { tabSize: 2, insertSpaces: true };

function applied(text: string, edits: TextEdit[] | null): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'solde-json', 1, text), edits ?? []);
}

const whole = ({ connection }: Editor, more: Partial<FormattingOptions> = {}): Promise<TextEdit[] | null> =>
  connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument: { uri: URI },
    options: { ...options, ...more },
  });

describe('formatting over stdio', () => {
  it('is announced', async () => {
    const client = spawnServer([SERVER, '--stdio']);
    const { capabilities } = await client.initialize();
    await client.stop();
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
    assert.deepEqual(capabilities.documentOnTypeFormattingProvider, {
      firstTriggerCharacter: '\n',
      moreTriggerCharacter: ['}', ']', ','],
    });
  });

  it('makes many lines of one, as the editor wants them, after edits too', async () => {
    const oneLine = claimText(2, { oneLine: true });
    await withEditor({}, async (editor) => {
      editor.open(URI, 1, oneLine);
      assert.equal(`${applied(oneLine, await whole(editor))}\n`, claimText(2));
      assert.equal(applied(oneLine, await whole(editor, { insertFinalNewline: true })), claimText(2));
      const start = { line: 0, character: 0 };
      editor.change(URI, 2, [{ range: { start, end: start }, text: '  ' }]);
      assert.equal(`${applied(`  ${oneLine}`, await whole(editor))}\n`, claimText(2));
      editor.change(URI, 3, [{ text: claimText(2) }]);
      assert.deepEqual(await whole(editor), []);
    });
  });

  it('changes the lines of a range, and what was typed', async () => {
    const text = '{\r\n"numeroAns" :"A",\r\n"SIRET":"1"  ,\r\n}\r\n';
    await withEditor({}, async (editor) => {
      editor.open(URI, 1, text);
      const textDocument = { uri: URI };
      const range = { start: { line: 1, character: 3 }, end: { line: 2, character: 0 } };
      const lines = await editor.connection.sendRequest(DocumentRangeFormattingRequest.type, {
        textDocument,
        range,
        options,
      });
      assert.equal(applied(text, lines), text.replace('"numeroAns" :', '  "numeroAns": '));
      const position = { line: 2, character: 14 };
      const typed = { textDocument, position, ch: ',', options };
      assert.equal(
        applied(text, await editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, typed)),
        text.replace('"SIRET":"1"  ,', '  "SIRET": "1",'),
      );
    });
  });

  it('leaves a file alone that is too long, or not open', async () => {
    await withEditor({}, async (editor) => {
      assert.deepEqual(await whole(editor), []);
      editor.open(URI, 1, `{"a":1}${' '.repeat(MAX_LENGTH)}`);
      assert.deepEqual(await whole(editor), []);
    });
  });
});
