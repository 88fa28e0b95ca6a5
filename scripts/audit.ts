// Asks the registry what is known against the locked packages: `npm run audit`. Anything high or critical fails. Where
// the registry answers no such question, that is said, and the exit code is that of something not checked.
import { spawnSync } from 'node:child_process';
import { Failure, runAsMain, step } from './lib/main.ts';
import { inRoot } from './lib/paths.ts';
import { NOT_CHECKED, shellSafe } from './lib/run.ts';

/** What `npm audit --json` says: counts by severity, or why it could not ask. */
interface Audit {
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

await runAsMain(import.meta.url, async () => {
  const [file, args, options] = shellSafe('npm', ['audit', '--json', '--audit-level=high']);
  const { stdout } = spawnSync(file, args, { ...options, cwd: inRoot(), encoding: 'utf8' });
  const { metadata, message } = JSON.parse(stdout || '{}') as Audit;
  if (metadata === undefined) {
    step(
      `Not checked: the registry is not reachable, or answers no audit (${message?.split(' - ')[0] ?? 'no answer'})`,
    );
    process.exitCode = NOT_CHECKED;
    return;
  }
  const { high = 0, critical = 0, ...others } = metadata.vulnerabilities;
  if (high + critical > 0) throw new Failure(`${high} high, ${critical} critical: \`npm audit\` tells which`);
  step(`Nothing high or critical is known; ${JSON.stringify(others)}`);
});
