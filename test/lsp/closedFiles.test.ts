import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claimText } from '../support/claimText.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');

/** The pieces of these files are nowhere: that is not what the tests are about. */
const ALONE = { rules: { 'pieces-absentes': 'off' } };

describe('closed files over stdio', () => {
  let folder: string;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).toString();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const inWorkspace = (use: (editor: Editor) => Promise<void>, options: EditorOptions = {}): Promise<void> =>
    withEditor(
      {
        workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'w' }],
        initializationOptions: { settings: ALONE },
        ...options,
      },
      use,
    );
  /** Resolves once a file has problems of just these codes, and of no version: those of the disk's text. */
  const hasOnDisk = async (editor: Editor, path: string, codes: readonly string[]): Promise<void> => {
    const wanted = codes.join();
    await editor.next(
      uriOf(path),
      ({ version, diagnostics }) => version === undefined && diagnostics.map(({ code }) => code).join() === wanted,
    );
  };
  const codesOf = async (editor: Editor, path: string): Promise<unknown[]> =>
    (await editor.next(uriOf(path))).diagnostics.map(({ code }) => code);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'solde-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('show their problems without having been opened', async () => {
    write(`a/b/${NAME}`, faulty);
    await inWorkspace(async (editor) => assert.deepEqual(await codesOf(editor, `a/b/${NAME}`), ['date-format']));
  });

  it('show what only bytes tell', async () => {
    write(NAME, `\ufeff${right}`);
    await inWorkspace(async (editor) => assert.deepEqual(await codesOf(editor, NAME), ['json-encodage']));
  });

  it('say that they are too long to be read', async () => {
    write(NAME, ' '.repeat(10_500_000));
    await inWorkspace(async (editor) => assert.deepEqual(await codesOf(editor, NAME), ['non-controle']));
  });

  it('that are longer than any deposit are judged once they are open', async () => {
    write(NAME, faulty + ' '.repeat(1_000_000));
    await inWorkspace(async (editor) => {
      const { diagnostics } = await editor.next(uriOf(NAME));
      assert.deepEqual(
        diagnostics.map(({ code, severity }) => [code, severity]),
        [['non-controle', 3]],
      );
      assert.match(String(diagnostics[0]?.message), /^Fichier de 1,0 Mo, non contrôlé tant qu’il est fermé/);
      editor.open(uriOf(NAME), 1, faulty + ' '.repeat(1_000_000));
      const problems = (await editor.problems(uriOf(NAME), 1)).diagnostics;
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['date-format'],
      );
    });
  });

  it('do not keep the server from what is typed: each keystroke is answered before the next file', async () => {
    const long = right.replace('"PDF"', `"${' '.repeat(900_000)}"`);
    for (let index = 2; index < 12; index++)
      write(`a/JSON-1000000001-20241231-0${String(index).padStart(2, '0')}.json`, long);
    write(NAME, right);
    await inWorkspace(async (editor) => {
      let closed = 0;
      editor.open(uriOf(NAME), 1, right);
      await editor.problems(uriOf(NAME), 1);
      editor.connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => {
        if (version === undefined && uri !== uriOf(NAME)) closed++;
        if (uri === uriOf(NAME) && version !== undefined) answered.get(version)?.(closed);
      });
      const answered = new Map<number, (closed: number) => void>();
      for (let version = 2; version < 8; version++) {
        const before = closed;
        const now = new Promise<number>((resolve) => answered.set(version, resolve));
        editor.change(uriOf(NAME), version, [{ text: right + ' '.repeat(version) }]);
        assert.ok((await now) - before <= 1, 'one closed file between two keystrokes');
      }
    });
  });

  it('of long runs of whatever characters keep nobody from working', async () => {
    const runs = [' ', '.', '1', '"', '\\', '[', '{"', '/*', '&', 'a ', '0.', '\r\n'];
    for (const [index, one] of runs.entries()) {
      const long = one.repeat(200_000 / one.length);
      const name = NAME.replace('001.json', `${String(index + 2).padStart(3, '0')}.json`);
      write(
        name,
        right.replace('"formatFichier": "PDF"', `"formatFichier": "${long}"`).replace('"00001"', `"${long}"`),
      );
    }
    write(NAME, faulty);
    await inWorkspace(async (editor) => {
      // An answer or the problems that do not come within ten seconds fail.
      editor.open(uriOf('open/JSON-1000000001-20241231-099.json'), 1, faulty);
      const { diagnostics } = await editor.problems(uriOf('open/JSON-1000000001-20241231-099.json'), 1);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        ['date-format'],
      );
      assert.ok((await codesOf(editor, NAME.replace('001.json', '002.json'))).length > 0);
    });
  });

  it('show the text of the editor while they are open, and that of the disk again when they are closed', async () => {
    write(NAME, faulty);
    await inWorkspace(async (editor) => {
      assert.deepEqual(await codesOf(editor, NAME), ['date-format']);
      editor.open(uriOf(NAME), 1, right);
      assert.deepEqual((await editor.problems(uriOf(NAME), 1)).diagnostics, []);
      const shown = hasOnDisk(editor, NAME, ['date-format']);
      editor.close(uriOf(NAME));
      await shown;
    });
  });

  it('that are gone when they are closed show nothing', async () => {
    write(NAME, faulty);
    await inWorkspace(async (editor) => {
      await codesOf(editor, NAME);
      editor.open(uriOf(NAME), 1, faulty);
      await editor.problems(uriOf(NAME), 1);
      rmSync(join(folder, NAME));
      const shown = hasOnDisk(editor, NAME, []);
      editor.close(uriOf(NAME));
      await shown;
    });
  });

  it('are left alone, or no longer shown, by solde.closedFiles', async () => {
    write(NAME, faulty);
    await inWorkspace(
      async (editor) => {
        assert.deepEqual(await codesOf(editor, NAME), ['date-format']);
        editor.configure({ ...ALONE, closedFiles: false });
        assert.deepEqual(await codesOf(editor, NAME), []);
      },
      { settings: () => ALONE },
    );
  });
});
