import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The floors of the house, from the ground up (ARCHITECTURE.md), each with its rooms. What stands in a room may import
 * from that room and from the floors below it, types as well as code. A room is the longest path that a file's own begins with.
 */
const FLOORS: readonly (readonly string[])[] = [
  [
    'schemas/',
    'server/src/core/problem.ts',
    'server/src/core/ports.ts',
    'server/src/core/reuse.ts',
    'server/src/core/nearest.ts',
  ],
  ['server/src/core/json/'],
  ['server/src/core/profiles/'],
  ['server/src/core/claim/'],
  ['server/src/core/nearby/', 'server/src/core/messages/'],
  ['server/src/core/settings.ts', 'server/src/core/tables/spreadsheet/'],
  ['server/src/core/rules/'],
  ['server/src/core/workspace/'],
  ['server/src/core/editor/', 'server/src/core/submission/'],
  ['server/src/core/tables/', 'server/src/core/report/', 'server/src/core/preview/'],
  ['server/src/lsp/protocol', 'server/src/version.ts'],
  ['server/src/lsp/', 'server/src/cli/', 'client/src/'],
  ['server/src/node/', 'server/src/browser/', 'client/preview/'],
];

/** The packages that each room may import, Node's own among them; `server/src/lsp/uris.ts` alone makes URIs. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'server/src/core/nearest.ts': ['fastest-levenshtein'],
  'server/src/core/profiles/': ['ajv'],
  'server/src/core/claim/': ['ajv', 'fastest-levenshtein'],
  'server/src/core/nearby/': ['@zip.js', 'fflate', 'file-type', 'p-map'],
  'server/src/core/tables/spreadsheet/': ['@zip.js', 'fflate', 'papaparse', 'sax'],
  'server/src/core/rules/': ['fastest-levenshtein', 'stdnum'],
  'server/src/core/submission/': ['@zip.js', 'p-map'],
  'server/src/core/report/': ['@noble', '@zip.js', 'fflate'],
  'server/src/lsp/': ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  'server/src/lsp/uris.ts': ['vscode-uri'],
  'server/src/cli/': ['diff', 'node:path', 'node:util'],
  'server/src/cli/formats/sarif': ['sarif', 'node:crypto', 'node:path', 'node:url'],
  'server/src/node/': ['vscode-languageserver', 'node:*'],
  'server/src/browser/': ['vscode-languageserver'],
  'client/src/': ['vscode', 'vscode-languageclient'],
  'client/preview/': ['@vscode-elements'],
};

/** All that these rooms import of others: what is bundled with them is sent to a browser, or started for each table. */
const SMALL: Readonly<Record<string, readonly string[]>> = {
  'server/src/core/tables/spreadsheet/': [
    'server/src/core/json/windows1252.ts',
    'server/src/core/messages/',
    'server/src/core/nearby/archive.ts',
    'server/src/core/nearby/crc32.ts',
    'server/src/core/nearby/format.ts',
  ],
  'server/src/lsp/protocol': ['server/src/core/preview/types.ts'],
  'server/src/browser/': [
    'server/src/core/messages/refusals.ts',
    'server/src/core/tables/spreadsheet/',
    'server/src/lsp/',
    'server/src/version.ts',
  ],
  'client/src/': ['server/src/core/messages/plain.ts', 'server/src/lsp/protocol.ts'],
  'client/preview/': ['client/src/views/importPage.ts', 'server/src/lsp/protocol.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const atOnce = text.matchAll(/^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"]/gm);
  const whenUsed = text.matchAll(/\bimport\(['"]([^'"]+)['"]\)/g);
  return [...atOnce, ...whenUsed].map(([, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? normalize(join(dirname(file), name)) : packageOf(name),
  }));
}

/** `vscode-languageserver/node` is of the package `vscode-languageserver`. */
function packageOf(name: string): string {
  return name.startsWith('node:') ? name : (name.split('/')[0] ?? name);
}

/** The longest of these paths that a file's own begins with. */
function longestOf(paths: readonly string[], file: string): string | undefined {
  return paths.filter((path) => file.startsWith(path)).sort((a, b) => b.length - a.length)[0];
}

const roomOf = (file: string): string | undefined => longestOf(FLOORS.flat(), file);
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from) ?? '';
  const other = roomOf(to);
  if (other === undefined) return packagesOf(from).some((one) => to.startsWith(one.replace('*', '')));
  if (room === other) return true;
  return SMALL[room]?.some((path) => to.startsWith(path)) ?? floorOf(other) < floorOf(room);
}

function packagesOf(file: string): readonly string[] {
  return PACKAGES[longestOf(Object.keys(PACKAGES), file) ?? ''] ?? [];
}

/** The imports of which circles are made: those that are left when the ends of all that leads in no circle are taken away. */
function circlesOf(imports: readonly Import[]): readonly Import[] {
  const importing = new Set(imports.map(({ from }) => from));
  const imported = new Set(imports.map(({ to }) => to));
  const left = imports.filter(({ from, to }) => importing.has(to) && imported.has(from));
  return left.length === imports.length ? left : circlesOf(left);
}

describe('the directions of imports', () => {
  const files = globSync('{client/preview,client/src,server/src}/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.d.ts'),
  );
  const imports = files.flatMap(importsOf);

  before(() => assert.ok(imports.length > 1000, 'the imports are found'));

  it('every file lives in a room', () => {
    assert.deepEqual(
      files.filter((file) => roomOf(file) === undefined),
      [],
    );
  });

  it('each room imports only from the floors below it', () => {
    assert.deepEqual(
      imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('no files import each other in a circle, not even types', () => {
    const others = globSync('{scripts,test}/**/*.ts', { cwd: root }).flatMap(importsOf);
    assert.deepEqual(
      circlesOf([...imports, ...others]).map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('what only questions need is not loaded before the first', () => {
    const late =
      /^server\/src\/(lsp\/answers\/|core\/(tables|submission|report|preview)\/|core\/(workspace\/fixAll|messages\/submissionTexts)\.ts|core\/editor\/(?!overview|status\.ts|tree\.ts))/;
    const loaded = new Set<string>();
    const load = (file: string, by: string): void => {
      assert.ok(!late.test(file), `${by} → ${file}`);
      if (loaded.has(file) || !file.endsWith('.ts')) return;
      loaded.add(file);
      const imports = readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type\b)[^;]*? from '(\..+)'/gm);
      for (const [, to = ''] of imports) load(normalize(join(dirname(file), to)), file);
    };
    load('server/src/lsp/server.ts', 'the server');
    assert.ok(loaded.size > 150, 'what it imports is found');
  });

  it('what is bundled in a file of the browser never asks for Node', () => {
    const inBrowser = files.filter((file) => /^server\/src\/(core|lsp|browser)\//.test(file));
    const node = inBrowser.flatMap(importsOf).filter(({ to }) => to.startsWith('node:'));
    assert.deepEqual(node, []);
  });
});
