import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Refusal, WRITE } from '../../server/src/lsp/protocol.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';

const TRIES = 20;
const ROOT = 'memfs://host/depot';

const write = (editor: Editor, files: Readonly<Record<string, string>>): Promise<Refusal | null> => {
  const named = Object.entries(files).map(([uri, text]) => ({ uri, text }));
  return editor.connection.sendRequest(WRITE, { files: named });
};

describe('files that an editor has made, over stdio', () => {
  let submission: SubmissionFolder;
  beforeEach(() => {
    submission = new SubmissionFolder();
  });
  afterEach(() => submission.close());
  const textOf = (name: string): string => readFileSync(join(submission.path, name), 'utf8');

  it('are made, all of them or none, in the place of no others', () =>
    withEditor({}, async (editor) => {
      assert.equal(
        await write(editor, { [submission.uriOf('a é.json')]: 'été', [submission.uriOf('b.json')]: '' }),
        null,
      );
      assert.deepEqual([textOf('a é.json'), textOf('b.json')], ['été', '']);
      const said = await write(editor, { [submission.uriOf('c.json')]: 'new', [submission.uriOf('b.json')]: 'new' });
      assert.deepEqual(said, { refusal: 'c.json, b.json : rien n’est écrit (un fichier de ce nom existe déjà).' });
      assert.deepEqual([readdirSync(submission.path).sort(), textOf('b.json')], [['a é.json', 'b.json'], '']);
      assert.equal(await write(editor, {}), null);
    }));

  it('are those of one of two windows that want their names at once', () =>
    withEditor({}, (one) =>
      withEditor({ locale: 'en' }, async (other) => {
        for (let index = 0; index < TRIES; index++) {
          const uri = submission.uriOf(`${index}.json`);
          const answers = await Promise.all([write(one, { [uri]: 'one' }), write(other, { [uri]: 'other' })]);
          const won = ['one', 'other'].filter((_, at) => answers[at] === null);
          assert.deepEqual(won, [textOf(`${index}.json`)]);
        }
        assert.equal(readdirSync(submission.path).length, TRIES);
      }),
    ));

  it('are made by the client where only it has the folder, and said where they cannot be', async () => {
    const entries: Record<string, Entry> = { '/depot': null, '/depot/a.json': 'theirs' };
    const answer = answerFiles(createMemoryFileSystem(entries), (uri) => uri.replace(ROOT, '/depot'));
    await withEditor({ initializationOptions: { files: true }, answer }, async (editor) => {
      assert.equal(await write(editor, { [`${ROOT}/b.json`]: 'new' }), null);
      assert.match((await write(editor, { [`${ROOT}/a.json`]: 'new' }))?.refusal ?? '', /existe déjà/);
      assert.match((await write(editor, { 'untitled:c.json': 'new' }))?.refusal ?? '', /accès refusé/);
      assert.deepEqual(Object.keys(entries), ['/depot', '/depot/a.json', '/depot/b.json']);
      assert.equal(entries['/depot/a.json'], 'theirs');
    });
  });
});
