import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { RAPPORT, type ReportAnswer } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { DepositFolder, writeDeposit } from '../support/depositFolder.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';

const NAME = 'JSON-1000000001-20241231-001.json';

describe('a report over stdio', () => {
  let deposit: DepositFolder;
  let text: string;

  beforeEach(() => {
    deposit = new DepositFolder();
    text = writeDeposit(deposit, NAME, 2);
  });
  afterEach(() => deposit.close());

  const ask = (editor: Editor, forme: 'html' | 'json' = 'html'): Promise<ReportAnswer> =>
    editor.connection.sendRequest(RAPPORT, { uri: deposit.uriOf(NAME), forme });
  const opened = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ initializationOptions: { settings } }, async (editor) => {
      editor.open(deposit.uriOf(NAME), 1, text);
      await editor.problems(deposit.uriOf(NAME), 1);
      await use(editor);
    });

  it('is made of the file as it is saved, and of what lies around it now', () =>
    opened(async (editor) => {
      deposit.write(NAME, text.replace('"typeAction": "C"', '"typeAction": "X"'));
      deposit.remove('BIO-LOINC-Va1-FACTURE-00002.pdf');
      const answer = await ask(editor);
      assert.ok('texte' in answer, JSON.stringify(answer));
      assert.deepEqual([answer.nom, answer.occupe], ['JSON-1000000001-20241231-001-rapport.html', false]);
      assert.match(answer.texte, /<p class="verdict error">À corriger : 1 erreur, /);
      assert.match(answer.texte, /Introuvable/);
    }));

  it('tells whether what is no report stands where it is to be written', () =>
    opened(async (editor) => {
      const answer = await ask(editor);
      assert.ok('texte' in answer);
      assert.deepEqual([answer.occupe, answer.avant], [false, null]);
      deposit.write(answer.nom, answer.texte);
      const again = (await ask(editor)) as typeof answer;
      // By this the client knows it again before it writes.
      const avant = createHash('sha256').update(answer.texte).digest('hex');
      assert.deepEqual([again.occupe, again.avant], [false, avant]);
      deposit.write(answer.nom, '<html>');
      const other = (await ask(editor)) as typeof answer;
      assert.deepEqual([other.occupe, other.avant], [true, null]);
    }));

  it('follows the settings, and has a form for programs', () =>
    opened(
      async (editor) => {
        const answer = await ask(editor, 'json');
        assert.ok('texte' in answer);
        assert.equal(answer.nom, 'rapport-JSON-1000000001-20241231-001.json');
        const { langue, regles, fichier } = JSON.parse(answer.texte);
        assert.deepEqual([langue, regles.modifiees[0].code, fichier.octets], ['en', 'siret-cle', text.length]);
      },
      { langue: 'en', regles: { 'siret-cle': 'off' } },
    ));

  it('is refused, in words, where there is no such file', () =>
    withEditor({}, async (editor) => {
      assert.match(((await ask(editor)) as { refus: string }).refus, /^Enregistrer d’abord le fichier/);
      editor.open(deposit.uriOf(NAME), 1, claimText(1));
      deposit.remove(NAME);
      assert.match(((await ask(editor)) as { refus: string }).refus, /^Le fichier n’a pas pu être lu/);
    }));

  it('can be given up', () =>
    opened(async (editor) => {
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(RAPPORT, { uri: deposit.uriOf(NAME), forme: 'html' }, source.token);
      source.cancel();
      await assert.rejects(asked, /cancel/i);
      assert.ok('texte' in (await ask(editor)), 'another is made');
    }));
});
