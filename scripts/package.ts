// Makes dist/solde.vsix, the extension, and by `npm run package` also the npm package of server and command line.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.ts';
import { Failure, runAsMain, step } from './lib/main.ts';
import { dist } from './lib/paths.ts';
import { readManifest, stage } from './lib/stage.ts';
import { packagedReadme } from './packagedReadme.ts';
import { packageProgram } from './packageProgram.ts';

export const vsix = join(dist, 'solde.vsix');

/** What goes in, besides the manifest. */
const contents = [
  'dist/client',
  'dist/server',
  'docs/rules',
  'images/icon.png',
  'images/submissions.svg',
  'images/file-dark.svg',
  'images/file-light.svg',
  // Of the README and the walkthrough.
  ...['new', 'paste', 'problem', 'repair', 'preview', 'prepared'].map((name) => `images/pictures/${name}.png`),
  'l10n',
  'schemas',
  'snippets',
  'syntaxes',
  'language-configuration.json',
  'package.nls.json',
  'package.nls.fr.json',
  'CHANGELOG.md',
  'LICENSE',
  'SECURITY.md',
  'THIRD-PARTY-NOTICES.txt',
];

/** These mean something in the repository or to npm, but not to VS Code, where "type" would do harm:
 * with "module" VS Code for the Web takes the browser bundle for an ES module, which it refuses. */
const repositoryOnly = ['type', 'bin', 'private', 'scripts', 'devDependencies', 'allowScripts'];

function extensionManifest(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(readManifest()).filter(([key]) => !repositoryOnly.includes(key)));
}

/** Every "./path" that the manifest names, wherever it stands in it. */
function namedPaths(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedPaths) : [];
}

function stageExtension(folder: string): void {
  const manifest = extensionManifest();
  stage(folder, contents, manifest);
  writeFileSync(join(folder, 'README.md'), packagedReadme('repository' in readManifest()));
  const missing = namedPaths(manifest).filter((path) => !existsSync(join(folder, path)));
  if (missing.length > 0) throw new Failure(`package.json names what is not packaged: ${missing.join(', ')}`);
  // Everything in this folder is wanted; vsce warns where no list of exceptions says so.
  writeFileSync(join(folder, '.vscodeignore'), '# nothing\n');
}

/** Packages what `build` has left in dist. */
export async function packageExtension(): Promise<string> {
  step('Packaging dist/solde.vsix');
  const folder = join(dist, 'extension');
  stageExtension(folder);
  await createVSIX({
    cwd: folder,
    packagePath: vsix,
    dependencies: false,
    // The repository's address is its owner's to give: pictures and links of the extension's page are made of it once it is there.
    allowMissingRepository: true,
    rewriteRelativeLinks: 'repository' in readManifest(),
    // Without this a missing licence file makes vsce ask a question, which nobody is there to answer in CI.
    skipLicense: true,
  });
  return vsix;
}

await runAsMain(import.meta.url, async () => {
  await build();
  await packageExtension();
  await packageProgram();
});
