import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { RULES } from '../../server/src/core/rules/index.ts';
import {
  EXPORT_CSV,
  type ExportFile,
  IMPORT,
  type ImportFiles,
  type ImportPreview,
  type Refusal,
  type TableRead,
} from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { workbook } from '../support/package.ts';
import { fixture } from '../support/spreadsheet.ts';
import { SubmissionFolder } from '../support/submissionFolder.ts';

const HEADER = { numeroAns: '1000000001', SIRET: '73282932000074' };
const CODES = RULES.map(({ code }) => code);
const NAME = 'JSON-1000000001-20230301-001.json';

describe('an import over stdio', () => {
  let submission: SubmissionFolder;

  beforeEach(() => {
    submission = new SubmissionFolder();
    submission.write('t.xlsx', fixture('demandes.xlsx'));
  });
  afterEach(() => submission.close());

  const inWorkspace = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: submission.uri, name: 'w' }], initializationOptions: { settings } }, use);
  const read = async (editor: Editor, name = 't.xlsx', bytes?: string): Promise<TableRead> => {
    const answer = await editor.connection.sendRequest<TableRead | Refusal>(IMPORT.read, {
      uri: submission.uriOf(name),
      ...(bytes === undefined ? {} : { bytes }),
    });
    assert.ok('token' in answer, JSON.stringify(answer));
    return answer;
  };
  const refused = async (editor: Editor, method: string, params: object): Promise<string> => {
    const answer = await editor.connection.sendRequest<Refusal>(method, params);
    return answer.refusal;
  };

  it('reads a table, shows its columns and what each may hold', () =>
    inWorkspace(async (editor) => {
      const { columns, possibleChoices, lines, remarks, ...rest } = await read(editor);
      assert.deepEqual(columns[1], {
        index: 1,
        letters: 'B',
        heading: 'N° éditeur',
        example: ['1', '2', '2'],
        choice: 'numeroEditeur',
      });
      assert.deepEqual(columns.map(({ choice }) => choice).slice(4), ['beneficiaires', 'ignore']);
      assert.deepEqual(possibleChoices.at(-1), { id: 'ignore', label: 'Ignorer' });
      assert.equal(lines, 3);
      assert.match(remarks[0] ?? '', /^Cellules fusionnées A5:A6/);
      assert.deepEqual(Object.keys(rest), ['token']);
    }));

  it('follows the model, however many questions come at once', async () => {
    submission.write('modele.json', '{ "impld": null, "numeroAns": "", "SIRET": "", "lignesImport": [] }');
    await inWorkspace(
      async (editor) => {
        const { token, columns } = await read(editor);
        const request = { token, choice: columns.map(({ choice }) => choice), ...HEADER };
        const [preview, files] = await Promise.all([
          editor.connection.sendRequest<ImportPreview>(IMPORT.preview, request),
          editor.connection.sendRequest<ImportFiles>(IMPORT.texts, request),
        ]);
        for (const { text } of [...preview.files, ...files.files]) assert.match(text, /"impld"/);
      },
      { template: 'modele.json' },
    );
  });

  it('judges what it makes at the user’s levels', async () => {
    const settings = (): unknown => ({ rules: Object.fromEntries(CODES.map((code) => [code, 'off'])) });
    await withEditor({ settings }, async (editor) => {
      const { token, columns } = await read(editor);
      const request = { token, choice: columns.map(({ choice }) => choice), ...HEADER };
      const { problems } = await editor.connection.sendRequest<ImportPreview>(IMPORT.preview, request);
      assert.deepEqual(problems, []);
    });
  });

  it('knows the header by the claim files nearby, where all have the same', () =>
    inWorkspace(async (editor) => {
      submission.write(NAME, claimText(1));
      submission.write(NAME.replace('001.json', '002.json'), claimText(1));
      const { numeroAns, SIRET } = await read(editor);
      assert.deepEqual({ numeroAns, SIRET }, HEADER);
      submission.write(NAME.replace('001.json', '003.json'), claimText(1).replace('73282932000074', '35600000009075'));
      const other = await read(editor);
      assert.deepEqual([other.numeroAns, 'SIRET' in other], [HEADER.numeroAns, false]);
    }));

  it('shows the files and their problems by the rows of the table, then gives their texts', () =>
    inWorkspace(async (editor) => {
      const { token, columns } = await read(editor);
      const choice = columns.map((column) => (column.choice === 'dateFacture' ? 'ignore' : column.choice));
      const preview = await editor.connection.sendRequest<ImportPreview>(IMPORT.preview, { token, choice, ...HEADER });
      assert.match(preview.totals, /^1 fichier · 2 demandes · 4\s375,50\s€ · 2 erreurs$/);
      assert.deepEqual(preview.notTaken, ['Date de facture', 'Observations']);
      const [{ name = '', demandes, text = '' } = {}] = preview.files;
      assert.deepEqual([demandes, text.split('\n').length], [2, 60]);
      assert.deepEqual([preview.problems[0]?.level, preview.problems[0]?.line], ['error', 4]);
      assert.deepEqual([preview.problems[0]?.file, preview.others], [name, 0]);
      const { files } = await editor.connection.sendRequest<ImportFiles>(IMPORT.texts, { token, choice, ...HEADER });
      assert.equal(files[0]?.name, name);
      assert.ok(files[0]?.text.startsWith(text));
    }));

  it('takes the bytes of a file that it cannot read, and the layout of the model', () =>
    inWorkspace(
      async (editor) => {
        submission.write('modele.json', '{ "impld": null, "SIRET": "", "numeroAns": "", "lignesImport": [] }');
        const bytes = Buffer.from(fixture('utf8.csv')).toString('base64');
        const { token, columns } = await read(editor, 'elsewhere.csv', bytes);
        const choice = columns.map((column) => column.choice);
        const { files } = await editor.connection.sendRequest<ImportFiles>(IMPORT.texts, {
          token,
          choice,
          ...HEADER,
        });
        assert.match(files[0]?.text ?? '', /^\{\n {2}"impld": null/);
      },
      { template: 'modele.json' },
    ));

  it('answers meanwhile, however much a table asks for, and ends when it is given up', () =>
    inWorkspace(async (editor) => {
      const numbers = '<c><v>1</v></c>'.repeat(100);
      submission.write('t.xlsx', workbook({ data: `<row>${numbers}</row>`.repeat(10_000) }));
      const uri = `file:///d/${NAME}`;
      editor.open(uri, 1, claimText(1));
      const longest = async (end: Promise<unknown>): Promise<number> => {
        let isDone = false;
        void end.finally(() => {
          isDone = true;
        });
        let most = 0;
        while (!isDone) {
          const started = performance.now();
          await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
          most = Math.max(most, performance.now() - started);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return most;
      };
      const cancelling = new CancellationTokenSource();
      const given = editor.connection.sendRequest(IMPORT.read, { uri: submission.uriOf('t.xlsx') }, cancelling.token);
      const up = assert.rejects(given, { code: LSPErrorCodes.RequestCancelled });
      setTimeout(() => cancelling.cancel(), 300);
      await up;
      const whole = read(editor);
      const [most, { lines }] = await Promise.all([longest(whole), whole]);
      assert.equal(lines, 10_000 - 1);
      assert.ok(most < 1000, `${most} ms for an answer`);
    }));

  it('says why a table is not read, or not made', () =>
    inWorkspace(
      async (editor) => {
        const readIn = (name: string): Promise<string> => refused(editor, IMPORT.read, { uri: submission.uriOf(name) });
        assert.match(await readIn('absent.csv'), /^File cannot be read: /);
        submission.write('t.csv', 'a;b\n"c');
        assert.match(await readIn('t.csv'), /^Row 2 of the table, cell A2: quotation mark never closed/);
        submission.write('t.csv', 'x'.repeat(10_000_001));
        assert.match(await readIn('t.csv'), /^Table of 10\.0 MB/);
        assert.match(await refused(editor, IMPORT.read, { uri: 'untitled:t.csv' }), /^File cannot be read: /);
        const first = await read(editor);
        const { token } = await read(editor);
        const request = { choice: ['what'], ...HEADER };
        assert.match(await refused(editor, IMPORT.preview, { ...request, token: first.token }), /no longer in memory/);
        assert.match(await refused(editor, IMPORT.texts, { ...request, token }), /^No column recognized/);
      },
      { language: 'en' },
    ));
});

describe('an export over stdio', () => {
  it('is of the file as it stands in the editor', () =>
    withEditor({}, async (editor) => {
      const uri = `file:///d/${NAME}`;
      editor.open(uri, 1, claimText(1));
      const answer = await editor.connection.sendRequest<ExportFile>(EXPORT_CSV, { uri });
      assert.deepEqual([answer.name, answer.remarks], [NAME.replace('json', 'csv'), []]);
      assert.match(answer.text, /^\ufeffnumLigne;numeroASP;.*\r\n1;FINBIO000001;/);
      const absent = await editor.connection.sendRequest<Refusal>(EXPORT_CSV, { uri: 'file:///d/absent.json' });
      assert.match(absent.refusal, /^(Fichier illisible|File cannot be read)/);
      editor.open(uri.replace('001.json', '002.json'), 1, '{}');
      const nothing = await editor.connection.sendRequest<Refusal>(EXPORT_CSV, {
        uri: uri.replace('001.json', '002.json'),
      });
      assert.match(nothing.refusal, /demande entière|whole claim/);
    }));
});
