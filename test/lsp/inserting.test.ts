import assert from 'node:assert/strict';
import type { ClientCapabilities, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DROP_FILES,
  type DroppedFile,
  type DropRequest,
  type Insertion,
  PASTE_ROWS,
  type PasteRequest,
} from '../../server/src/lsp/protocol.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { docx, PDF, PNG } from '../support/pieces.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const ROWS = 'N° ASP\tN° éditeur\tClient\nFINBIO000003\t3\tA';

const VSCODE: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['rename'], changeAnnotationSupport: {} },
  },
};

let submission: SubmissionFolder;
let text: string;
const uri = (): string => submission.uriOf(NAME);

beforeEach(() => {
  submission = new SubmissionFolder();
  text = writeSubmission(submission, NAME, 2);
});
afterEach(() => submission.close());

/** Uses an editor in which the file is open, as version 1. */
function withFile(use: (editor: Editor) => Promise<void>, locale = 'fr'): Promise<void> {
  return withEditor({ capabilities: VSCODE, locale }, async (editor) => {
    editor.open(uri(), 1, text);
    await editor.problems(uri(), 1);
    await use(editor);
  });
}

type Answer = Insertion<WorkspaceEdit> | null;

const at = (part: string) => TextDocument.create('x', 'solde-json', 1, text).positionAt(text.indexOf(part));
function paste(editor: Editor, rows: string, version = 1): Promise<Answer> {
  const request: PasteRequest = { uri: uri(), version, position: at('"numLigne": 2'), text: rows };
  return editor.connection.sendRequest(PASTE_ROWS, request);
}
function drop(editor: Editor, files: readonly DroppedFile[], version = 1): Promise<Answer> {
  const request: DropRequest = { uri: uri(), version, position: at('"numLigne": 2'), files };
  return editor.connection.sendRequest(DROP_FILES, request);
}
const onDisk = (path: string): DroppedFile => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  uri: submission.uriOf(path),
});

function applied(answer: Answer): string {
  const changes = (answer?.edit?.documentChanges ?? []).filter((one): one is TextDocumentEdit => 'textDocument' in one);
  for (const { textDocument } of changes) assert.deepEqual(textDocument, { uri: uri(), version: 1 });
  const edits = changes.flatMap((one) => one.edits.flatMap((edit) => ('newText' in edit ? edit : [])));
  return TextDocument.applyEdits(TextDocument.create(uri(), 'solde-json', 1, text), edits);
}

const renamed = (answer: Answer): string[] =>
  (answer?.edit?.documentChanges ?? []).flatMap((one) =>
    'kind' in one && one.kind === 'rename'
      ? [`${one.oldUri} → ${one.newUri}`.replaceAll(`${submission.uri}/`, '')]
      : [],
  );

describe('rows pasted over stdio', () => {
  it('are an edit of the version that they are for, and what is to be said in the user’s language', async () => {
    for (const [locale, message] of [
      ['fr', 'Colonnes ignorées : Client.'],
      ['en', 'Columns ignored: Client.'],
    ] as const) {
      await withFile(async (editor) => {
        const answer = await paste(editor, ROWS);
        assert.match(
          applied(answer),
          /"numLigne": 3,\s*"typeAction": "C",\s*"numeroASP": "FINBIO000003",\s*"numeroEditeur": "00003"/,
        );
        assert.equal(answer?.message, message);
      }, locale);
    }
  });

  it('are none for a text that is no table, a version that is past, a file that is not open', async () => {
    await withFile(async (editor) => {
      assert.equal(await paste(editor, 'a\tb'), null);
      assert.equal(await paste(editor, ROWS, 0), null);
      const request = { uri: submission.uriOf('x.json'), version: 1, position: { line: 0, character: 0 }, text: ROWS };
      assert.equal(await editor.connection.sendRequest(PASTE_ROWS, request), null);
    });
  });
});

describe('files dropped over stdio', () => {
  it('are pieces, and get their right name on the disk once that is confirmed', async () => {
    submission.write('factures/catalogue.png', PNG);
    await withFile(async (editor) => {
      const answer = await drop(editor, [onDisk('factures/catalogue.png')]);
      const name = 'BIO-LOINC-Va1-CT2-00002.png';
      assert.match(
        applied(answer),
        new RegExp(`"nomFichier": "${name}",\\s*"formatFichier": "PNG",\\s*"typeFichier": "CTX"`),
      );
      assert.deepEqual(renamed(answer), [`factures/catalogue.png → factures/${name}`]);
      assert.equal(answer?.edit?.changeAnnotations?.files?.needsConfirmation, true);
      assert.equal(answer?.message, null);
    });
  });

  it('are what their content is: of the server’s disk, or the first bytes that the client sends', async () => {
    const word = await docx();
    submission.write('catalogue.pdf', word);
    await withFile(async (editor) => {
      const refused = 'catalogue.pdf n’est ni PDF, ni PNG, ni JPG : non ajouté.';
      const start = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4096)).toString('base64');
      assert.deepEqual(await drop(editor, [onDisk('catalogue.pdf')]), { edit: null, message: refused });
      assert.equal((await drop(editor, [{ name: 'catalogue.pdf', start: start(word) }]))?.message, refused);
      const answer = await drop(editor, [{ name: 'catalogue.docx', start: start(PDF) }]);
      assert.match(applied(answer), /"BIO-LOINC-Va1-CT2-00002\.pdf"/);
      assert.match(answer?.message ?? '', /^Copier catalogue\.docx dans le dossier/);
    });
  });

  it('that cannot be read are what their name says', async () => {
    await withFile(async (editor) => {
      const answer = await drop(editor, [
        onDisk('absent/BIO-LOINC-Va1-CT7-00002.pdf'),
        { name: 'ct.jpg', uri: 'untitled:ct.jpg' },
      ]);
      assert.match(applied(answer), /"BIO-LOINC-Va1-CT7-00002\.pdf"[\s\S]*"BIO-LOINC-Va1-CT2-00002\.jpg"/);
    });
  });

  it('are seen as the folder is this moment', async () => {
    await withFile(async (editor) => {
      submission.write('catalogue.pdf', PDF);
      assert.deepEqual(renamed(await drop(editor, [onDisk('catalogue.pdf')])), [
        'catalogue.pdf → BIO-LOINC-Va1-CT2-00002.pdf',
      ]);
    });
  });

  it('are left to the editor where they are none, or the version is past', async () => {
    await withFile(async (editor) => {
      assert.equal(await drop(editor, [onDisk('notes.txt')]), null);
      assert.equal(await drop(editor, [onDisk('catalogue.pdf')], 0), null);
    });
  });
});
