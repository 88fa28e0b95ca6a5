import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.ts';

type Manifest = Record<string, unknown>;

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
}

/** Makes a folder of what a package holds and nothing else. A list of what is wanted cannot let anything slip in. */
export function stage(folder: string, contents: readonly string[], manifest: Manifest): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of contents) cpSync(inRoot(path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
