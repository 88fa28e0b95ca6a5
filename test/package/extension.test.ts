import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.ts';
import { unzip } from '../../scripts/lib/unzip.ts';
import { packageExtension } from '../../scripts/package.ts';
import { firstProblems } from '../support/firstProblems.ts';
import { filesIn } from '../support/packages.ts';

/** Every file of the extension; the rules' pages and what the server loads later stand for themselves. */
const EXPECTED = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/SECURITY.md',
  'extension/THIRD-PARTY-NOTICES.txt',
  'extension/changelog.md',
  'extension/dist/client/browser.js',
  'extension/dist/client/node.cjs',
  'extension/dist/client/nodeClient.cjs',
  'extension/dist/client/pages/preview.css',
  'extension/dist/client/pages/preview.js',
  'extension/dist/client/pages/import.css',
  'extension/dist/client/pages/import.js',
  'extension/dist/server/browser.js',
  'extension/dist/server/browser/*.js',
  'extension/dist/server/node.mjs',
  'extension/dist/server/node/*.mjs',
  'extension/dist/server/node/tableWorker.mjs',
  'extension/images/submissions.svg',
  'extension/images/file-dark.svg',
  'extension/images/file-light.svg',
  'extension/images/icon.png',
  'extension/images/pictures/new.png',
  'extension/images/pictures/paste.png',
  'extension/images/pictures/prepared.png',
  'extension/images/pictures/preview.png',
  'extension/images/pictures/problem.png',
  'extension/images/pictures/repair.png',
  'extension/l10n/bundle.l10n.fr.json',
  'extension/language-configuration.json',
  'extension/package.json',
  'extension/package.nls.fr.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/schemas/report.schema.json',
  'extension/schemas/solde-bio-loinc.schema.json',
  'extension/snippets/solde-json.code-snippets',
  'extension/syntaxes/solde-json.tmLanguage.json',
];

describe('the packaged extension', () => {
  let folder = '';
  let vsix = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'solde-vsix-'));
    vsix = await packageExtension();
    unzip(vsix, '', folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is of 1.2 MB at most', () => {
    const { size } = statSync(vsix);
    assert.ok(size <= 1.2 * 1024 * 1024, `${size} bytes`);
  });

  it('holds what is needed and nothing else', () => {
    const pages = globSync('docs/rules/*.md', { cwd: inRoot() }).map((path) => `extension/${path}`);
    assert.deepEqual(filesIn(folder), [...EXPECTED, ...pages].sort());
  });

  it('brings a server that needs nothing from around it', async () => {
    const problems = await firstProblems(join(folder, 'extension/dist/server/node.mjs'));
    assert.ok(problems.includes('date-format'), problems.join());
  });
});
