import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompletionItem, getLanguageService, type JSONSchema } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FILE_NAME_PATTERN, LANGUAGE } from '../../client/src/language.ts';
import { fr } from '../../server/src/core/messages/fr.ts';
import { overviewTexts } from '../../server/src/core/messages/overviewTexts.ts';
import { NEW_REJECTED_FILE, RECHECK_FOLDER } from '../../server/src/lsp/protocol.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readTexts = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;

interface Manifest {
  activationEvents: string[];
  contributes: {
    languages: { id: string; filenamePatterns: string[] }[];
    commands: { command: string }[];
  };
}
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText) as Manifest;
const clientSource = globSync('client/src/**/*.ts', { cwd: root }).map(read).join('\n');

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const captures = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const placeholders = (text: string): string[] => sorted(text.match(/\{\w+\}/g) ?? []);

describe('manifest', () => {
  const keys = sorted(captures(manifestText, /"%([\w.-]+)%"/g));

  for (const file of ['package.nls.json', 'package.nls.fr.json']) {
    it(`has each of its texts in ${file}, and no other is there`, () => {
      const texts = readTexts(file);
      assert.deepEqual(sorted(Object.keys(texts)), keys);
      assert.deepEqual(
        Object.values(texts).filter((text) => text.trim() === ''),
        [],
      );
    });
  }

  it('has what the marketplace shows: an icon of 128 pixels or more, categories, keywords, a banner, a picture', () => {
    const { icon, categories, keywords, galleryBanner, license } = JSON.parse(manifestText);
    const png = readFileSync(join(root, icon));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.ok(width >= 128 && width === height, `${width} × ${height}`);
    assert.ok(categories.length > 0 && !categories.includes('Other'));
    assert.ok(keywords.length > 0 && keywords.length <= 30, 'the marketplace takes no more');
    assert.match(galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.equal(license, 'MIT');
    for (const readme of ['README.md', 'README.fr.md']) {
      const pictures = captures(read(readme), /!\[[^\]]+\]\(([^)]+)\)/g);
      assert.ok(pictures.length > 0, readme);
      assert.deepEqual(
        pictures.filter((path) => !existsSync(join(root, path))),
        [],
      );
    }
  });

  it('links only to settings and walkthroughs that there are', () => {
    const { configuration } = JSON.parse(manifestText).contributes;
    const known = [...Object.keys(configuration.properties), ...captures(manifestText, /"id": "(solde\.\w+)"/g)];
    const links = ['package.nls.json', 'package.nls.fr.json'].flatMap((file) =>
      captures(
        read(file),
        /command:workbench\.action\.open(?:Settings|Walkthrough)\?%5B%22(?:[\w.-]+%23)?([\w.]+)%22/g,
      ),
    );
    assert.equal(links.length, 4);
    assert.deepEqual(
      links.filter((link) => !known.includes(link)),
      [],
    );
  });

  it('shows commands of the tree on files whose verdict there is', () => {
    const verdicts = captures(manifestText, /viewItem (?:=~ \/\^|== )file(?:\\\\)?\.([^"/]+)/g)
      .flatMap((list) => list.split(/[()|]/))
      .filter((start) => start !== '');
    assert.ok(verdicts.length > 10, verdicts.join());
    assert.deepEqual(
      verdicts.filter((start) => !Object.keys(overviewTexts).some((verdict) => verdict.startsWith(start))),
      [],
    );
    assert.match(clientSource, /`file\.\$\{verdict\}`/, 'what the menus go by');
  });

  it('names only files that are there', () => {
    const paths = captures(
      manifestText,
      /"((?:\.\/)?(?:images|syntaxes|snippets|l10n|language-configuration)\b[^"]*)"/g,
    );
    assert.notEqual(paths.length, 0);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('contributes the commands that the client registers, and no other', () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    const constants = new Map([
      ['RECHECK_FOLDER', RECHECK_FOLDER],
      ['NEW_REJECTED_FILE', NEW_REJECTED_FILE],
    ]);
    const registered = captures(clientSource, /registerCommand\(\s*('[^']+'|RECHECK_FOLDER|NEW_REJECTED_FILE)/g);
    assert.deepEqual(sorted(contributed), sorted(registered.map((name) => constants.get(name) ?? name.slice(1, -1))));
  });

  it('knows solde files as the client does', () => {
    const languages = manifest.contributes.languages.map(({ id, filenamePatterns }) => ({ id, filenamePatterns }));
    assert.deepEqual(languages, [{ id: LANGUAGE, filenamePatterns: [FILE_NAME_PATTERN] }]);
  });

  it('activates for solde files, and for the links to the pages of their rules', () => {
    assert.deepEqual(manifest.activationEvents, [`workspaceContains:**/${FILE_NAME_PATTERN}`, 'onUri']);
  });
});

describe('solde.rules in settings.json', () => {
  const schema = JSON.parse(localized('package.nls.fr.json')) as {
    contributes: { configuration: { properties: Record<string, JSONSchema> } };
  };
  const service = getLanguageService({});
  service.configure({
    schemas: [
      { uri: 'settings', fileMatch: ['*'], schema: { properties: schema.contributes.configuration.properties } },
    ],
  });

  async function complete(marked: string): Promise<CompletionItem[]> {
    const text = TextDocument.create('file:///settings.json', 'json', 1, marked.replace('|', ''));
    const position = text.positionAt(marked.indexOf('|'));
    return (await service.doComplete(text, position, service.parseJSONDocument(text)))?.items ?? [];
  }

  it('completes every code, with what its rule finds', async () => {
    const items = await complete('{ "solde.rules": { | } }');
    assert.deepEqual(sorted(items.map(({ label }) => label)), sorted(Object.keys(fr)));
    const item = items.find(({ label }) => label === 'date-format');
    assert.match(JSON.stringify(item?.documentation), /JJ\/MM\/AAAA/);
  });

  it('completes the levels', async () => {
    const items = await complete('{ "solde.rules": { "date-format": | } }');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['"off"', '"information"', '"warning"', '"error"'],
    );
  });

  it('marks a code that no rule has', async () => {
    const text = TextDocument.create('file:///settings.json', 'json', 1, '{ "solde.rules": { "date-formt": "off" } }');
    assert.equal((await service.doValidation(text, service.parseJSONDocument(text))).length, 1);
  });
});

/** The manifest with its texts filled in. */
function localized(file: string): string {
  const texts = readTexts(file);
  return manifestText.replaceAll(/"%([\w.-]+)%"/g, (_, key: string) => JSON.stringify(texts[key]));
}

describe('messages of the client', () => {
  const literals = captures(clientSource, /\bl10n\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g);
  const messages = literals.map((literal) => literal.slice(1, -1).replaceAll(/\\(.)/g, '$1'));
  const french = readTexts('l10n/bundle.l10n.fr.json');

  it('are written out where they are said, for this test and translators to find', () => {
    assert.equal(literals.length, captures(clientSource, /\b(l10n\.t\()/g).length);
  });

  it('are all in the French bundle, and no other is there', () => {
    assert.deepEqual(sorted(Object.keys(french)), sorted(messages));
  });

  it('keep their placeholders in French', () => {
    for (const [message, translation] of Object.entries(french)) {
      assert.deepEqual(placeholders(translation), placeholders(message), message);
    }
  });
});
