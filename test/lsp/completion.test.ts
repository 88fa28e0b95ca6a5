import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  InsertTextFormat,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { claimText } from '../support/claimText.ts';
import { atCursor } from '../support/completion.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';

const URI = 'file:///depot/JSON-LOINC00001-20241231-001.json';

const VSCODE: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
  },
};

async function itemsAt(editor: Editor, marked: string, triggerCharacter?: string): Promise<CompletionItem[]> {
  const { text, offset } = atCursor(marked);
  editor.open(URI, 1, text);
  const position = TextDocument.create(URI, 'solde-json', 1, text).positionAt(offset);
  const context = triggerCharacter === undefined ? {} : { context: { triggerKind: 2 as const, triggerCharacter } };
  const found = await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: URI },
    position,
    ...context,
  });
  return Array.isArray(found) ? found : (found?.items ?? []);
}

/** The text once an item is taken. */
function taken(marked: string, item: CompletionItem | undefined): string {
  const document = TextDocument.create(URI, 'solde-json', 1, atCursor(marked).text);
  return TextDocument.applyEdits(document, [...(item?.additionalTextEdits ?? []), item?.textEdit as TextEdit]);
}

const HEADER = '{\n  "impId": null\n  "num|"\n  "lignesImport": []\n}';
/** A demande of which a block is to be written, deep in a file. */
const BLOCK = claimText(2, { layout: 'blocks' }).replace(/"facture": \{[^}]*\},/, '|');

describe('completion over stdio', () => {
  it('is announced, with what asks for it', async () => {
    await withEditor({}, async (editor) => {
      const items = await itemsAt(editor, '{ | }');
      assert.deepEqual(
        items.map(({ label }) => label),
        ['toutes les balises manquantes', 'numeroAns', 'SIRET', 'lignesImport', 'impId'],
      );
    });
  });

  it('gives snippets, commas and documentation to a client that knows them', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const [item] = await itemsAt(editor, HEADER);
      assert.equal(
        taken(HEADER, item),
        `{\n  "impId": null,\n  "numeroAns": "\${1:LOINC00001}",\n  "lignesImport": []\n}`,
      );
      assert.equal(item?.insertTextFormat, InsertTextFormat.Snippet);
      assert.deepEqual(
        [item?.filterText, item?.sortText, item?.detail],
        ['"numeroAns"', '0000', 'Numéro de référencement ANS'],
      );
      const { kind, value } = (item?.documentation ?? {}) as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(
        value,
        /^\*\*Numéro de référencement ANS\*\*\n\n.*\n\nEntête fichier JSON · Format : VARCHAR \(=10\) · Obligatoire · Spécification §3\.2$/,
      );
    });
  });

  it('gives plain text to one that does not', async () => {
    for (const capabilities of [
      {},
      { textDocument: { completion: { completionItem: { documentationFormat: null } } } },
      { textDocument: { completion: 5 } },
      { textDocument: null },
    ]) {
      await withEditor({ capabilities: capabilities as ClientCapabilities, locale: 'en' }, async (editor) => {
        const [item] = await itemsAt(editor, HEADER);
        assert.equal(taken(HEADER, item), '{\n  "impId": null,\n  "numeroAns": "LOINC00001",\n  "lignesImport": []\n}');
        assert.equal(item?.insertTextFormat, undefined);
        assert.match(item?.documentation as string, /^ANS listing number\n/);
      });
    }
  });

  it('leaves the indentation to a client that adds it to snippets', async () => {
    const facture = (items: CompletionItem[]): string | undefined =>
      items.find(({ label }) => label === 'facture')?.textEdit?.newText;
    const members = [`"dateFacture": "\${1}"`, `"montantSegurHTFacture": \${2:0.00}`];
    const { completionItem } = VSCODE.textDocument?.completion ?? {};
    const older = {
      textDocument: {
        completion: { completionItem: { ...completionItem, insertTextModeSupport: { valueSet: [2] as 2[] } } },
      },
    };
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      assert.equal(
        facture(await itemsAt(editor, BLOCK)),
        `"facture": {\n        ${members.join(',\n        ')}\n      \\},`,
      );
    });
    await withEditor({ capabilities: older }, async (editor) => {
      assert.equal(facture(await itemsAt(editor, BLOCK)), `"facture": {\n  ${members.join(',\n  ')}\n\\},`);
    });
  });

  it('writes a number once for a demande and its pieces', async () => {
    await withEditor({ capabilities: VSCODE }, async (editor) => {
      const [item] = await itemsAt(editor, '{\n  "lignesImport": [|]\n}');
      const text = item?.textEdit?.newText ?? '';
      assert.match(text, /"numeroEditeur": "\$\{2\}"/);
      assert.equal(text.match(/BIO-LOINC-Va1-[A-Z]+-\$\{2\}\.pdf/g)?.length, 2);
    });
  });

  it('answers a space behind a colon, and not one before a key', async () => {
    await withEditor({}, async (editor) => {
      assert.deepEqual(
        (await itemsAt(editor, '{ "impId": | }', ' ')).map(({ label }) => label),
        ['null'],
      );
      assert.deepEqual(await itemsAt(editor, '{\n  | }', ' '), []);
    });
  });

  it('follows what is typed', async () => {
    await withEditor({}, async (editor) => {
      await itemsAt(editor, '{ "impId": null, | }');
      const at = { line: 0, character: 17 };
      editor.change(URI, 2, [{ range: { start: at, end: at }, text: '"S"' }]);
      const position = { line: 0, character: 19 };
      const found = await editor.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: URI },
        position,
      });
      const [item] = found as CompletionItem[];
      assert.deepEqual((item?.textEdit as TextEdit | undefined)?.range, { start: at, end: { line: 0, character: 20 } });
    });
  });

  it('says nothing of a file that is not open, of a place that is not there, and when nobody waits any more', async () => {
    await withEditor({}, async (editor) => {
      const textDocument = { uri: 'file:///depot/autre.json' };
      const nowhere = { line: 99, character: 99 };
      assert.equal(
        await editor.connection.sendRequest(CompletionRequest.type, { textDocument, position: nowhere }),
        null,
      );
      editor.open(URI, 1, claimText(1));
      const beyond = { textDocument: { uri: URI }, position: nowhere };
      assert.deepEqual(await editor.connection.sendRequest(CompletionRequest.type, beyond), []);
      const { token, cancel } = cancelled();
      const answer = editor.connection.sendRequest(CompletionRequest.type, beyond, token);
      cancel();
      await answer.then(
        (items) => assert.ok(items === null || Array.isArray(items)),
        () => undefined,
      );
      assert.equal((await itemsAt(editor, '{ "impId": | }')).length, 1);
    });
  });
});

function cancelled(): { readonly token: CancellationTokenSource['token']; cancel(): void } {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
