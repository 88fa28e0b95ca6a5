// `npm start`: VS Code with the packaged extension on a copy of examples/. The machine's own VS Code when it has one,
// else (or with --browser) the embedded one, in a browser.
import { join } from 'node:path';
import { build } from './build.ts';
import { messageOf, runAsMain, step } from './lib/main.ts';
import { inRoot, vscodeTest } from './lib/paths.ts';
import { run } from './lib/run.ts';
import { packageExtension } from './package.ts';
import { addressOf, installCodeServer, installExtension, startCodeServer } from './vscode/codeServer.ts';
import { findCode } from './vscode/desktop.ts';
import { layPlaces, type Places } from './vscode/scratch.ts';

const preferredPort = 8137;

async function openDesktop(code: string, vsix: string, places: Places): Promise<void> {
  const apart = ['--user-data-dir', places.userData, '--extensions-dir', places.extensions];
  // VS Code refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  step(`Installing dist/solde.vsix with ${code}`);
  await run(
    code,
    [...apart, ...asRoot, '--install-extension', vsix, '--force'],
    inRoot(),
    'The extension was refused.',
  );
  step(`Opening VS Code on ${places.examples}`);
  await run(code, [...apart, ...asRoot, '--new-window', places.examples], inRoot(), 'VS Code did not open.');
}

async function serveEmbedded(vsix: string, places: Places): Promise<void> {
  await installCodeServer();
  await installExtension(vsix, places);
  const server = await startCodeServer(places, { port: preferredPort });
  console.log(`\n  Open this in a browser:  ${addressOf(server, places.examples)}\n  Ctrl-C stops it.\n`);
  // For good, not once: a terminal sends Ctrl-C to the whole group, and it is passed on besides; the second must not kill.
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
  await Promise.race([asked, server.ended]);
  step('Stopping');
  await server.stop();
}

/** False when there is no VS Code to open, or when its command cannot do it (over remote, "code" has fewer options). */
async function openedDesktop(vsix: string, places: Places): Promise<boolean> {
  const code = findCode();
  if (code === undefined) {
    step('No command "code" on PATH: using the embedded VS Code');
    return false;
  }
  try {
    await openDesktop(code, vsix, places);
    return true;
  } catch (error) {
    step(`${messageOf(error)}\n▸ Using the embedded VS Code instead`);
    return false;
  }
}

await runAsMain(import.meta.url, async () => {
  await build();
  const vsix = await packageExtension();
  step('Copying examples/');
  const browser = process.argv.includes('--browser');
  const folder = (kind: string): Places => layPlaces(join(vscodeTest, 'start', kind));
  if (browser || !(await openedDesktop(vsix, folder('desktop')))) await serveEmbedded(vsix, folder('browser'));
});
