// Makes dist/segur-solde-VERSION.tgz, the language server and the command line for npm, of what `build` has left in dist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './lib/main.ts';
import { dist, inRoot } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { readManifest, stage } from './lib/stage.ts';

const contents = [
  'dist/cli',
  'dist/server/node.mjs',
  'dist/server/node',
  'docs',
  'schemas',
  'README.md',
  'README.fr.md',
  'CHANGELOG.md',
  'LICENSE',
  'SECURITY.md',
  'THIRD-PARTY-NOTICES.txt',
];

const kept = ['name', 'version', 'license', 'author', 'repository', 'homepage', 'bugs', 'keywords', 'type', 'bin'];

function programManifest(): Record<string, unknown> {
  const manifest = readManifest();
  const texts: Record<string, string> = JSON.parse(readFileSync(inRoot('package.nls.json'), 'utf8'));
  return {
    ...Object.fromEntries(kept.filter((key) => key in manifest).map((key) => [key, manifest[key]])),
    description: texts.description,
    // The editor's `engines` are no concern of npm's.
    engines: { node: (manifest.engines as Record<string, string>).node },
  };
}

export async function packageProgram(): Promise<string> {
  const manifest = programManifest();
  const tarball = join(dist, `${manifest.name}-${manifest.version}.tgz`);
  step(`Packaging ${tarball}`);
  const folder = join(dist, 'program');
  stage(folder, contents, manifest);
  await run('npm', ['pack', '--pack-destination', dist], folder, 'npm could not pack it.');
  return tarball;
}
