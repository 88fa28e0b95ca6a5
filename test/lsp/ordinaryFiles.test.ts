import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DidChangeWatchedFilesNotification, FileChangeType, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import {
  ANSWER,
  COMPARE_NUMBERS,
  EXPORT_CSV,
  type ExportFile,
  IMPORT,
  REPORT,
  type Refusal,
  SUBMISSION,
  type SubmissionPrepared,
} from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, withEditor } from '../support/lspServer.ts';
import { returnedText } from '../support/returned.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const PIPES = Array.from({ length: 8 }, (_, at) => `JSON-1000000001-20241231-10${at}.json`);
const text = claimText(1).replace('"C"', '"D"');

describe('what is no ordinary file of the workspace', () => {
  let root: string;
  const at = (path: string): string => join(root, path);
  const uriOf = (path: string): string => `file://${at(path)}`;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'solde-')));
    for (const folder of ['w', 'other']) mkdirSync(at(folder));
    writeFileSync(at(`w/${NAME}`), text);
    writeFileSync(at('other/t.csv'), 'numeroASP;numeroEditeur\nFINBIO000001;A1000\n');
    writeFileSync(at(`other/${NAME}`), returnedText(['Erreur : numeroASP FINBIO000001 inconnu']));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const inWorkspace = (use: (editor: Editor) => Promise<void>): Promise<void> =>
    withEditor({ workspaceFolders: [{ uri: uriOf('w'), name: 'w' }] }, use);
  /** What the server says, refused or not, to each question that has a file read. */
  const asked = async ({ connection }: Editor, path: string): Promise<string[]> => {
    const uri = uriOf(path);
    const questions: readonly (readonly [string, object])[] = [
      [IMPORT.read, { uri }],
      [EXPORT_CSV, { uri }],
      [ANSWER.read, { uri }],
      [ANSWER.rejected, { uri, unclear: [] }],
      [COMPARE_NUMBERS, { uri }],
    ];
    const answers = questions.map(([method, params]) =>
      connection.sendRequest<Partial<Refusal>>(method, params).then(
        ({ refusal }) => refusal ?? 'answered',
        (error: Error) => error.message,
      ),
    );
    return await Promise.all(answers);
  };

  it('is said to be none, and the server answers what it is asked for behind many of them', () => {
    execFileSync('mkfifo', [
      ...PIPES.map((name) => at(`w/${name}`)),
      at('w/BIO-LOINC-Va1-VA-00001.pdf'),
      at('w/a.zip'),
    ]);
    return inWorkspace(async (editor) => {
      editor.open(uriOf(`w/${NAME}`), 1, text);
      const said = await Promise.all(PIPES.map((name) => asked(editor, `w/${name}`)));
      for (const one of said.flat()) assert.match(one, /Fichier illisible : ce n’est pas un fichier/);
      const exported = await editor.connection.sendRequest<ExportFile>(EXPORT_CSV, { uri: uriOf(`w/${NAME}`) });
      assert.match(exported.text, /FINBIO/);
      const { obstacles } = await editor.connection.sendRequest<SubmissionPrepared>(SUBMISSION.prepare, {
        uri: uriOf(`w/${PIPES[0]}`),
      });
      assert.match(obstacles[0]?.message ?? '', /illisible \(ce n’est pas un fichier\)/);
      assert.ok((await editor.problems(uriOf(`w/${NAME}`), 1)).diagnostics.some(({ code }) => code === 'type-action'));
    });
  });

  for (const [what, target] of [
    ['a device that never ends', () => '/dev/zero'],
    ['a file of another folder', () => at(`other/${NAME}`)],
    ['a table of another folder', () => at('other/t.csv')],
  ] as const) {
    it(`is no link to ${what}`, () => {
      const link = PIPES[0] ?? '';
      symlinkSync(target(), at(`w/${link}`));
      return inWorkspace(async (editor) => {
        for (const one of await asked(editor, `w/${link}`)) {
          assert.match(one, /lien vers un autre dossier, non suivi/);
        }
        // The editor itself has followed it: what it shows is checked, but nothing more is read there.
        editor.open(uriOf(`w/${link}`), 1, text);
        await editor.problems(uriOf(`w/${link}`), 1);
        const { refusal } = await editor.connection.sendRequest<Refusal>(REPORT, {
          uri: uriOf(`w/${link}`),
          form: 'json',
        });
        assert.match(refusal, /lien vers un autre dossier/);
      });
    });
  }

  it('is no link to a folder that comes into the workspace, nor what is in it, nor one that a file becomes', () =>
    inWorkspace(async (editor) => {
      await editor.next(uriOf(`w/${NAME}`), ({ diagnostics }) => diagnostics.length > 0);
      const changed = (path: string, type: FileChangeType): void => {
        void editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
          changes: [{ uri: uriOf(path), type }],
        });
      };
      symlinkSync(at('other'), at('w/linked'));
      changed('w/linked', FileChangeType.Created);
      changed(`w/linked/${NAME}`, FileChangeType.Created);
      const gone = editor.next(uriOf(`w/${NAME}`), ({ diagnostics }) => diagnostics.length === 0);
      rmSync(at(`w/${NAME}`));
      symlinkSync(at(`other/${NAME}`), at(`w/${NAME}`));
      changed(`w/${NAME}`, FileChangeType.Changed);
      await gone;
      const { connection } = editor;
      const known = await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'FINBIO' });
      assert.deepEqual(known, []);
      writeFileSync(at(`w/${PIPES[0]}`), text);
      const seen = editor.next(uriOf(`w/${PIPES[0]}`));
      changed(`w/${PIPES[0]}`, FileChangeType.Created);
      await seen;
      const found = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'FINBIO' })) ?? [];
      assert.deepEqual([...new Set(found.map(({ location }) => location.uri))], [uriOf(`w/${PIPES[0]}`)]);
    }));
});
