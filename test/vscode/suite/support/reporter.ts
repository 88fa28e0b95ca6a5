import 'mocha/mocha.js';
import { encode } from '../../../../scripts/vscode/report.ts';

function say(depth: number, text: string): void {
  const indent = '  '.repeat(depth);
  // biome-ignore lint/suspicious/noConsole: the console is the road from the suite to the runner
  for (const line of text.split('\n')) console.log(encode({ kind: 'line', text: indent + line }));
}

/** Mocha's "spec" look, line by line as things happen, each failure in full where it happens. */
export class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let depth = 0;
    runner.on('suite', (suite) => {
      if (!suite.root) say(depth, suite.title);
      depth++;
    });
    runner.on('suite end', () => {
      depth--;
    });
    runner.on('pass', (test) => say(depth, `✓ ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => say(depth, `- ${test.title}`));
    runner.on('fail', (test, error: Error) => {
      say(depth, `✗ ${test.title}`);
      say(depth + 1, error.stack ?? String(error));
    });
  }
}
