import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { REPORT } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { answerFiles } from '../support/clientFiles.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { piecesOf } from '../support/submissionFolder.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const OTHER = 'JSON-1000000001-20241231-002.json';
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const ROOT = 'memfs://host/depot';
const text = claimText(1);

describe('files that only the client has, over stdio', () => {
  let entries: Record<string, Entry>;
  let asked: string[];
  /** How long an answer takes, in milliseconds. */
  let slowness: number;

  beforeEach(() => {
    asked = [];
    slowness = 0;
    entries = { [`/depot/${NAME}`]: text };
    for (const [name, content] of Object.entries(piecesOf(1))) entries[`/depot/pieces/${name}`] = content;
  });

  const inWorkspace = (settings: unknown, use: (editor: Editor) => Promise<void>): Promise<void> =>
    withEditor(
      {
        workspaceFolders: [{ uri: ROOT, name: 'w' }],
        initializationOptions: { files: true, settings },
        answer: async (method, params) => {
          await new Promise((resolve) => setTimeout(resolve, slowness));
          asked.push(`${method.replace('solde/files/', '')} ${params.uri.replace(ROOT, '.')}`);
          return answerFiles(createMemoryFileSystem(entries), (uri) => uri.replace(ROOT, '/depot'))(method, params);
        },
      },
      use,
    );

  it('are looked at around an open file, each folder listed once', () =>
    inWorkspace({ closedFiles: false }, async (editor) => {
      editor.open(`${ROOT}/${NAME}`, 1, text);
      assert.deepEqual((await editor.problems(`${ROOT}/${NAME}`, 1)).diagnostics, []);
      await editor.quiet();
      const lists = asked.filter((one) => one.startsWith('folder'));
      assert.deepEqual(lists.sort(), ['folder .', 'folder ./pieces']);
    }));

  it('cost nothing at a keystroke', () =>
    inWorkspace({ closedFiles: false }, async (editor) => {
      entries[`/depot/${OTHER}`] = text;
      editor.open(`${ROOT}/${OTHER}`, 1, text);
      editor.open(`${ROOT}/${NAME}`, 1, text);
      await editor.quiet();
      const before = asked.length;
      const start = { line: 8, character: 23 };
      for (let version = 2; version < 8; version++) {
        const end = { line: 8, character: 24 };
        editor.change(`${ROOT}/${NAME}`, version, [{ range: { start, end }, text: String(version) }]);
        await editor.problems(`${ROOT}/${NAME}`, version);
      }
      await editor.quiet();
      assert.deepEqual(asked.slice(before), []);
    }));

  it('are as they are when a report is made, though they are looked at again meanwhile', () =>
    inWorkspace({ closedFiles: false }, async (editor) => {
      const uri = `${ROOT}/${NAME}`;
      editor.open(uri, 1, text);
      await editor.quiet();
      for (const name of Object.keys(piecesOf(1))) delete entries[`/depot/pieces/${name}`];
      slowness = 40;
      const report = editor.connection.sendRequest<{ readonly text: string }>(REPORT, { uri, form: 'json' });
      await new Promise((resolve) => setTimeout(resolve, 60));
      await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
      assert.equal(JSON.parse((await report).text).totals.missingPieces, 3);
    }));

  it('are told of a file that is opened while it is checked as a closed one', async () => {
    for (const path of Object.keys(entries)) if (path.includes('/pieces/')) delete entries[path];
    for (let wait = 0; wait < 400; wait += 40) {
      slowness = 30;
      await inWorkspace({}, async (editor) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        const said = editor.next(`${ROOT}/${NAME}`, ({ version, diagnostics }) => {
          return version === 1 && diagnostics.some(({ code }) => code === 'pieces-absentes');
        });
        editor.open(`${ROOT}/${NAME}`, 1, text);
        await said;
      });
    }
  });

  it('are all looked at again when more or less of them may be read', () =>
    inWorkspace({ closedFiles: false }, async (editor) => {
      entries[`/depot/${OTHER}`] = text;
      const uris = [NAME, OTHER].map((name) => `${ROOT}/${name}`);
      for (const uri of uris) editor.open(uri, 1, text);
      await editor.quiet();
      const said = uris.map((uri) =>
        editor.next(uri, ({ diagnostics }) => diagnostics.some(({ code }) => code === 'non-controle')),
      );
      editor.configure({ closedFiles: false, nearby: { maximumSize: 10 } });
      await Promise.all(said);
    }));

  it('that are too big to be read whole are said once, and not read', () =>
    inWorkspace({ nearby: { maximumSize: 10 } }, async (editor) => {
      const said = editor.next(`${ROOT}/${NAME}`, ({ diagnostics }) => diagnostics.length > 0);
      editor.open(`${ROOT}/${NAME}`, 1, text);
      const { diagnostics } = await said;
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['non-controle'],
      );
      assert.ok(!asked.some((one) => one.includes('octets') && one.includes('.pdf')), asked.join('\n'));
    }));

  it('are followed, and closed ones found by the client', () =>
    inWorkspace(undefined, async (editor) => {
      assert.deepEqual((await editor.next(`${ROOT}/${NAME}`)).diagnostics, []);
      const gone = editor.next(`${ROOT}/${NAME}`, ({ diagnostics }) => diagnostics[0]?.code === 'piece-introuvable');
      delete entries[`/depot/pieces/${FACTURE}`];
      const changes: FileEvent[] = [{ uri: `${ROOT}/pieces/${FACTURE}`, type: FileChangeType.Deleted }];
      void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      await gone;
      assert.ok(asked.includes('find .'));
    }));
});
