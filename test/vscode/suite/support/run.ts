import 'mocha/mocha.js';
import { encode } from '../../../../scripts/vscode/report.ts';
import { Reporter } from './reporter.ts';

// Mocha's browser build: the one that runs in both hosts. Its globals (describe, it) are made here, before the test files
// that use them: this module is the first that the bundle imports.
const mocha = new Mocha({ ui: 'bdd', reporter: Reporter, timeout: 30_000, forbidOnly: true });
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What VS Code calls. It resolves whatever the tests found: the runner outside judges by the counts. */
export function run(): Promise<void> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.once('end', () => {
      const { passes: passing = 0, failures: failing = 0, pending = 0 } = runner.stats ?? {};
      // biome-ignore lint/suspicious/noConsole: the console is the road from the suite to the runner
      console.log(encode({ kind: 'end', passing, failing, pending }));
    });
  });
}
