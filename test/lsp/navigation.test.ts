import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LinkedEditingRangeRequest,
  type Location,
  type LocationLink,
  type Position,
  ReferencesRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';
import { zip } from '../support/pieces.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const OTHER = 'JSON-1000000001-20241231-002.json';
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

const HIERARCHY: ClientCapabilities = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    foldingRange: { rangeLimit: 3 },
  },
};

describe('navigation over stdio', () => {
  let submission: SubmissionFolder;
  let text: string;
  let document: TextDocument;

  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 2);
    document = TextDocument.create(submission.uriOf(NAME), 'solde-json', 1, text);
  });
  afterEach(() => submission.close());

  const opened = (use: (editor: Editor) => Promise<void>, options: EditorOptions = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: submission.uri, name: 'w' }], ...options }, async (editor) => {
      editor.open(document.uri, 1, text);
      await editor.problems(document.uri, 1);
      await use(editor);
    });
  const at = (piece: string): Position => document.positionAt(text.indexOf(piece) + 2);
  const here = (): { textDocument: { uri: string } } => ({ textDocument: { uri: document.uri } });
  const placesOf = (locations: readonly Location[] | null): string[] =>
    (locations ?? []).map(({ uri, range }) => `${uri.slice(-8, -5)} ${document.getText(range)}`);
  /** The symbols of the workspace for a query, once they are as many. */
  const symbols = async (editor: Editor, query: string, count: number): Promise<SymbolInformation[]> => {
    for (let turn = 0; turn < 100; turn++) {
      const found = (await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      if (found.length === count) return found as SymbolInformation[];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Never ${count} symbols for ${query}`);
  };

  it('gives the outline as a tree, and flat where the editor shows none', async () => {
    await opened(
      async ({ connection }) => {
        const tree = (await connection.sendRequest(DocumentSymbolRequest.type, here())) as DocumentSymbol[];
        const [, , , first] = tree;
        assert.match(first?.name ?? '', /^1 · FINBIO000001 · 2.917,00.€$/);
        assert.equal(first?.kind, SymbolKind.Struct);
        assert.equal(document.getText(first?.selectionRange), '"numLigne": 1');
        assert.equal(first?.children?.[1]?.name, 'Facture');
        assert.equal(first?.children?.[3]?.children?.[0]?.detail, 'FACTURE');
      },
      { capabilities: HIERARCHY },
    );
    await opened(
      async ({ connection }) => {
        const flat = (await connection.sendRequest(DocumentSymbolRequest.type, here())) as SymbolInformation[];
        const piece = flat.find(({ name }) => name === FACTURE);
        assert.equal(piece?.containerName, 'Supporting documents');
        assert.equal(piece?.kind, SymbolKind.File);
        assert.match(document.getText(piece?.location.range), /^\{[^{]*\}$/);
      },
      { locale: 'en' },
    );
  });

  it('gives folds, the outer ones of more than the editor wants, and selections', () =>
    opened(
      async ({ connection }) => {
        const folds = await connection.sendRequest(FoldingRangeRequest.type, here());
        assert.deepEqual(
          folds?.map(({ startLine }) => startLine),
          [0, 1, 4],
        );
        const params = { ...here(), positions: [at('"03/03/2023"'), at('1000000001')] };
        const [value, header] = (await connection.sendRequest(SelectionRangeRequest.type, params)) ?? [];
        const said = (one: SelectionRange | undefined): string => document.getText(one?.range);
        assert.deepEqual([said(value), said(value?.parent)], ['03/03/2023', '"03/03/2023"']);
        assert.equal(said(header), '1000000001');
      },
      { capabilities: HIERARCHY },
    ));

  it('gives the places of a number in the file, those that are edited as one too', () =>
    opened(async ({ connection }) => {
      const params = { ...here(), position: at('"00002"') };
      const places = await connection.sendRequest(DocumentHighlightRequest.type, params);
      assert.deepEqual(
        places?.map(({ range }) => document.getText(range)),
        Array(4).fill('00002'),
      );
      assert.deepEqual(
        places?.map(({ kind }) => kind),
        [3, 2, 2, 2],
      );
      const linked = await connection.sendRequest(LinkedEditingRangeRequest.type, params);
      assert.deepEqual(
        linked?.ranges,
        places?.map(({ range }) => range),
      );
      const elsewhere = { ...here(), position: at('"typeAction"') };
      assert.equal(await connection.sendRequest(LinkedEditingRangeRequest.type, elsewhere), null);
      assert.deepEqual(await connection.sendRequest(DocumentHighlightRequest.type, elsewhere), []);
    }));

  it('leads from a piece to its file, or to its archive, as they are found', async () => {
    submission.write('envoi.zip', await zip({ 'BIO-LOINC-Va1-VA-00001.png': new Uint8Array(8) }));
    submission.remove('BIO-LOINC-Va1-VA-00001.png');
    await opened(
      async ({ connection }) => {
        const links = (await connection.sendRequest(DocumentLinkRequest.type, here())) ?? [];
        assert.deepEqual(
          links.slice(0, 2).map(({ range, target, tooltip }) => [document.getText(range), target, tooltip]),
          [
            [FACTURE, submission.uriOf(FACTURE), `Ouvrir ${FACTURE}`],
            ['BIO-LOINC-Va1-VA-00001.png', submission.uriOf('envoi.zip'), 'Ouvrir l’archive envoi.zip'],
          ],
        );
        assert.equal(links.length, 6);
        const params = { ...here(), position: at(`"${FACTURE}`) };
        const [found] = (await connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[];
        assert.equal(found?.targetUri, submission.uriOf(FACTURE));
        assert.equal(document.getText(found?.originSelectionRange), FACTURE);
      },
      { capabilities: HIERARCHY },
    );
  });

  it('leads to the first place of a number, for an editor without links too', () =>
    opened(async ({ connection }) => {
      const params = { ...here(), position: at('00002.png') };
      const found = (await connection.sendRequest(DefinitionRequest.type, params)) as Location;
      assert.deepEqual(found.range.start, document.positionAt(text.indexOf('"00002"') + 1));
    }));

  it('finds demandes and references in files that nobody opened, as they come, change and go', () =>
    opened(async (editor) => {
      const { connection } = editor;
      const params = { ...here(), position: at('FINBIO000002'), context: { includeDeclaration: true } };
      const references = async (): Promise<string[]> =>
        placesOf(await connection.sendRequest(ReferencesRequest.type, params));
      assert.equal((await symbols(editor, 'FINBIO000002', 1))[0]?.containerName, `demande 2 · ${NAME}`);
      const followed = async (use: () => void, count: number): Promise<SymbolInformation[]> => {
        use();
        editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: submission.uriOf(OTHER), type: 2 }],
        });
        return await symbols(editor, 'FINBIO000002', count);
      };
      const both = await followed(() => submission.write(OTHER, text), 2);
      assert.deepEqual(both.map(({ location }) => location.uri).sort(), [document.uri, submission.uriOf(OTHER)]);
      assert.deepEqual(await references(), ['001 FINBIO000002', '002 FINBIO000002']);
      await followed(() => submission.write(OTHER, text.replace('FINBIO000002', 'FINBIO000007')), 1);
      editor.open(submission.uriOf(OTHER), 1, text);
      assert.equal((await symbols(editor, 'FINBIO000002', 2)).length, 2);
      editor.close(submission.uriOf(OTHER));
      assert.equal((await symbols(editor, 'FINBIO000007', 1))[0]?.location.uri, submission.uriOf(OTHER));
      submission.remove(OTHER);
      await followed(() => undefined, 1);
      assert.deepEqual(await references(), ['001 FINBIO000002']);
      const others = { ...params, context: { includeDeclaration: false } };
      assert.deepEqual(await connection.sendRequest(ReferencesRequest.type, others), []);
    }));

  it('answers nothing of a file that is not open', () =>
    opened(async ({ connection }) => {
      const textDocument = { uri: submission.uriOf(OTHER) };
      const position = { line: 0, character: 0 };
      assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
      assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
      assert.equal(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), null);
      assert.equal(await connection.sendRequest(DefinitionRequest.type, { textDocument, position }), null);
      const params = { textDocument, positions: [position] };
      assert.equal(await connection.sendRequest(SelectionRangeRequest.type, params), null);
    }));
});
