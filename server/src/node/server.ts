import { setFlagsFromString } from 'node:v8';

const TRANSPORTS = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

/**
 * The room that V8 makes for what is new, and the last of its compilers, would take a fifth of the memory of a server with one
 * open file, and give it nothing: a keystroke costs the same without (`npm run bench`).
 */
function beFrugal(): void {
  for (const flag of ['--semi-space-growth-factor=1', '--no-opt']) setFlagsFromString(flag);
}

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  // Before anything else is loaded: what V8 has taken once it keeps.
  beFrugal();
  const { listen } = await import('./listen.ts');
  listen();
} else {
  process.stderr.write('solde-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT\n');
  process.exitCode = 2;
}
