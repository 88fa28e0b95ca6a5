import assert from 'node:assert/strict';
import { PREVIEW, type PreviewAnswer } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';

const URI = 'untitled:JSON-1000000001-20241231-001.json';
const ask = (editor: Editor): Promise<PreviewAnswer> => editor.connection.sendRequest(PREVIEW, { uri: URI });

describe('the preview over stdio', () => {
  it('is of the text as it stands, in the user’s language', () =>
    withEditor({ initializationOptions: { settings: { language: 'en' } } }, async (editor) => {
      assert.equal(await ask(editor), null);
      editor.open(URI, 1, claimText(2));
      const first = await ask(editor);
      assert.deepEqual([first?.version, first?.preview?.lines.length, first?.texts.status], [1, 2, 'Status']);
      editor.change(URI, 2, [{ text: claimText(3) }]);
      const second = await ask(editor);
      assert.deepEqual([second?.version, second?.preview?.lines.length], [2, 3]);
    }));

  it('says of a file that is too long that it is not read', () =>
    withEditor({}, async (editor) => {
      editor.open(URI, 1, ' '.repeat(10_000_001));
      const answer = await ask(editor);
      assert.equal(answer?.preview, null);
      assert.match(answer.texts.unread, /^Fichier trop long/);
    }));
});
