/**
 * Makes what is made from a source: the compiled validators and the static snippets, from `schemas/`; the index of the
 * rules' pages and their codes in the manifest, from the rules; the pages of settings and of the command line; the licences of the packages in the bundles; the examples.
 * With `--check` it writes nothing and fails when a committed file is not of its source.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cliPage } from './generate/cli.ts';
import { examples } from './generate/examples/index.ts';
import { notices } from './generate/notices.ts';
import { manifest, manifestTexts } from './generate/rules/manifest.ts';
import { pagesIndex } from './generate/rules/pagesIndex.ts';
import { settingsPage } from './generate/settings.ts';
import { snippets } from './generate/snippets.ts';
import { validatorFiles } from './generate/validators.ts';
import { isMain } from './lib/main.ts';

const root = new URL('../', import.meta.url);

/** The generated files, by their path from the repository's root. */
export function generatedFiles(): Map<string, string | Uint8Array> {
  return new Map([
    ...validatorFiles(),
    ['snippets/solde-json.code-snippets', snippets()],
    ['docs/rules/README.md', pagesIndex()],
    ['docs/settings.md', settingsPage('en')],
    ['docs/settings.fr.md', settingsPage('fr')],
    ['docs/cli.md', cliPage('en')],
    ['docs/cli.fr.md', cliPage('fr')],
    ['package.json', manifest()],
    ['package.nls.json', manifestTexts('package.nls.json', 'en')],
    ['package.nls.fr.json', manifestTexts('package.nls.fr.json', 'fr')],
    ['THIRD-PARTY-NOTICES.txt', notices()],
    ...examples(),
  ]);
}

/** The paths whose committed bytes differ from what their source makes now. */
export function staleFiles(): string[] {
  return [...generatedFiles()].filter(([path, content]) => !isThere(path, content)).map(([path]) => path);
}

function isThere(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(fileUrl(path)).equals(Buffer.from(content));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(new URL('.', fileUrl(path)), { recursive: true });
  writeFileSync(fileUrl(path), content);
}

/** The names of the faulty examples may have spaces. */
function fileUrl(path: string): URL {
  return new URL(encodeURI(path), root);
}

function main(): void {
  const stale = staleFiles();
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is not of its source: run \`npm run generate\`.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  const files = generatedFiles();
  for (const path of stale) write(path, files.get(path) ?? '');
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything generated is up to date.');
}

if (isMain(import.meta.url)) main();
