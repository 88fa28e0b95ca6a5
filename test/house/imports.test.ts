import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The rooms of the house, and what each may import besides itself (ARCHITECTURE.md). A room is the longest path here
 * that a file's own begins with. Packages are named as in an import; Node's own modules are `node:*`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'schemas/': [],
  'server/src/core/problem.ts': [],
  'server/src/core/ports.ts': [],
  'server/src/core/reuse.ts': [],
  'server/src/core/messages/': ['server/src/core/problem.ts'],
  'server/src/core/settings.ts': ['server/src/core/messages/fr.ts', 'server/src/core/problem.ts'],
  'server/src/core/json/edits.ts': [],
  'server/src/core/json/': ['server/src/core/json/edits.ts', 'server/src/core/problem.ts'],
  'server/src/core/claim/': [
    'schemas/',
    'server/src/core/json/',
    'server/src/core/json/edits.ts',
    'server/src/core/problem.ts',
    'server/src/core/reuse.ts',
    'ajv',
    'fastest-levenshtein',
  ],
  'server/src/core/nearby/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/ports.ts',
    'server/src/core/problem.ts',
    '@zip.js',
    'fflate',
    'file-type',
    'p-map',
  ],
  'server/src/core/rules/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/json/edits.ts',
    'server/src/core/messages/fixTitles.ts',
    'server/src/core/messages/wordings.ts',
    'server/src/core/nearby/aroundFile.ts',
    'server/src/core/problem.ts',
    'server/src/core/reuse.ts',
    'server/src/core/settings.ts',
    'fastest-levenshtein',
    'stdnum',
  ],
  'server/src/core/editor/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/json/edits.ts',
    'server/src/core/messages/',
    'server/src/core/nearby/aroundFile.ts',
    'server/src/core/problem.ts',
    'server/src/core/rules/',
    'server/src/core/workspace/',
  ],
  'server/src/core/workspace/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/nearby/',
    'server/src/core/ports.ts',
    'server/src/core/problem.ts',
  ],
  'server/src/core/tables/spreadsheet/': [
    'server/src/core/submission/crc32.ts',
    'server/src/core/json/windows1252.ts',
    'server/src/core/messages/',
    'server/src/core/nearby/archive.ts',
    'server/src/core/nearby/format.ts',
    '@zip.js',
    'fflate',
    'papaparse',
    'sax',
  ],
  'server/src/core/tables/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/editor/',
    'server/src/core/messages/',
    'server/src/core/nearby/aroundFile.ts',
    'server/src/core/problem.ts',
    'server/src/core/rules/',
    'server/src/core/settings.ts',
    'server/src/core/tables/spreadsheet/',
  ],
  'server/src/core/submission/': [
    'server/src/core/claim/',
    'server/src/core/json/',
    'server/src/core/json/edits.ts',
    'server/src/core/messages/',
    'server/src/core/nearby/',
    'server/src/core/ports.ts',
    'server/src/core/problem.ts',
    'server/src/core/rules/',
    '@zip.js',
    'p-map',
  ],
  'server/src/core/preview/': [
    'server/src/core/claim/',
    'server/src/core/submission/plan.ts',
    'server/src/core/submission/zip.ts',
    'server/src/core/json/',
    'server/src/core/editor/',
    'server/src/core/messages/',
    'server/src/core/nearby/aroundFile.ts',
    'server/src/core/problem.ts',
    'server/src/core/rules/',
  ],
  'server/src/core/report/': [
    'server/src/core/claim/',
    'server/src/core/submission/crc32.ts',
    'server/src/core/submission/partReader.ts',
    'server/src/core/json/',
    'server/src/core/editor/',
    'server/src/core/messages/',
    'server/src/core/nearby/',
    'server/src/core/ports.ts',
    'server/src/core/problem.ts',
    'server/src/core/rules/',
    'server/src/core/settings.ts',
    '@noble',
    '@zip.js',
    'fflate',
  ],
  'server/src/core/workspace/judge.ts': ['server/src/core/'],
  'server/src/core/workspace/service.ts': ['server/src/core/'],
  'server/src/core/workspace/service/': ['server/src/core/'],
  'server/src/lsp/': ['server/src/core/', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  'server/src/lsp/uris.ts': ['vscode-uri'],
  'server/src/lsp/answers/': [
    'server/src/core/',
    'server/src/lsp/',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
  ],
  'server/src/lsp/protocol.ts': ['server/src/lsp/protocol/'],
  'server/src/lsp/protocol/': ['server/src/core/preview/types.ts'],
  'server/src/cli/': ['server/src/core/', 'node:path', 'node:util', 'diff', 'fastest-levenshtein'],
  'server/src/cli/formats/': ['server/src/cli/', 'server/src/core/'],
  'server/src/cli/formats/sarif': [
    'server/src/cli/',
    'server/src/core/',
    'node:crypto',
    'node:path',
    'node:url',
    'sarif',
  ],
  'server/src/version.ts': [],
  'server/src/node/': ['server/src/', 'node:*', 'vscode-languageserver'],
  'server/src/browser/': [
    'server/src/core/messages/refusals.ts',
    'server/src/core/tables/spreadsheet/',
    'server/src/lsp/',
    'server/src/version.ts',
    'vscode-languageserver',
  ],
  'client/src/': ['server/src/core/messages/plain.ts', 'server/src/lsp/protocol.ts', 'vscode', 'vscode-languageclient'],
  'client/preview/': ['client/src/views/importPage.ts', 'server/src/lsp/protocol.ts', '@vscode-elements'],
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

function roomOf(file: string): string {
  const rooms = Object.keys(ROOMS).filter((room) => file.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? `no room: ${file}`;
}

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from);
  return [room, ...(ROOMS[room] ?? [])].some((allowed) =>
    allowed.endsWith('/') || allowed.endsWith('*') ? to.startsWith(allowed.replace('*', '')) : to === allowed,
  );
}

describe('the directions of imports', () => {
  const files = globSync('{client/preview,client/src,server/src}/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.d.ts'),
  );
  const imports = files.flatMap(importsOf);

  before(() => assert.ok(imports.length > 1000, 'the imports are found'));

  it('every file lives in a room', () => {
    assert.deepEqual(
      files.filter((file) => !(roomOf(file) in ROOMS)),
      [],
    );
  });

  it('each room imports only from the floors below it', () => {
    assert.deepEqual(
      imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`),
      [],
    );
  });

  it('what only questions need is not loaded before the first', () => {
    const late =
      /^server\/src\/(lsp\/answers\/|core\/(workspace\/service\.ts|submission\/reason\.ts|messages\/submissionTexts\.ts))/;
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
