import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { REPORT, type ReportAnswer } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

describe('a report over stdio', () => {
  let submission: SubmissionFolder;
  let text: string;

  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 2);
  });
  afterEach(() => submission.close());

  const ask = (editor: Editor, form: 'html' | 'json' = 'html'): Promise<ReportAnswer> =>
    editor.connection.sendRequest(REPORT, { uri: submission.uriOf(NAME), form });
  const opened = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ initializationOptions: { settings } }, async (editor) => {
      editor.open(submission.uriOf(NAME), 1, text);
      await editor.problems(submission.uriOf(NAME), 1);
      await use(editor);
    });

  it('is made of the file as it is saved, and of what lies around it now', () =>
    opened(async (editor) => {
      submission.write(NAME, text.replace('"typeAction": "C"', '"typeAction": "X"'));
      submission.remove('BIO-LOINC-Va1-FACTURE-00002.pdf');
      const answer = await ask(editor);
      assert.ok('text' in answer, JSON.stringify(answer));
      assert.deepEqual([answer.name, answer.busy], ['JSON-1000000001-20241231-001-rapport.html', false]);
      assert.match(answer.text, /<p class="verdict error">À corriger : 1 erreur, /);
      assert.match(answer.text, /Introuvable/);
    }));

  it('tells whether what is no report stands where it is to be written', () =>
    opened(async (editor) => {
      const answer = await ask(editor);
      assert.ok('text' in answer);
      assert.deepEqual([answer.busy, answer.before], [false, null]);
      submission.write(answer.name, answer.text);
      const again = (await ask(editor)) as typeof answer;
      // By this the client knows it again before it writes.
      const before = createHash('sha256').update(answer.text).digest('hex');
      assert.deepEqual([again.busy, again.before], [false, before]);
      submission.write(answer.name, '<html>');
      const other = (await ask(editor)) as typeof answer;
      assert.deepEqual([other.busy, other.before], [true, null]);
    }));

  it('follows the settings, and has a form for programs', () =>
    opened(
      async (editor) => {
        const answer = await ask(editor, 'json');
        assert.ok('text' in answer);
        assert.equal(answer.name, 'rapport-JSON-1000000001-20241231-001.json');
        const { language, rules, file } = JSON.parse(answer.text);
        assert.deepEqual([language, rules.changed[0].code, file.bytes], ['en', 'siret-cle', text.length]);
      },
      { language: 'en', rules: { 'siret-cle': 'off' } },
    ));

  it('is refused, in words, where there is no such file', () =>
    withEditor({}, async (editor) => {
      assert.match(((await ask(editor)) as { refusal: string }).refusal, /^Enregistrer d’abord le fichier/);
      editor.open(submission.uriOf(NAME), 1, claimText(1));
      submission.remove(NAME);
      assert.match(((await ask(editor)) as { refusal: string }).refusal, /^Fichier illisible/);
    }));

  it('can be given up', () =>
    opened(async (editor) => {
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(REPORT, { uri: submission.uriOf(NAME), form: 'html' }, source.token);
      source.cancel();
      await assert.rejects(asked, /cancel/i);
      assert.ok('text' in (await ask(editor)), 'another is made');
    }));
});
