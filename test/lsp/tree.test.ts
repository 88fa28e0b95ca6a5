import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import {
  FILES,
  TREE_MESSAGES,
  type TreeAnswer,
  type TreeChange,
  type TreeDemande,
} from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';
import { SubmissionFolder, writeSubmission } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const READY = 'c/JSON-1000000001-20241231-001.json';
const FAULTY = 'b/JSON-1000000001-20241231-001.json';
const faulty = claimText(2).replace('"02/02/2023"', '"2023-02-02"');

/** An editor that shows the tree, and what the server tells it of changes. */
interface Showing {
  readonly editor: Editor;
  readonly changes: readonly TreeChange[];
  /** The tree as it is once the workspace is searched. */
  settled(): Promise<TreeAnswer>;
  /** The change that names a file, come since the last one that was asked for or to come. */
  changed(uri: string): Promise<void>;
  demandes(uri: string): Promise<readonly TreeDemande[]>;
}

async function showing(options: EditorOptions, use: (showing: Showing) => Promise<void>): Promise<void> {
  await withEditor(options, async (editor) => {
    const changes: TreeChange[] = [];
    let seen = 0;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
    editor.connection.onNotification(TREE_MESSAGES.change, (change: TreeChange) => void changes.push(change));
    const ask = (): Promise<TreeAnswer> => editor.connection.sendRequest(TREE_MESSAGES.files, {});
    await use({
      editor,
      changes,
      async settled() {
        let answer = await ask();
        for (; answer.busy; answer = await ask()) await pause();
        return answer;
      },
      async changed(uri) {
        for (;;) {
          const found = changes.findIndex(({ files }, index) => index >= seen && files.includes(uri));
          if (found >= 0) {
            seen = found + 1;
            return;
          }
          await pause();
        }
      },
      demandes: (uri) => editor.connection.sendRequest(TREE_MESSAGES.demandes, { uri }),
    });
  });
}

