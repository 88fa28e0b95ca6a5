import assert from 'node:assert/strict';
import { FILES } from '../../server/src/lsp/protocol.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { manyName, manyText } from '../support/manyClaims.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';

const ROOT = 'memfs://host/depot';
const uriOf = (index: number): string => `${ROOT}/${manyName(index)}`;

/** What is asked of the client, and published to it, when so many files of one folder are opened, then one is changed. */
async function counted(count: number): Promise<{ asked: number; published: number; again: number }> {
  const files = Array.from({ length: count }, (_, index) => [`/depot/${manyName(index)}`, manyText(index, 2)]);
  const fs = createMemoryFileSystem(Object.fromEntries(files));
  let asked = 0;
  let published = 0;
  const use = async (editor: Editor) => {
    editor.connection.onNotification('textDocument/publishDiagnostics', () => void published++);
    for (let index = 0; index < count; index++) editor.open(uriOf(index), 1, manyText(index, 2));
    await editor.quiet();
    const opened = { asked, published };
    // One that says the same as before concerns nobody, another concerns all.
    editor.change(uriOf(0), 2, [{ text: `${manyText(0, 2)} ` }]);
    await editor.quiet();
    editor.change(uriOf(0), 3, [{ text: manyText(count, 2) }]);
    await editor.quiet();
    return { ...opened, again: published - opened.published };
  };
  let result = { asked, published, again: 0 };
  await withEditor(
    {
      workspaceFolders: [{ uri: ROOT, name: 'w' }],
      initializationOptions: { files: true, settings: { closedFiles: false } },
      answer: async (method, params) => {
        if (Object.values(FILES).includes(method as (typeof FILES)['stat'])) asked++;
        return answerFiles(fs, (uri) => uri.replace(ROOT, '/depot'))(method, params);
      },
    },
    async (editor) => {
      result = await use(editor);
    },
  );
  return result;
}

describe('many claim files of one folder, over stdio', () => {
  it('cost as many looks, and as many checks, as there are files', async () => {
    const few = await counted(5);
    const many = await counted(20);
    assert.ok(many.asked <= few.asked * 4, `${few.asked} → ${many.asked} asked`);
    assert.ok(many.published <= 20 * 3, `${many.published} published`);
    assert.ok(many.again <= 20 + 2, `${many.again} published again`);
  });
});
