// `npm run test:unit` and its like: Mocha on one suite. `npm run test:unit -- FILE` runs that file alone, and
// `npm run test:watch -- FILE` runs it again at each change of what it imports.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { Failure, runAsMain } from './lib/main.ts';
import { inRoot } from './lib/paths.ts';

interface Suite {
  files: readonly string[];
  ignored?: readonly string[];
  /** In milliseconds, for one test, where it is more than .mocharc.json says. */
  timeout?: number;
}

/** Tests of some seconds each: they are in the step of the properties. */
const SLOW = 'test/**/*.slow.test.ts';
const PROPERTIES = 'test/core/properties/**/*.test.ts';

const suites: Readonly<Record<string, Suite>> = {
  unit: { files: ['test/{core,cli,house,node}/**/*.test.ts'], ignored: [PROPERTIES, SLOW] },
  properties: { files: [PROPERTIES, SLOW], timeout: 120_000 },
  built: { files: ['test/built/**/*.test.ts'] },
  lsp: { files: ['test/lsp/**/*.test.ts'], timeout: 30_000 },
  package: { files: ['test/package/**/*.test.ts'], timeout: 60_000 },
  editors: { files: ['test/editors/**/*.test.ts'], timeout: 60_000 },
  page: { files: ['test/page/**/*.test.ts'], timeout: 60_000 },
  interface: { files: ['test/interface/**/*.test.ts'], timeout: 120_000 },
};

const isFile = (argument: string): boolean => !argument.startsWith('-') && existsSync(inRoot(argument));

/** What Mocha is given: files that are named take the place of the suite's. */
function argumentsOf({ files, ignored = [], timeout }: Suite, given: readonly string[]): string[] {
  const limit = timeout === undefined ? [] : ['--timeout', String(timeout)];
  const all = [...files, ...ignored.flatMap((pattern) => ['--ignore', pattern])];
  return [...limit, ...(given.some(isFile) ? [] : all), ...given];
}

await runAsMain(import.meta.url, async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const suite = suites[name];
  if (suite === undefined) throw new Failure(`no such suite: ${name}. There are: ${Object.keys(suites).join(', ')}`);
  const missing = rest.find((argument) => argument.endsWith('.ts') && !isFile(argument));
  if (missing !== undefined) throw new Failure(`no such file: ${missing}`);
  // Mocha's own --watch does not load modules again.
  const watch = rest.includes('--watch') ? ['--watch', '--watch-preserve-output'] : [];
  const args = argumentsOf(
    suite,
    rest.filter((argument) => argument !== '--watch'),
  );
  const mocha = inRoot('node_modules', 'mocha', 'bin', 'mocha.js');
  const child = spawn(process.execPath, [...watch, mocha, ...args], { cwd: inRoot(), stdio: 'inherit' });
  // Ctrl-C goes to both: Mocha ends first, and says what it has.
  process.on('SIGINT', () => undefined);
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
});
