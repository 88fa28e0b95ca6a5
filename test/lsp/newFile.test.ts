import assert from 'node:assert/strict';
import { NEW_FILE, type NewFile, type NewValue, type WrongValue } from '../../server/src/lsp/protocol.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';

const HEADER = { numeroAns: 'LOINC00001', SIRET: '35600000009075' };

describe('a new claim file over stdio', () => {
  let submission: SubmissionFolder;

  beforeEach(() => {
    submission = new SubmissionFolder();
  });
  afterEach(() => submission.close());

  const inWorkspace = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: submission.uri, name: 'w' }], initializationOptions: { settings } }, use);
  const make = (editor: Editor, folder = submission.uri): Promise<NewFile | null> =>
    editor.connection.sendRequest(NEW_FILE.make, { folder, ...HEADER });
  const today = (): string => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');
  };

  it('checks values as they are typed, in the words of the problems', () =>
    inWorkspace(async (editor) => {
      const check = (field: NewValue['field'], value: string): Promise<WrongValue | null> =>
        editor.connection.sendRequest(NEW_FILE.check, { field, value });
      assert.equal(await check('numeroAns', 'LOINC00001'), null);
      const wrong = await check('SIRET', '73282932000075');
      assert.equal(wrong?.isError, false);
      assert.match(wrong?.message ?? '', /^SIRET "73282932000075" : clé de contrôle fausse/);
      assert.equal((await check('numeroAns', ''))?.isError, true);
    }));

  it('takes the first name that is free in its folder, and needs none of its files', () =>
    inWorkspace(async (editor) => {
      assert.equal((await make(editor))?.name, `JSON-LOINC00001-${today()}-001.json`);
      submission.write(`JSON-LOINC00001-${today()}-001.json`, '{}');
      assert.equal((await make(editor))?.name, `JSON-LOINC00001-${today()}-002.json`);
      assert.equal((await make(editor, submission.uriOf('absent')))?.name, `JSON-LOINC00001-${today()}-001.json`);
    }));

  it('has tab stops, the number of the demande the same one in the names of its pieces', () =>
    inWorkspace(async (editor) => {
      const { snippet = '' } = (await make(editor)) ?? {};
      assert.match(snippet, /"numeroEditeur": "\$\{2\}"/);
      assert.match(snippet, /"nomFichier": "BIO-LOINC-Va1-FACTURE-\$\{2\}\.pdf"/);
      assert.match(snippet, /"montantSegurHTFacture": \$\{4:0\.00\}/);
      assert.match(snippet, /"beneficiaires": \["\$\{0\}"\]/);
    }));

  it('is made after the model that the settings name', async () => {
    submission.write('modele.json', '{ "impld": null, "SIRET": "", "numeroAns": "", "lignesImport": [] }');
    await inWorkspace(async (editor) => assert.match((await make(editor))?.snippet ?? '', /^\{\n {2}"impld": null/), {
      template: 'modele.json',
    });
  });
});
