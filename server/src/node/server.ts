#!/usr/bin/env node
const TRANSPORTS = /^--(stdio|node-ipc|socket|pipe)(=|$)/;

if (process.argv.some((argument) => TRANSPORTS.test(argument))) {
  const { listen } = await import('./listen.ts');
  listen();
} else {
  process.stderr.write('solde-language-server --stdio | --node-ipc | --pipe=NAME | --socket=PORT\n');
  process.exitCode = 2;
}
