#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { main } from '../cli/main.ts';
import { version } from '../version.ts';
import { createDisk } from './fileSystem.ts';
import { readWhole } from './reading.ts';

/** In bytes; of a longer text only its length is said. */
const LONGEST_INPUT = 40_000_000;

async function run(): Promise<void> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const args = process.argv.slice(2);
  process.exitCode = await main({
    fs: createDisk(args.flatMap(pathsIn)),
    readTable: async (bytes, signal) => (await import('./tables.ts')).readInThread(bytes, signal),
    args,
    locale: LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
    version,
    columns: process.stdout.columns,
    colors: process.stdout.hasColors?.() === true && !process.env.NO_COLOR,
    readPage,
    readInput,
    cancellable,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}

/** The page of a rule, which is installed with the program. */
async function readPage(code: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../docs/rules/${code}.md`, import.meta.url));
  return new TextDecoder().decode(await readWhole(path, () => true));
}

/** Standard input, as far as a claim file may be long. */
async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    length += part.length;
    if (length > LONGEST_INPUT) break;
  }
  return Buffer.concat(parts);
}

/** The paths that an argument may name: `--template=PATH` names one too. */
function pathsIn(argument: string): string[] {
  return [argument, argument.replace(/^--[a-z-]+=/, '')];
}

/** The first Ctrl-C asks what is under way to put its files in order; a second one ends it. */
function cancellable(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

// A reader such as `head` may close the pipe before all is written: what comes of the command is told by its exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
process.stderr.on('error', () => {
  // Nobody hears what is said there.
});

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
});
