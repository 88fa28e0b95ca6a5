#!/usr/bin/env node
import { main } from '../cli/main.ts';
import { version } from '../version.ts';
import { createDisk } from './fileSystem.ts';

async function run(): Promise<void> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const args = process.argv.slice(2);
  process.exitCode = await main({
    fs: createDisk(args.flatMap(pathsIn)),
    readTable: async (bytes, signal) => (await import('./tables.ts')).readInThread(bytes, signal),
    args,
    locale: LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
    version,
    cancellable,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
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
