import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../lib/main.ts';
import { inRoot } from '../lib/paths.ts';
import { run } from '../lib/run.ts';

const advice = 'Check that the npm registry can be reached, then run the same command again.';

/** Runs npm in `folder`. No install script: what they would download or compile is not needed here. */
export async function npm(folder: string, ...args: string[]): Promise<void> {
  await run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder, advice);
}

/**
 * Installs what scripts/vscode/embedded/<name> pins into `folder`, once: a stamp written at the very end says for which
 * lock file, so that neither a new version nor an install that was cut short is taken for done.
 */
export async function installEmbedded(name: string, folder: string, finish: () => Promise<void>): Promise<void> {
  const pins = inRoot('scripts', 'vscode', 'embedded', name);
  const lock = readFileSync(join(pins, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'installed.lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  step(`Installing ${name} (once, some hundred megabytes, about half a minute)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(pins, file), join(folder, file));
  await npm(folder, 'ci');
  await finish();
  writeFileSync(stamp, lock);
}
