// `npm run test:desktop`: the packaged extension, installed in VS Code's desktop program. Not part of `npm test`, since
// the program comes from VS Code's vendor: `-- --executable PATH` runs it in one that is already there.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { build, buildSuite } from '../build.ts';
import { Failure, messageOf, runAsMain, step } from '../lib/main.ts';
import { inRoot, vscodeTest } from '../lib/paths.ts';
import { isExecutable, run } from '../lib/run.ts';
import { packageExtension } from '../package.ts';
import { Outcome } from './outcome.ts';
import { layPlaces, type Places, withScratch } from './scratch.ts';

async function findExecutable(given: string | undefined): Promise<string> {
  if (given !== undefined) {
    if (!isExecutable(given)) throw new Failure(`--executable: ${given} is not a program`);
    return given;
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: vscodeTest });
  } catch (error) {
    throw new Failure(
      `VS Code could not be downloaded (${messageOf(error)}).\n` +
        '  Where its vendor cannot be reached, give a VS Code that is already there:\n' +
        '    npm run test:desktop -- --executable /usr/share/code/code\n' +
        '  or run the same suite in the embedded VS Code: npm run test:vscode',
    );
  }
}

const apart = ({ userData, extensions }: Places): string[] => [
  `--user-data-dir=${userData}`,
  `--extensions-dir=${extensions}`,
  '--no-sandbox',
];

async function runSuite(executable: string, suite: string, places: Places): Promise<void> {
  const outcome = new Outcome('desktop');
  const tests = [`--extensionDevelopmentPath=${suite}`, `--extensionTestsPath=${suite}/node.js`];
  const quiet = ['--disable-gpu', '--disable-updates', '--disable-workspace-trust', '--skip-welcome'];
  const args = [places.examples, ...apart(places), ...tests, ...quiet];
  const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', (line) => outcome.hear(line));
  child.on('error', (error) => outcome.hear(messageOf(error)));
  child.on('close', () => outcome.over());
  try {
    await outcome.judge();
  } finally {
    child.kill();
  }
}

await runAsMain(import.meta.url, async () => {
  const { values } = parseArgs({ options: { executable: { type: 'string' } } });
  const executable = await findExecutable(values.executable);
  await build();
  const suite = await buildSuite();
  const vsix = await packageExtension();
  await withScratch(async (folder) => {
    const places = layPlaces(folder);
    step(`Installing dist/solde.vsix in ${executable}`);
    const cli = resolveCliPathFromVSCodeExecutablePath(executable);
    const advice = 'The packaged extension was refused.';
    await run(cli, [...apart(places), '--install-extension', vsix, '--force'], inRoot(), advice);
    step('Running the suite');
    await runSuite(executable, suite, places);
  });
});
