import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver/node';
import { NEW_FILE, type WrongValue } from '../../server/src/lsp/protocol.ts';
import { claimText } from '../support/claimText.ts';
import { type Editor, type EditorOptions, withEditor } from '../support/lspServer.ts';

const URI = 'file:///depot/JSON-1000000001-20241231-001.json';
const OTHER = 'file:///autre/JSON-1000000001-20241231-002.json';
const faulty = claimText(2).replace('"02/02/2023"', '"2023-02-02"');
const FRENCH = /commence par l’année/;
const ENGLISH = /starts with the year/;

/** How an editor may tell the server its settings. */
const ROADS: readonly [name: string, options: (settings: unknown) => EditorOptions][] = [
  ['workspace/configuration', (settings) => ({ settings: () => settings })],
  ['initializationOptions', (settings) => ({ initializationOptions: { settings } })],
  ['both', (settings) => ({ initializationOptions: { settings: { language: 'fr' } }, settings: () => settings })],
];

describe('settings over stdio', () => {
  for (const [road, options] of ROADS) {
    describe(`by ${road}`, () => {
      it('choose the language', async () => {
        await withEditor(options({ language: 'en' }), async (editor) => {
          await assertSays(editor, ENGLISH);
        });
      });

      it('set the level of a rule', async () => {
        await withEditor(options({ rules: { 'date-format': 'information' } }), async (editor) => {
          const information = editor.next(URI, ({ diagnostics }) => {
            return diagnostics[0]?.severity === DiagnosticSeverity.Information;
          });
          editor.open(URI, 1, faulty);
          await information;
        });
      });

      it('switch a rule off', async () => {
        await withEditor(options({ rules: { 'date-format': 'off' } }), async (editor) => {
          const none = editor.next(URI, ({ diagnostics }) => diagnostics.length === 0);
          editor.open(URI, 1, faulty);
          await none;
        });
      });

      it('change while a file is open', async () => {
        await withEditor(options({ language: 'fr' }), async (editor) => {
          await assertSays(editor, FRENCH);
          const english = editor.next(URI, ({ diagnostics }) => ENGLISH.test(wordsOf(diagnostics[0])));
          editor.configure({ language: 'en' });
          assert.equal((await english).version, 1);
          const none = editor.next(URI, ({ diagnostics }) => diagnostics.length === 0);
          editor.configure({ language: 'en', rules: { 'date-format': 'off' } });
          await none;
        });
      });

      for (const settings of [null, undefined, {}, { language: null, rules: null }]) {
        it(`may be ${JSON.stringify(settings)}`, async () => {
          await withEditor(options(settings), async (editor) => {
            await assertSays(editor, FRENCH);
            editor.configure(settings);
            editor.open(OTHER, 1, faulty);
            await editor.problems(OTHER, 1);
            assert.deepEqual([editor.shown, editor.logged], [[], []]);
          });
        });
      }

      it('that are wrong are survived, and said once', async () => {
        const settings = { language: 'de', rules: { 'date-format': 'hint' } };
        await withEditor(options(settings), async (editor) => {
          await assertSays(editor, FRENCH);
          editor.configure(settings);
          editor.open(OTHER, 1, faulty);
          await editor.problems(OTHER, 1);
          editor.change(OTHER, 2, [{ text: '' }]);
          await editor.problems(OTHER, 2);
          await until(() => editor.shown.length > 0);
          assert.deepEqual(editor.shown, [
            'Réglage inconnu ou impossible, ignoré : solde.language, solde.rules.date-format',
          ]);
        });
      });
    });
  }

  it('that are not under solde, or misspelled, are said once', () =>
    withEditor({}, async (editor) => {
      for (const settings of [{ maximumAmount: 1, editor: {} }, { maximumAmount: 1 }, { solde: { 'lang-uage': 'en' } }])
        await editor.connection.sendNotification(DidChangeConfigurationNotification.method, { settings });
      await assertSays(editor, FRENCH);
      await until(() => editor.shown.length > 1);
      assert.deepEqual(editor.shown, [
        'Réglage inconnu ou impossible, ignoré : maximumAmount (solde.maximumAmount ?)',
        'Réglage inconnu ou impossible, ignoré : solde.lang-uage (solde.language ?)',
      ]);
    }));

  describe('that were given at the start hold', () => {
    const initializationOptions = { settings: { language: 'en', rules: { 'num-ligne': 'off' } } };

    for (const answer of [[null], null, [], [{}], [[]], [{ language: null }], {}]) {
      it(`where the editor answers ${JSON.stringify(answer)}`, () =>
        withEditor({ initializationOptions, settings: () => null }, async (editor) => {
          editor.connection.onRequest(ConfigurationRequest.type, () => answer as null[]);
          await assertSays(editor, ENGLISH);
          editor.configure(null);
          await editor.quiet();
          await assertSays(editor, ENGLISH, OTHER);
          assert.deepEqual(editor.shown, []);
        }));
    }

    for (const settings of [{}, null, undefined, [], { solde: null }, { solde: {} }, { solde: { language: null } }]) {
      it(`where it says that they changed, with ${JSON.stringify(settings)}`, () =>
        withEditor({ initializationOptions }, async (editor) => {
          await editor.connection.sendNotification(DidChangeConfigurationNotification.method, { settings });
          await assertSays(editor, ENGLISH);
          assert.deepEqual(editor.shown, []);
        }));
    }

    it('until it gives something else, by either road', () =>
      withEditor({ initializationOptions, settings: () => null }, async (editor) => {
        await assertSays(editor, ENGLISH);
        const french = editor.next(URI, ({ diagnostics }) => FRENCH.test(wordsOf(diagnostics[0])));
        const settings = { solde: { language: 'fr' } };
        await editor.connection.sendNotification(DidChangeConfigurationNotification.method, { settings });
        await french;
        await editor.connection.sendNotification(DidChangeConfigurationNotification.method, { settings: {} });
        await assertSays(editor, FRENCH, OTHER);
        const english = editor.next(URI, ({ diagnostics }) => ENGLISH.test(wordsOf(diagnostics[0])));
        editor.configure({ language: 'en' });
        await english;
      }));
  });

  it('are English in an editor that is neither', async () => {
    await withEditor({ locale: 'de' }, (editor) => assertSays(editor, ENGLISH));
    await withEditor({ locale: 'fr-CA' }, (editor) => assertSays(editor, FRENCH));
  });

  it('may differ from folder to folder', async () => {
    const settings = (uri: string | undefined): unknown => ({ language: uri === URI ? 'fr' : 'en' });
    await withEditor({ settings }, async (editor) => {
      await assertSays(editor, FRENCH);
      await assertSays(editor, ENGLISH, OTHER);
    });
  });

  it('that are wrong in one folder only are said once all the same', async () => {
    const settings = (uri: string | undefined): unknown => ({ language: uri === URI ? 'de' : 'fr' });
    await withEditor({ settings }, async (editor) => {
      for (let version = 1; version <= 3; version++) {
        for (const uri of [URI, OTHER]) {
          editor.open(uri, version, faulty);
          await editor.problems(uri, version);
          await until(() => editor.shown.length > 0);
          editor.close(uri);
        }
      }
      assert.equal(editor.shown.length, 1);
    });
  });

  it('that are wrong are survived in an editor that shows no messages', async () => {
    await withEditor({ mute: true, initializationOptions: { settings: { language: 'de' } } }, async (editor) => {
      editor.configure({ language: 1, rules: 'off' });
      await assertSays(editor, FRENCH);
      editor.configure({ language: 2 });
      await assertSays(editor, FRENCH, OTHER);
    });
  });

  it('that are wrong put no link into what is said of them', async () => {
    const settings = { rules: { '[ok](command:a)\u202e': 'off' } };
    await withEditor({ initializationOptions: { settings } }, async (editor) => {
      await until(() => editor.shown.length > 0);
      assert.match(editor.shown.join(), /: solde\.rules\.\[ok\] \(command:a\)⟨U\+202E⟩$/);
    });
  });

  it('that are wrong are so called in the language of the editor', async () => {
    const initializationOptions = { settings: { maximumAmount: 'x' } };
    await withEditor({ locale: 'en', initializationOptions }, async (editor) => {
      await until(() => editor.shown.length > 0);
      assert.match(editor.shown.join(), /^Unknown or invalid setting/);
    });
  });

  it('that change count for what is no open file too', async () => {
    await withEditor({ settings: () => ({ language: 'fr' }) }, async (editor) => {
      const check = (): Promise<WrongValue | null> =>
        editor.connection.sendRequest(NEW_FILE.check, { field: 'SIRET', value: '73282932000075' });
      assert.match((await check())?.message ?? '', /clé de contrôle/);
      await assertSays(editor, FRENCH);
      editor.configure({ language: 'en' });
      await assertSays(editor, ENGLISH, OTHER);
      assert.match((await check())?.message ?? '', /check digit/);
    });
  });

  it('that the editor fails to tell are the usual ones', async () => {
    const settings = (): unknown => {
      throw new Error('Not now');
    };
    await withEditor({ settings }, async (editor) => {
      await assertSays(editor, FRENCH);
      await until(() => editor.logged.length > 0);
      assert.match(editor.logged[0] ?? '', /Not now/);
    });
  });

  it('set the maximum of an amount', async () => {
    await withEditor({ initializationOptions: { settings: { maximumAmount: 2000 } } }, async (editor) => {
      editor.open(URI, 1, claimText(2));
      const { diagnostics } = await editor.problems(URI, 1);
      assert.deepEqual(
        diagnostics.map(({ code, severity }) => [code, severity]),
        [['montant-valeur', DiagnosticSeverity.Warning]],
      );
    });
  });

  describe('may name the model', () => {
    let folder = '';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'solde-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('which is not checked', async () => {
      const template = join(folder, 'modele.json');
      writeFileSync(template, faulty);
      await withEditor({ initializationOptions: { settings: { template } } }, async (editor) => {
        const none = editor.next(`file://${template}`, ({ diagnostics }) => diagnostics.length === 0);
        editor.open(`file://${template}`, 1, faulty);
        await none;
      });
    });

    it('which is no file that never ends', async () => {
      const template = join(folder, 'modele.json');
      execFileSync('mkfifo', [template]);
      const settings = { template, rules: { 'date-format': 'warning' } };
      await withEditor({ initializationOptions: { settings } }, async (editor) => {
        const said = editor.next(URI, ({ diagnostics: [first] }) => first?.severity === DiagnosticSeverity.Warning);
        editor.open(URI, 1, faulty);
        await said;
        await until(() => editor.shown.length > 0);
        assert.match(editor.shown.join(), /modele\.json \(ce n’est pas un fichier\)$/);
      });
    });

    it('by its place in a workspace folder, once that is added', async () => {
      writeFileSync(join(folder, 'modele.json'), '{ "extension": 1 }');
      const claim = `file://${folder}/JSON-1000000001-20241231-001.json`;
      const has = (code: string): Parameters<Editor['next']>[1] => {
        return ({ diagnostics }) => diagnostics.some((one) => one.code === code);
      };
      const capabilities = { workspace: { workspaceFolders: true } };
      const initializationOptions = { settings: { template: 'modele.json' } };
      await withEditor({ workspaceFolders: [], capabilities, initializationOptions }, async (editor) => {
        const text = faulty.replace('{', '{ "extension": 1,');
        const unknown = editor.next(claim, has('balise-inconnue'));
        editor.open(claim, 1, text);
        await unknown;
        const known = editor.next(claim, (params) => !has('balise-inconnue')?.(params));
        const event = { added: [{ uri: `file://${folder}`, name: 'w' }], removed: [] };
        await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.method, { event });
        await known;
      });
    });

    it('and are told once of each place where it cannot be read', async () => {
      for (const root of ['a', 'b', 'c']) mkdirSync(join(folder, root));
      writeFileSync(join(folder, 'a', 'modele.json'), '{}');
      const workspaceFolders = ['a', 'b', 'c'].map((name) => ({ uri: `file://${folder}/${name}`, name }));
      const initializationOptions = { settings: { template: 'modele.json' } };
      await withEditor({ workspaceFolders, initializationOptions }, async (editor) => {
        for (let version = 1; version <= 3; version++) {
          for (const { uri } of workspaceFolders) {
            editor.open(`${uri}/a.json`, version, faulty);
            await editor.problems(`${uri}/a.json`, version);
          }
          editor.configure({ template: 'modele.json', maximumAmount: version });
          await editor.quiet();
        }
        assert.equal(editor.shown.length, 2, editor.shown.join('\n'));
      });
    });

    it('and are told once of one that cannot be read', async () => {
      const template = join(folder, 'aucun.json');
      await withEditor({ initializationOptions: { settings: { template } } }, async (editor) => {
        await assertSays(editor, FRENCH);
        await assertSays(editor, FRENCH, OTHER);
        await until(() => editor.shown.length > 0);
        assert.equal(editor.shown.length, 1);
        assert.match(editor.shown[0] ?? '', /aucun\.json/);
      });
    });
  });
});

async function assertSays(editor: Editor, words: RegExp, uri = URI): Promise<void> {
  const said = editor.next(uri, ({ diagnostics }) => words.test(wordsOf(diagnostics[0])));
  editor.open(uri, 1, faulty);
  await said;
}

function wordsOf(diagnostic: Diagnostic | undefined): string {
  return String(diagnostic?.message ?? '');
}

async function until(happened: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!happened()) {
    assert.ok(performance.now() < end, 'it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
