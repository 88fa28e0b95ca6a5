import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';
import { PDF, PNG, zip } from '../support/pieces.ts';
import { piecesOf, SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const OTHER = 'JSON-1000000001-20241231-002.json';
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

describe('what lies around a file, over stdio', () => {
  let submission: SubmissionFolder;
  let text: string;

  beforeEach(() => {
    submission = new SubmissionFolder();
    text = writeSubmission(submission, NAME, 2);
  });
  afterEach(() => submission.close());

  const inWorkspace = (use: (editor: Editor) => Promise<void>, options: EditorOptions = {}): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: submission.uri, name: 'w' }], ...options }, use);
  const changed = (editor: Editor, ...paths: readonly string[]): void => {
    const changes = paths.map((path): FileEvent => ({ uri: submission.uriOf(path), type: FileChangeType.Changed }));
    void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  };
  /** The codes that a file has once they are these. */
  const has = async (editor: Editor, codes: readonly string[], path = NAME): Promise<void> => {
    const wanted = [...codes].sort().join();
    await editor.next(
      submission.uriOf(path),
      ({ diagnostics }) =>
        diagnostics
          .map(({ code }) => code)
          .sort()
          .join() === wanted,
    );
  };
  const opened = async (editor: Editor, path = NAME, content = text): Promise<void> => {
    editor.open(submission.uriOf(path), 1, content);
    await editor.problems(submission.uriOf(path), 1);
  };

  it('is followed as pieces go, come back, shrink, are replaced and grow', () =>
    inWorkspace(async (editor) => {
      await opened(editor);
      for (const [act, codes] of [
        [() => submission.remove(FACTURE), ['piece-introuvable']],
        [() => submission.write(FACTURE, PDF), []],
        [() => submission.write(FACTURE, ''), ['piece-vide']],
        [() => submission.write(FACTURE, PNG), ['piece-contenu']],
        [() => submission.write(FACTURE, Buffer.concat([PDF, Buffer.alloc(3_200_000)])), ['piece-poids']],
      ] as const) {
        const seen = has(editor, codes);
        act();
        changed(editor, FACTURE);
        await seen;
      }
    }));

  it('is followed as a piece moves into an archive and out of it', () =>
    inWorkspace(async (editor) => {
      await opened(editor);
      const gone = has(editor, ['piece-introuvable']);
      submission.remove(FACTURE);
      changed(editor, FACTURE);
      await gone;
      const there = has(editor, []);
      const others = { ...piecesOf(1), ...piecesOf(2) };
      submission.write('envoi.zip', await zip(others));
      changed(editor, 'envoi.zip');
      await there;
      const goneAgain = has(editor, ['piece-introuvable']);
      const { [FACTURE]: _, ...rest } = others;
      submission.write('envoi.zip', await zip(rest));
      changed(editor, 'envoi.zip');
      await goneAgain;
    }));

  it('is followed as a folder is renamed, out of reach and back', async () => {
    const folder = new SubmissionFolder();
    try {
      const own = writeSubmission(folder, NAME, 1, 'pieces');
      await withEditor({ workspaceFolders: [{ uri: folder.uri, name: 'w' }] }, async (editor) => {
        const right = editor.next(folder.uriOf(NAME));
        editor.open(folder.uriOf(NAME), 1, own);
        assert.deepEqual((await right).diagnostics, []);
        const moved = (from: string, to: string, code: string | undefined): Promise<unknown> => {
          const seen = editor.next(folder.uriOf(NAME), ({ diagnostics }) => diagnostics[0]?.code === code);
          folder.rename(from, to);
          const files = [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }];
          void editor.connection.sendNotification(DidRenameFilesNotification.type, { files });
          return seen;
        };
        await moved('pieces', 'a/b/pieces', 'pieces-absentes');
        await moved('a/b/pieces', 'documents', undefined);
      });
    } finally {
      folder.close();
    }
  });

  it('is followed by what the editor itself creates and deletes', () =>
    inWorkspace(async (editor) => {
      await opened(editor);
      const files = [{ uri: submission.uriOf(FACTURE) }];
      const gone = has(editor, ['piece-introuvable']);
      submission.remove(FACTURE);
      void editor.connection.sendNotification(DidDeleteFilesNotification.type, { files });
      await gone;
      const back = has(editor, []);
      submission.write(FACTURE, PDF);
      void editor.connection.sendNotification(DidCreateFilesNotification.type, { files });
      await back;
    }));

  it('is looked at again when the file is saved, and by a command, for an editor that watches nothing', () =>
    inWorkspace(async (editor) => {
      await opened(editor);
      const gone = has(editor, ['piece-introuvable']);
      submission.remove(FACTURE);
      void editor.connection.sendNotification('textDocument/didSave', {
        textDocument: { uri: submission.uriOf(NAME) },
      });
      await gone;
      const back = has(editor, []);
      submission.write(FACTURE, PDF);
      void editor.connection.sendRequest(ExecuteCommandRequest.type, { command: 'solde.recheckFolder' });
      await back;
    }));

  it('of a closed file is followed too', () =>
    inWorkspace(async (editor) => {
      await has(editor, []);
      const gone = has(editor, ['piece-introuvable']);
      submission.remove(FACTURE);
      changed(editor, FACTURE);
      await gone;
    }));

  it('shows the problems of closed files that come, and takes them away with those that go', () =>
    inWorkspace(async (editor) => {
      await has(editor, []);
      const come = has(editor, ['numero-ans', 'pieces-absentes'], `mars/${NAME}`);
      submission.write(`mars/${NAME}`, text.replace('"1000000001"', '"1"'));
      changed(editor, 'mars');
      await come;
      const gone = has(editor, [], `mars/${NAME}`);
      submission.remove('mars');
      changed(editor, 'mars');
      await gone;
    }));

  it('asks to be told of what matters', () =>
    inWorkspace(
      async (editor) => {
        await opened(editor);
        const patterns = await editor.watched(6);
        assert.ok(patterns.includes('**/*.[pP][dD][fF]'), patterns.join());
        assert.ok(patterns.includes(`${submission.uri} *`), patterns.join());
        assert.ok(!patterns.some((pattern) => pattern === '**/*'), patterns.join());
      },
      {
        capabilities: {
          workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
        },
      },
    ));

  it('counts another file as it stands in the editor, saved or not', () =>
    inWorkspace(async (editor) => {
      const other = text.replaceAll('FINBIO000001', 'FINBIO000077').replaceAll('FINBIO000002', 'FINBIO000078');
      submission.write(OTHER, other.replaceAll('00001"', '00071"').replaceAll('00002"', '00072"'));
      await opened(editor);
      editor.open(submission.uriOf(OTHER), 1, other);
      await editor.problems(submission.uriOf(OTHER), 1);
      const said = editor.next(submission.uriOf(NAME), ({ diagnostics }) =>
        diagnostics.some(({ code }) => code === 'asp-editeur-incoherent'),
      );
      editor.change(submission.uriOf(OTHER), 2, [{ text: `${other} ` }]);
      const problem = (await said).diagnostics.find(({ code }) => code === 'asp-editeur-incoherent');
      assert.equal(problem?.relatedInformation?.[0]?.location.uri, submission.uriOf(OTHER));
    }));
});
