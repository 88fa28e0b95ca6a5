// Makes dist/solde.vsix from a folder that holds what the extension needs and nothing else.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.ts';
import { Failure, runAsMain, step } from './lib/main.ts';
import { dist, inRoot } from './lib/paths.ts';

export const vsix = join(dist, 'solde.vsix');

/** What goes in, besides the manifest. A list of what is wanted cannot let anything else slip in. */
const contents = [
  'dist/client',
  'dist/server',
  'docs/regles',
  'images',
  'l10n',
  'schemas',
  'snippets',
  'syntaxes',
  'language-configuration.json',
  'package.nls.json',
  'package.nls.fr.json',
  'README.md',
  'README.fr.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** These mean something in the repository or to npm, but not to VS Code; two of them would do harm there:
 * with "type": "module" VS Code for the Web takes the browser bundle for an ES module, which it refuses,
 * and vsce would take npm's "files" for its own. */
const repositoryOnly = ['type', 'files', 'bin', 'private', 'scripts', 'devDependencies', 'allowScripts'];

function extensionManifest(): Record<string, unknown> {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !repositoryOnly.includes(key)));
}

/** Every "./path" that the manifest names, wherever it stands in it. */
function namedPaths(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedPaths) : [];
}

function stage(folder: string): void {
  const manifest = extensionManifest();
  rmSync(folder, { recursive: true, force: true });
  for (const path of contents) {
    if (existsSync(inRoot(path))) cpSync(inRoot(path), join(folder, path), { recursive: true });
  }
  const missing = namedPaths(manifest).filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) throw new Failure(`package.json names what is not packaged: ${missing.join(', ')}`);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // Everything in this folder is wanted; vsce warns where no list of exceptions says so.
  writeFileSync(join(folder, '.vscodeignore'), '# nothing\n');
}

/** Packages what `build` has left in dist. */
export async function packageExtension(): Promise<string> {
  step('Packaging dist/solde.vsix');
  const folder = join(dist, 'extension');
  stage(folder);
  await createVSIX({
    cwd: folder,
    packagePath: vsix,
    dependencies: false,
    // The repository's address is its owner's to give: nothing is made of it.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    // Without this a missing licence file makes vsce ask a question, which nobody is there to answer in CI.
    skipLicense: true,
  });
  return vsix;
}

await runAsMain(import.meta.url, async () => {
  await build();
  await packageExtension();
});
