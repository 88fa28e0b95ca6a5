import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver/node';
import { SUBMISSION, type SubmissionBuilt, type SubmissionPrepared } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { PDF } from '../support/pieces.ts';
import { piecesOf, SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';
import { unzipped } from '../support/zips.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const PJ1 = NAME.replace('.json', '-PJ-1.zip');

describe('preparing a deposit over stdio', () => {
  let submission: SubmissionFolder;
  let text = '';

  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 3, 'pieces');
  });
  afterEach(() => submission.close());

  const prepare = (editor: Editor, uri = submission.uriOf(NAME)): Promise<SubmissionPrepared> =>
    editor.connection.sendRequest(SUBMISSION.prepare, { uri });
  const build = (editor: Editor, more: object = {}, uri = submission.uriOf(NAME)): Promise<SubmissionBuilt> =>
    editor.connection.sendRequest(SUBMISSION.build, { uri, replace: false, ...more });
  const withOpen = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ initializationOptions: { settings } }, async (editor) => {
      editor.open(submission.uriOf(NAME), 1, text);
      await use(editor);
    });

  it('is done once at a time: what is being built is not put in order', async () => {
    for (const name of Object.keys(piecesOf(1))) {
      submission.write(`pieces/${name}`, Buffer.concat([piecesOf(1)[name] ?? PDF, Buffer.alloc(12_000_000)]));
    }
    let wait = 0;
    const settings = async (): Promise<unknown> => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { rules: { 'piece-poids': 'off' } };
    };
    await withEditor({ settings }, async (editor) => {
      assert.deepEqual((await prepare(editor)).obstacles, []);
      wait = 60;
      const again = prepare(editor);
      const { messages, archives } = await build(editor);
      assert.deepEqual([messages, archives.length], [[], 1]);
      assert.match(JSON.stringify((await again).obstacles), /déjà en préparation/);
    });
    assert.ok(readdirSync(submission.path).includes(PJ1));
  });

  it('shows what is to be asked, then makes the archives beside the file, telling how far it is', () =>
    withOpen(async (editor) => {
      const { obstacles, warnings, day, archives, existing } = await prepare(editor);
      assert.deepEqual([obstacles, warnings, existing], [[], [], []]);
      assert.match(day?.message ?? '', /porte le 20241231/);
      assert.match(day?.created ?? '', /^JSON-1000000001-\d{8}-001\.json$/);
      assert.deepEqual(
        archives.map(({ name }) => name),
        [PJ1],
      );
      const told: (number | string)[] = [];
      editor.connection.onProgress(WorkDoneProgress.type, 'here', (value) => {
        told.push(value.kind === 'report' ? (value.percentage ?? -1) : value.kind);
      });
      const built = await build(editor, { workDoneToken: 'here' });
      assert.deepEqual(built.messages, []);
      assert.deepEqual(
        built.archives.map(({ uri }) => uri),
        [submission.uriOf(PJ1)],
      );
      assert.match(built.archives[0]?.message ?? '', /9 pièce\(s\) de 3 demande\(s\)/);
      assert.equal(Object.keys(await unzipped(readFileSync(join(submission.path, PJ1)))).length, 9);
      assert.deepEqual([told[0], told.at(-2), told.at(-1)], ['begin', 100, 'end']);
    }));

  it('lists what stops it, with its place in the text, in the user’s language', async () => {
    text = text.replace('"C"', '"D"');
    submission.write(NAME, text);
    submission.remove(`pieces/${Object.keys(piecesOf(2))[0]}`);
    await withOpen(
      async (editor) => {
        const { obstacles, archives } = await prepare(editor);
        assert.deepEqual(archives, []);
        assert.match(obstacles[0]?.message ?? '', /^Claim 1: typeAction/);
        assert.equal(
          obstacles[0]?.position?.line,
          text.split('\n').findIndex((line) => line.includes('"D"')),
        );
        assert.match(obstacles[1]?.message ?? '', /^Claim 2: document .* is not in/);
        assert.deepEqual((await build(editor)).archives, []);
      },
      { language: 'en' },
    );
  });

  it('reads the saved file, and obeys the settings', () =>
    withOpen(
      async (editor) => {
        editor.change(submission.uriOf(NAME), 2, [{ text: '{' }]);
        const { obstacles, archives } = await prepare(editor);
        assert.deepEqual([obstacles, archives.length], [[], 3]);
      },
      { zip: { maximumSize: 600 } },
    ));

  it('replaces nothing unasked, nor what was not shown', () =>
    withOpen(async (editor) => {
      await prepare(editor);
      submission.write(PJ1, 'mine');
      const unasked = await build(editor, { replace: true });
      assert.match(unasked.messages.join(), /^Fichiers existants, à remplacer si vous l’acceptez/);
      assert.deepEqual((await prepare(editor)).existing, [PJ1]);
      const refused = await build(editor);
      assert.deepEqual([refused.archives, readFileSync(join(submission.path, PJ1), 'utf8')], [[], 'mine']);
      assert.match((await build(editor, { replace: true })).messages.join(), /Préparation abandonnée/);
      await prepare(editor);
      assert.equal((await build(editor, { replace: true })).archives.length, 1);
    }));

  it('leaves nothing where it is cancelled', () =>
    withOpen(async (editor) => {
      for (let line = 1; line <= 3; line++) {
        const [[name, head] = ['', new Uint8Array()]] = Object.entries(piecesOf(line));
        submission.write(`pieces/${name}`, Buffer.concat([head, Buffer.alloc(2_900_000)]));
      }
      await prepare(editor);
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest<SubmissionBuilt>(
        SUBMISSION.build,
        { uri: submission.uriOf(NAME), replace: false },
        source.token,
      );
      source.cancel();
      assert.deepEqual(await asked, { archives: [], messages: ['Annulé. Le dossier est inchangé.'] });
      assert.deepEqual(readdirSync(submission.path).sort(), [NAME, 'pieces']);
    }));

  it('does the same where the client lends the files', async () => {
    const files: Record<string, Entry> = { [`/depot/${NAME}`]: claimText(1) };
    for (const [name, content] of Object.entries(piecesOf(1))) files[`/depot/${name}`] = content;
    const { readPart, ...fs } = createMemoryFileSystem(files);
    const answer = answerFiles(fs, (uri) => uri.replace('lent://host', ''));
    await withEditor({ initializationOptions: { files: true }, answer }, async (editor) => {
      const uri = `lent://host/depot/${NAME}`;
      editor.open(uri, 1, claimText(1));
      assert.deepEqual((await prepare(editor, uri)).obstacles, []);
      const built = await build(editor, {}, uri);
      assert.deepEqual([built.messages, built.archives[0]?.uri], [[], `lent://host/depot/${PJ1}`]);
      assert.equal(Object.keys(await unzipped(files[`/depot/${PJ1}`] as Uint8Array)).length, 3);
      assert.equal(
        Object.keys(files).some((path) => path.endsWith('tmp')),
        false,
      );
    });
  });

  it('of a file that is no longer there is refused, in words', () =>
    withOpen(async (editor) => {
      submission.remove(NAME);
      const { obstacles } = await prepare(editor);
      assert.deepEqual(obstacles, [{ message: `${NAME} est illisible (il a disparu) : rien n’est préparé.` }]);
    }));

  it('of a text that was never saved is refused', () =>
    withEditor({}, async (editor) => {
      editor.open('untitled:a.json', 1, text);
      assert.equal((await prepare(editor, 'untitled:a.json')).obstacles.length, 1);
    }));
});
