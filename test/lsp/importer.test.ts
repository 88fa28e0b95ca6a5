import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { RULES } from '../../server/src/core/rules/index.ts';
import {
  EXPORTER,
  type ExportFile,
  IMPORT,
  type ImportFiles,
  type ImportPreview,
  type Refusal,
  type TableRead,
} from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { DepositFolder } from '../support/depositFolder.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { workbook } from '../support/package.ts';
import { fixture } from '../support/tableur.ts';

const ENTETE = { numeroAns: '1000000001', SIRET: '73282932000074' };
const CODES = RULES.map(({ code }) => code);
const NAME = 'JSON-1000000001-20230301-001.json';

describe('an import over stdio', () => {
  let deposit: DepositFolder;

  beforeEach(() => {
    deposit = new DepositFolder();
    deposit.write('t.xlsx', fixture('demandes.xlsx'));
  });
  afterEach(() => deposit.close());

  const inWorkspace = (use: (editor: Editor) => Promise<void>, settings: unknown = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: deposit.uri, name: 'w' }], initializationOptions: { settings } }, use);
  const read = async (editor: Editor, name = 't.xlsx', octets?: string): Promise<TableRead> => {
    const answer = await editor.connection.sendRequest<TableRead | Refusal>(IMPORT.lire, {
      uri: deposit.uriOf(name),
      ...(octets === undefined ? {} : { octets }),
    });
    assert.ok('jeton' in answer, JSON.stringify(answer));
    return answer;
  };
  const refused = async (editor: Editor, method: string, params: object): Promise<string> => {
    const answer = await editor.connection.sendRequest<Refusal>(method, params);
    return answer.refus;
  };

  it('reads a table, shows its columns and what each may hold', () =>
    inWorkspace(async (editor) => {
      const { colonnes, choixPossibles, lignes, remarques, ...rest } = await read(editor);
      assert.deepEqual(colonnes[1], {
        index: 1,
        lettres: 'B',
        titre: 'N° éditeur',
        exemple: ['1', '2', '2'],
        choix: 'numeroEditeur',
      });
      assert.deepEqual(colonnes.map(({ choix }) => choix).slice(4), ['beneficiaires', 'ignorer']);
      assert.deepEqual(choixPossibles.at(-1), { id: 'ignorer', libelle: 'Ne pas prendre' });
      assert.equal(lignes, 3);
      assert.match(remarques[0] ?? '', /^Cellules fusionnées A5:A6/);
      assert.deepEqual(Object.keys(rest), ['jeton']);
    }));

  it('follows the model, however many questions come at once', async () => {
    deposit.write('modele.json', '{ "impld": null, "numeroAns": "", "SIRET": "", "lignesImport": [] }');
    await inWorkspace(
      async (editor) => {
        const { jeton, colonnes } = await read(editor);
        const request = { jeton, choix: colonnes.map(({ choix }) => choix), ...ENTETE };
        const [preview, files] = await Promise.all([
          editor.connection.sendRequest<ImportPreview>(IMPORT.apercu, request),
          editor.connection.sendRequest<ImportFiles>(IMPORT.textes, request),
        ]);
        for (const { texte } of [...preview.fichiers, ...files.fichiers]) assert.match(texte, /"impld"/);
      },
      { modele: 'modele.json' },
    );
  });

  it('judges what it makes at the user’s levels', async () => {
    const settings = (): unknown => ({ regles: Object.fromEntries(CODES.map((code) => [code, 'off'])) });
    await withEditor({ settings }, async (editor) => {
      const { jeton, colonnes } = await read(editor);
      const request = { jeton, choix: colonnes.map(({ choix }) => choix), ...ENTETE };
      const { problemes } = await editor.connection.sendRequest<ImportPreview>(IMPORT.apercu, request);
      assert.deepEqual(problemes, []);
    });
  });

  it('knows the header by the claim files nearby, where all have the same', () =>
    inWorkspace(async (editor) => {
      deposit.write(NAME, claimText(1));
      deposit.write(NAME.replace('001.json', '002.json'), claimText(1));
      const { numeroAns, SIRET } = await read(editor);
      assert.deepEqual({ numeroAns, SIRET }, ENTETE);
      deposit.write(NAME.replace('001.json', '003.json'), claimText(1).replace('73282932000074', '35600000009075'));
      const other = await read(editor);
      assert.deepEqual([other.numeroAns, 'SIRET' in other], [ENTETE.numeroAns, false]);
    }));

  it('shows the files and their problems by the rows of the table, then gives their texts', () =>
    inWorkspace(async (editor) => {
      const { jeton, colonnes } = await read(editor);
      const choix = colonnes.map((colonne) => (colonne.choix === 'dateFacture' ? 'ignorer' : colonne.choix));
      const preview = await editor.connection.sendRequest<ImportPreview>(IMPORT.apercu, { jeton, choix, ...ENTETE });
      assert.match(preview.totaux, /^1 fichier · 2 demandes · 4\s375,50\s€ · 2 erreurs$/);
      assert.deepEqual(preview.nonPris, ['Date de facture', 'Observations']);
      const [{ nom = '', demandes, texte = '' } = {}] = preview.fichiers;
      assert.deepEqual([demandes, texte.split('\n').length], [2, 60]);
      assert.deepEqual([preview.problemes[0]?.niveau, preview.problemes[0]?.ligne], ['error', 4]);
      assert.deepEqual([preview.problemes[0]?.fichier, preview.autres], [nom, 0]);
      const { fichiers } = await editor.connection.sendRequest<ImportFiles>(IMPORT.textes, { jeton, choix, ...ENTETE });
      assert.equal(fichiers[0]?.nom, nom);
      assert.ok(fichiers[0]?.texte.startsWith(texte));
    }));

  it('takes the bytes of a file that it cannot read, and the layout of the model', () =>
    inWorkspace(
      async (editor) => {
        deposit.write('modele.json', '{ "impld": null, "SIRET": "", "numeroAns": "", "lignesImport": [] }');
        const octets = Buffer.from(fixture('utf8.csv')).toString('base64');
        const { jeton, colonnes } = await read(editor, 'elsewhere.csv', octets);
        const choix = colonnes.map((colonne) => colonne.choix);
        const { fichiers } = await editor.connection.sendRequest<ImportFiles>(IMPORT.textes, {
          jeton,
          choix,
          ...ENTETE,
        });
        assert.match(fichiers[0]?.texte ?? '', /^\{\n {2}"impld": null/);
      },
      { modele: 'modele.json' },
    ));

  it('answers meanwhile, however much a table asks for, and ends when it is given up', () =>
    inWorkspace(async (editor) => {
      const numbers = '<c><v>1</v></c>'.repeat(100);
      deposit.write('t.xlsx', workbook({ data: `<row>${numbers}</row>`.repeat(10_000) }));
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
      const given = editor.connection.sendRequest(IMPORT.lire, { uri: deposit.uriOf('t.xlsx') }, cancelling.token);
      const up = assert.rejects(given, { code: LSPErrorCodes.RequestCancelled });
      setTimeout(() => cancelling.cancel(), 300);
      await up;
      const whole = read(editor);
      const [most, { lignes }] = await Promise.all([longest(whole), whole]);
      assert.equal(lignes, 10_000 - 1);
      assert.ok(most < 1000, `${most} ms for an answer`);
    }));

  it('says why a table is not read, or not made', () =>
    inWorkspace(
      async (editor) => {
        const lire = (name: string): Promise<string> => refused(editor, IMPORT.lire, { uri: deposit.uriOf(name) });
        assert.match(await lire('absent.csv'), /^The file could not be read: /);
        deposit.write('t.csv', 'a;b\n"c');
        assert.match(await lire('t.csv'), /^Row 2 of the table, cell A2: a quotation mark is opened/);
        deposit.write('t.csv', 'x'.repeat(10_000_001));
        assert.match(await lire('t.csv'), /^This table is 10\.0 MB/);
        assert.match(await refused(editor, IMPORT.lire, { uri: 'untitled:t.csv' }), /^The file could not be read: /);
        const first = await read(editor);
        const { jeton } = await read(editor);
        const request = { choix: ['what'], ...ENTETE };
        assert.match(await refused(editor, IMPORT.apercu, { ...request, jeton: first.jeton }), /no longer in memory/);
        assert.match(await refused(editor, IMPORT.textes, { ...request, jeton }), /^No column is recognised/);
      },
      { langue: 'en' },
    ));
});

describe('an export over stdio', () => {
  it('is of the file as it stands in the editor', () =>
    withEditor({}, async (editor) => {
      const uri = `file:///d/${NAME}`;
      editor.open(uri, 1, claimText(1));
      const answer = await editor.connection.sendRequest<ExportFile>(EXPORTER, { uri });
      assert.deepEqual([answer.nom, answer.remarques], [NAME.replace('json', 'csv'), []]);
      assert.match(answer.texte, /^\ufeffnumLigne;numeroASP;.*\r\n1;FINBIO000001;/);
      const absent = await editor.connection.sendRequest<Refusal>(EXPORTER, { uri: 'file:///d/absent.json' });
      assert.match(absent.refus, /^(Le fichier n’a pas pu être lu|The file could not be read)/);
      editor.open(uri.replace('001.json', '002.json'), 1, '{}');
      const nothing = await editor.connection.sendRequest<Refusal>(EXPORTER, {
        uri: uri.replace('001.json', '002.json'),
      });
      assert.match(nothing.refus, /demande entière|whole claim/);
    }));
});
