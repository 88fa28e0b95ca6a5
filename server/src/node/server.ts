#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

const TRANSPORTS = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

/**
 * The room that V8 makes for what is new, the last of its compilers, and the one before where code has not run very often, would
 * take a fifth of the memory of a server with one open file, and give it little: a keystroke costs much the same (`npm run bench`).
 */
const FRUGAL = ['--semi-space-growth-factor=1', '--no-opt', '--invocation-count-for-maglev=10000'];

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  // Before anything else is loaded: what V8 has taken once it keeps.
  for (const flag of FRUGAL) setFlagsFromString(flag);
  const { listen } = await import('./listen.ts');
  listen();
} else {
  process.stderr.write('solde-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT\n');
  process.exitCode = 2;
}
