import { readFile } from 'node:fs/promises';
import { inRoot } from '../../scripts/lib/paths.ts';
import { main, type Terminal } from '../../server/src/cli/main.ts';
import type { WritableFileSystem } from '../../server/src/core/ports.ts';
import { createMemoryFileSystem, type Entry } from './memoryFileSystem.ts';
import { spaced } from './said.ts';

/** What a command left behind, as tests write it. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `solde ARGS…` on files in memory, in a French terminal unless another locale is given. */
export async function solde(
  files: Readonly<Record<string, Entry>> | WritableFileSystem,
  args: readonly string[],
  locale: string | undefined = 'fr_FR.UTF-8',
  how: Partial<Pick<Terminal, 'columns' | 'colors' | 'readInput'>> = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const fs = isFileSystem(files) ? files : createMemoryFileSystem({ ...files });
  const code = await main({
    fs,
    args,
    locale,
    version: '1.2.3',
    readPage: (code) => readFile(inRoot('docs', 'rules', `${code}.md`), 'utf8'),
    readInput: async () => new Uint8Array(),
    ...how,
    out: (text) => {
      out += spaced(text);
    },
    err: (text) => {
      err += spaced(text);
    },
  });
  return { code, out, err };
}

function isFileSystem(files: Readonly<Record<string, Entry>> | WritableFileSystem): files is WritableFileSystem {
  return typeof files.readBytes === 'function';
}
