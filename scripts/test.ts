// `npm test`: everything, in order. `npm test -- unit lsp` runs those steps only (and the build that they need).
import { spawn } from 'node:child_process';
import { Failure, runAsMain } from './lib/main.ts';
import { inRoot } from './lib/paths.ts';
import { NOT_CHECKED, shellSafe } from './lib/run.ts';

interface Step {
  name: string;
  what: string;
  /** The npm script that does it, with its arguments. */
  script: readonly string[];
  /** A suite counts its tests; a check counts for one. */
  kind: 'check' | 'suite';
  needs?: string;
}

const steps: readonly Step[] = [
  { name: 'generated', what: 'generated files are up to date', script: ['generate', '--', '--check'], kind: 'check' },
  { name: 'types', what: 'types', script: ['types'], kind: 'check' },
  { name: 'lint', what: 'format, lint, unused code', script: ['lint'], kind: 'check' },
  { name: 'audit', what: 'nothing is known against the packages', script: ['audit'], kind: 'check' },
  { name: 'build', what: 'bundles', script: ['build'], kind: 'check' },
  { name: 'unit', what: 'unit tests', script: ['test:unit'], kind: 'suite' },
  {
    name: 'properties',
    what: 'laws over many texts, and tests of some seconds',
    script: ['test:properties'],
    kind: 'suite',
  },
  { name: 'fuzz', what: 'a little fuzzing, the same in each run', script: ['fuzz'], kind: 'check' },
  { name: 'built', what: 'the built command line', script: ['test:built'], kind: 'suite', needs: 'build' },
  { name: 'lsp', what: 'the built server over stdio', script: ['test:lsp'], kind: 'suite', needs: 'build' },
  { name: 'package', what: 'what is published', script: ['test:package'], kind: 'suite', needs: 'build' },
  { name: 'editors', what: 'the built server in Neovim', script: ['test:editors'], kind: 'suite', needs: 'build' },
  { name: 'page', what: 'the page of a report in Chromium', script: ['test:page'], kind: 'suite' },
  {
    name: 'vscode',
    what: 'the packaged extension in VS Code',
    script: ['test:vscode'],
    kind: 'suite',
    needs: 'build',
  },
  {
    name: 'interface',
    what: 'its windows, by keys and mouse',
    script: ['test:interface'],
    kind: 'suite',
    needs: 'build',
  },
  { name: 'web', what: 'its content in VS Code for the Web', script: ['test:web'], kind: 'suite', needs: 'build' },
];

interface Result {
  step: Step;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  remark: string;
}

function chosen(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Failure(`no such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`);
  }
  if (names.length === 0) return steps;
  const wanted = new Set(steps.flatMap(({ name, needs }) => (names.includes(name) ? [name, needs] : [])));
  return steps.filter(({ name }) => wanted.has(name));
}

/** A step that takes longer hangs: the slowest takes a tenth of it. */
const LIMIT_MS = 8 * 60_000;

/** The process group of the step that runs. */
let running: number | undefined;

/** Runs an npm script, its output shown as it comes; gives its exit code and what it said. One that hangs is ended. */
function runScript(script: readonly string[]): Promise<{ code: number; said: string }> {
  const [file, args, options] = shellSafe('npm', ['run', '--silent', ...script]);
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timer = setTimeout(() => {
      console.log(`━━ not done in ${LIMIT_MS / 60_000} minutes: ended`);
      endGroup(child.pid);
    }, LIMIT_MS);
    running = child.pid;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      said.push(text);
    });
    child.stderr?.pipe(process.stderr, { end: false });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      running = undefined;
      resolve({ code: code ?? 1, said: said.join('') });
    });
  });
}

/** Ends a process and those that it started. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** The sum of what Mocha's reporters say with `word`: "12 passing (3s)". */
function count(said: string, word: string): number {
  const found = said.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, 'gm'));
  return [...found].reduce((sum, [, digits]) => sum + Number(digits), 0);
}

function judge(kind: Step['kind'], code: number, said: string): Omit<Result, 'step' | 'seconds'> {
  if (kind === 'check') {
    if (code === NOT_CHECKED) return { passed: 0, failed: 0, skipped: 0, remark: 'NOT CHECKED: see above' };
    return code === 0
      ? { passed: 1, failed: 0, skipped: 0, remark: '' }
      : { passed: 0, failed: 1, skipped: 0, remark: `exit code ${code}` };
  }
  const [passed = 0, failed = 0, skipped = 0] = ['passing', 'failing', 'pending'].map((word) => count(said, word));
  const remark = passed + failed === 0 ? 'no test ran' : code === 0 || failed > 0 ? '' : `exit code ${code}`;
  return { passed, failed: remark === '' ? failed : failed + 1, skipped, remark };
}

async function runStep(step: Step, before: readonly Result[]): Promise<Result> {
  console.log(`\n━━ ${step.name}: ${step.what}`);
  if (before.some((result) => result.step.name === step.needs && result.failed > 0)) {
    return { step, passed: 0, failed: 1, skipped: 0, seconds: 0, remark: `not run: ${step.needs} failed` };
  }
  const start = performance.now();
  const { code, said } = await runScript(step.script);
  const seconds = (performance.now() - start) / 1000;
  const result = { step, seconds, ...judge(step.kind, code, said) };
  console.log(`━━ ${step.name}: ${verdictOf(result)} in ${seconds.toFixed(1)} s`);
  return result;
}

function verdictOf({ passed, failed }: Result): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'passed' : 'NOT CHECKED';
}

function summary({ step, passed, failed, seconds, remark }: Result): string {
  const verdict = failed > 0 ? '✗' : passed > 0 ? '✓' : '?';
  const counts = step.kind === 'check' ? '' : `${passed} passed, ${failed} failed`;
  return `${verdict} ${step.name.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts} ${remark}`.trimEnd();
}

await runAsMain(import.meta.url, async () => {
  const results: Result[] = [];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endGroup(running);
      process.exit(1);
    });
  }
  for (const step of chosen(process.argv.slice(2))) results.push(await runStep(step, results));
  const sum = (key: 'passed' | 'failed' | 'skipped'): number => results.reduce((all, one) => all + one[key], 0);
  console.log(`\n${results.map(summary).join('\n')}\n`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  if (sum('failed') > 0) process.exitCode = 1;
});
