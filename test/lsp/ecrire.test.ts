import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ECRIRE, type Refusal } from '../../server/src/lsp/protocol.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { DepositFolder } from '../support/depositFolder.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';

const TRIES = 20;
const ROOT = 'memfs://host/depot';

const write = (editor: Editor, files: Readonly<Record<string, string>>): Promise<Refusal | null> => {
  const fichiers = Object.entries(files).map(([uri, texte]) => ({ uri, texte }));
  return editor.connection.sendRequest(ECRIRE, { fichiers });
};

describe('files that an editor has made, over stdio', () => {
  let deposit: DepositFolder;
  beforeEach(() => {
    deposit = new DepositFolder();
  });
  afterEach(() => deposit.close());
  const textOf = (name: string): string => readFileSync(join(deposit.path, name), 'utf8');

  it('are made, all of them or none, in the place of no others', () =>
    withEditor({}, async (editor) => {
      assert.equal(await write(editor, { [deposit.uriOf('a é.json')]: 'été', [deposit.uriOf('b.json')]: '' }), null);
      assert.deepEqual([textOf('a é.json'), textOf('b.json')], ['été', '']);
      const said = await write(editor, { [deposit.uriOf('c.json')]: 'new', [deposit.uriOf('b.json')]: 'new' });
      assert.deepEqual(said, { refus: 'Rien n’est écrit de c.json, b.json : un fichier de ce nom est déjà là.' });
      assert.deepEqual([readdirSync(deposit.path).sort(), textOf('b.json')], [['a é.json', 'b.json'], '']);
      assert.equal(await write(editor, {}), null);
    }));

  it('are those of one of two windows that want their names at once', () =>
    withEditor({}, (one) =>
      withEditor({ locale: 'en' }, async (other) => {
        for (let index = 0; index < TRIES; index++) {
          const uri = deposit.uriOf(`${index}.json`);
          const answers = await Promise.all([write(one, { [uri]: 'one' }), write(other, { [uri]: 'other' })]);
          const won = ['one', 'other'].filter((_, at) => answers[at] === null);
          assert.deepEqual(won, [textOf(`${index}.json`)]);
        }
        assert.equal(readdirSync(deposit.path).length, TRIES);
      }),
    ));

  it('are made by the client where only it has the folder, and said where they cannot be', async () => {
    const entries: Record<string, Entry> = { '/depot': null, '/depot/a.json': 'theirs' };
    const answer = answerFiles(createMemoryFileSystem(entries), (uri) => uri.replace(ROOT, '/depot'));
    await withEditor({ initializationOptions: { fichiers: true }, answer }, async (editor) => {
      assert.equal(await write(editor, { [`${ROOT}/b.json`]: 'new' }), null);
      assert.match((await write(editor, { [`${ROOT}/a.json`]: 'new' }))?.refus ?? '', /déjà là/);
      assert.match((await write(editor, { 'untitled:c.json': 'new' }))?.refus ?? '', /accès refusé/);
      assert.deepEqual(Object.keys(entries), ['/depot', '/depot/a.json', '/depot/b.json']);
      assert.equal(entries['/depot/a.json'], 'theirs');
    });
  });
});
