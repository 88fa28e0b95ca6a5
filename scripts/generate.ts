/**
 * Makes what is made from `schemas/`: the compiled validators and the static snippets.
 * With `--check` it writes nothing and fails when a committed file is not of its source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { snippets } from './generate/snippets.ts';
import { validators } from './generate/validators.ts';

const root = new URL('../', import.meta.url);

/** The generated files, by their path from the repository's root. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ['server/src/core/depot/validators.generated.js', validators()],
    ['snippets/solde-json.code-snippets', snippets()],
  ]);
}

/** The paths whose committed text differs from what their source makes now. */
export function staleFiles(): string[] {
  return [...generatedFiles()].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function main(): void {
  const stale = staleFiles();
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is not of its source: run \`npm run generate\`.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  const files = generatedFiles();
  for (const path of stale) writeFileSync(new URL(path, root), files.get(path) ?? '');
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything generated is up to date.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