describe('the tree of claim files over stdio', () => {
  let submission: SubmissionFolder;

  beforeEach(() => {
    submission = new SubmissionFolder();
    writeSubmission(submission, READY, 1, 'c');
    submission.write(FAULTY, faulty);
  });
  afterEach(() => submission.close());

  const inWorkspace = (use: (showing: Showing) => Promise<void>, settings: unknown = {}): Promise<void> =>
    showing(
      {
        workspaceFolders: [{ uri: submission.uri, name: 'w' }],
        initializationOptions: { settings, tree: true },
        settings: () => settings,
      },
      use,
    );
  const linesOf = ({ files }: TreeAnswer): string[] =>
    files.map(({ uri, verdict }) => `${uri.replace(`${submission.uri}/`, '')} ${verdict}`).sort();

  it('has the closed files, with their verdicts and totals, and the totals of all', () =>
    inWorkspace(async ({ settled }) => {
      const answer = await settled();
      assert.deepEqual(linesOf(answer), [`${FAULTY} to-fix`, `${READY} readyFile`]);
      const ready = answer.files.find(({ uri }) => uri === submission.uriOf(READY));
      assert.equal(ready?.text, 'Prêt à déposer');
      assert.match(ready?.totals ?? '', /^1 demande · .* HT · 2 bénéficiaires · 3 pièces \(\d+\so\)$/);
      assert.match(answer.whole ?? '', /^2 fichiers · 1 prêt à déposer · 3 demandes · .* 9 pièces \(6 introuvables, /);
    }));

  it('opens out a closed file and an open one', () =>
    inWorkspace(async ({ editor, settled, demandes }) => {
      await settled();
      const [closed, ...others] = await demandes(submission.uriOf(READY));
      assert.deepEqual([closed?.line, closed?.status, closed?.text, others], [1, 'ready', 'Prête', []]);
      const lines = claimText(1).split('\n');
      assert.equal(lines[closed?.position.line ?? 0]?.charAt(closed?.position.character ?? 0), '{');
      const pieces = closed?.pieces.map(({ name, status, level, position: { line, character } }) => {
        assert.ok(lines[line]?.slice(character).startsWith(`"${name}"`), name);
        return [status, level];
      });
      assert.deepEqual(pieces, Array(3).fill(['found', null]));
      editor.open(submission.uriOf(READY), 1, faulty);
      assert.deepEqual(
        (await demandes(submission.uriOf(READY))).map(({ status }) => status),
        ['faults', 'warnings'],
      );
    }));

  it('says which file is other than before: edited, closed, changed on the disk, deleted', () =>
    inWorkspace(async ({ editor, settled, changed }) => {
      await settled();
      const uri = submission.uriOf(FAULTY);
      await changed(uri);
      editor.open(uri, 1, faulty);
      await changed(uri);
      const place = { line: faulty.split('\n').findIndex((line) => line.includes('"2023-02-02"')), character: 0 };
      const text = '          "dateFacture": "02/02/2023",\n';
      editor.change(uri, 2, [{ range: { start: place, end: { ...place, line: place.line + 1 } }, text }]);
      await changed(uri);
      assert.deepEqual(linesOf(await settled()), [`${FAULTY} incomplete`, `${READY} readyFile`]);
      editor.close(uri);
      await changed(uri);
      assert.deepEqual(linesOf(await settled()), [`${FAULTY} to-fix`, `${READY} readyFile`]);
      submission.remove(READY);
      const changes: FileEvent[] = [{ uri: submission.uriOf(READY), type: FileChangeType.Deleted }];
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      await changed(submission.uriOf(READY));
      assert.deepEqual(linesOf(await settled()), [`${FAULTY} to-fix`]);
    }));

  it('gives those that are asked for, and none that are not there', () =>
    inWorkspace(async ({ editor, settled, demandes }) => {
      await settled();
      const gone = submission.uriOf('JSON-1000000001-20241231-009.json');
      const files = [submission.uriOf(FAULTY), gone];
      const answer: TreeAnswer = await editor.connection.sendRequest(TREE_MESSAGES.files, { files });
      assert.deepEqual(linesOf(answer), [`${FAULTY} to-fix`]);
      assert.deepEqual(await demandes(gone), []);
    }));

  it('has only open files where closed ones are not checked', () =>
    inWorkspace(
      async ({ editor, settled, changed }) => {
        assert.deepEqual(linesOf(await settled()), []);
        editor.open(submission.uriOf(FAULTY), 1, faulty);
        await changed(submission.uriOf(FAULTY));
        assert.deepEqual(linesOf(await settled()), [`${FAULTY} to-fix`]);
        editor.close(submission.uriOf(FAULTY));
        await changed(submission.uriOf(FAULTY));
        assert.deepEqual(linesOf(await settled()), []);
      },
      { closedFiles: false },
    ));

  it('shows what is too long, no text, returned or an advance', () => {
    submission.write('a/JSON-1000000001-20240101-001.json', ' '.repeat(10_500_000));
    submission.write('a/JSON-1000000001-20240101-002.json', new Uint8Array(100));
    submission.write(
      'a/JSON-1000000001-20240101-003.json',
      claimText(1).replace('"libelleTraitement": null', '"libelleTraitement": "Demande acceptée"'),
    );
    return inWorkspace(async ({ settled, demandes }) => {
      const unread = 'a/JSON-1000000001-20240101-001.json unread';
      const binary = 'a/JSON-1000000001-20240101-002.json unreadable';
      const returned = 'a/JSON-1000000001-20240101-003.json returned';
      assert.deepEqual(linesOf(await settled()), [unread, binary, returned, `${FAULTY} to-fix`, `${READY} readyFile`]);
      assert.deepEqual(await demandes(submission.uriOf('a/JSON-1000000001-20240101-001.json')), []);
    });
  });

  it('shows a file that is there and cannot be read', () => {
    const root = 'memfs://host/depot';
    const fs = createMemoryFileSystem({ [`/depot/${NAME}`]: claimText(1) });
    const answer = answerFiles(fs, (uri) => uri.replace(root, '/depot'));
    const options: EditorOptions = {
      workspaceFolders: [{ uri: root, name: 'w' }],
      initializationOptions: { files: true, tree: true },
      answer: async (method, params) => (method === FILES.read ? { code: 'NoPermissions' } : answer(method, params)),
    };
    return showing(options, async ({ settled }) => {
      const { files } = await settled();
      assert.deepEqual(
        files.map(({ verdict, text }) => [verdict, text]),
        [['unreadable', 'Illisible']],
      );
    });
  });

  it('says nothing to an editor that shows no tree', () =>
    showing({ workspaceFolders: [{ uri: submission.uri, name: 'w' }] }, async ({ editor, changes }) => {
      editor.open(submission.uriOf(FAULTY), 1, faulty);
      await editor.problems(submission.uriOf(FAULTY), 1);
      await editor.quiet();
      assert.deepEqual(changes, []);
    }));
});
