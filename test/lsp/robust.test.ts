import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentSymbolRequest } from 'vscode-languageserver/node';
import { SUBMISSION, type SubmissionBuilt, type SubmissionPrepared } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { makeReadOnly } from '../support/readOnlyFolder.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';
import { unzipped } from '../support/zips.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const PJ1 = NAME.replace('.json', '-PJ-1.zip');

let submission: SubmissionFolder;
let text = '';
const uri = (): string => submission.uriOf(NAME);
const prepare = (editor: Editor): Promise<SubmissionPrepared> =>
  editor.connection.sendRequest(SUBMISSION.prepare, { uri: uri() });
const build = (editor: Editor): Promise<SubmissionBuilt> =>
  editor.connection.sendRequest(SUBMISSION.build, { uri: uri(), replace: false });
const codesOf = async (editor: Editor, version: number): Promise<unknown[]> =>
  (await editor.problems(uri(), version)).diagnostics.map(({ code }) => code);

describe('over stdio', () => {
  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 2);
  });
  afterEach(() => submission.close());

  it('a folder that may only be read is checked; what cannot be written there is said, and nothing is left', async () => {
    const before = readdirSync(submission.path).sort();
    const release = makeReadOnly(submission.path);
    try {
      await withEditor({}, async (editor) => {
        editor.open(uri(), 1, text.replace('"C"', '"D"'));
        assert.deepEqual(await codesOf(editor, 1), ['type-action']);
        const { obstacles } = await prepare(editor);
        assert.deepEqual(obstacles, []);
        const { archives, messages } = await build(editor);
        assert.deepEqual(archives, []);
        assert.match(messages.join(), /PJ-1\.zip.*(lecture seule|droit)/);
        assert.deepEqual(editor.logged, []);
      });
    } finally {
      release();
    }
    assert.deepEqual(readdirSync(submission.path).sort(), before);
  });

  it('the first questions are answered in their order, each on the text as it was when it was asked', () =>
    withEditor({}, async (editor) => {
      const ask = (): Promise<unknown> =>
        editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uri() } });
      editor.open(uri(), 1, claimText(1));
      const answers = [ask()];
      for (const [index, demandes] of [3, 2].entries()) {
        editor.change(uri(), index + 2, [{ text: claimText(demandes) }]);
        answers.push(ask());
      }
      const counts = (await Promise.all(answers)).map(
        (answer) => JSON.stringify(answer).match(/"name":"\d+ · /g)?.length,
      );
      assert.deepEqual(counts, [1, 3, 2]);
    }));

  it('two windows on one folder check it alike while one of them prepares its deposit', () =>
    withEditor({}, (one) =>
      withEditor({}, async (other) => {
        for (const editor of [one, other]) editor.open(uri(), 1, text);
        assert.deepEqual([await codesOf(one, 1), await codesOf(other, 1)], [[], []]);
        await prepare(one);
        const built = build(one);
        for (let version = 2; version < 12; version++) {
          const isWrong = version % 2 === 0;
          other.change(uri(), version, [{ text: isWrong ? text.replace('"C"', '"D"') : text }]);
          assert.deepEqual(await codesOf(other, version), isWrong ? ['type-action'] : []);
        }
        assert.deepEqual((await built).messages, []);
        assert.equal(Object.keys(await unzipped(readFileSync(join(submission.path, PJ1)))).length, 6);
      }),
    ));

  it('two windows that prepare one deposit at once leave one archive, whole, and nothing besides', () =>
    withEditor({}, (one) =>
      withEditor({}, async (other) => {
        for (const editor of [one, other]) editor.open(uri(), 1, text);
        await Promise.all([prepare(one), prepare(other)]);
        const both = await Promise.all([build(one), build(other)]);
        const made = both.filter(({ archives }) => archives.length > 0);
        assert.ok(made.length > 0, 'one of them at least has it');
        assert.equal(Object.keys(await unzipped(readFileSync(join(submission.path, PJ1)))).length, 6);
        const names = readdirSync(submission.path).filter((name) => name.includes('PJ') || name.includes('tmp'));
        assert.deepEqual(names, [PJ1]);
      }),
    ));

  it('a window that prepares while another builds may stop it, which is said, and leaves nothing half done', () =>
    withEditor({}, (one) =>
      withEditor({}, async (other) => {
        for (const editor of [one, other]) editor.open(uri(), 1, text);
        await prepare(one);
        const building = build(one);
        const prepared = Promise.all(Array.from({ length: 10 }, () => prepare(other)));
        const { archives, messages } = await building;
        await prepared;
        const names = readdirSync(submission.path).filter((name) => name.includes('PJ') || name.includes('tmp'));
        assert.equal(archives.length > 0, messages.length === 0);
        assert.deepEqual(names, archives.length > 0 ? [PJ1] : []);
      }),
    ));
});
