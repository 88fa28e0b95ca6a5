// `node scripts/vscode/screenshot.ts FILE OUT.png`: a picture of VS Code with FILE (a path within examples/) open.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../build.ts';
import { Failure, runAsMain, step } from '../lib/main.ts';
import { packageExtension } from '../package.ts';
import { withWorkbench } from './window.ts';

/** Opens a file the way a person does: Ctrl+P, its name, Enter. */
export async function openByName(page: Page, name: string): Promise<void> {
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  await page.keyboard.press('ControlOrMeta+KeyP');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Waits until the status bar has shown the same counts of problems for two seconds. */
async function untilProblemsSettle(page: Page): Promise<void> {
  const problems = page.locator('#status\\.problems');
  for (let before = ''; ; ) {
    await page.waitForTimeout(2_000);
    const now = (await problems.textContent()) ?? '';
    if (now === before) return;
    before = now;
  }
}

await runAsMain(import.meta.url, async () => {
  const [file, out] = process.argv.slice(2);
  if (file === undefined || out === undefined) throw new Failure('usage: screenshot.ts FILE OUT.png');
  await build();
  const vsix = await packageExtension();
  await withWorkbench('screenshot', vsix, async ({ page, open }) => {
    await open();
    await openByName(page, file);
    await untilProblemsSettle(page);
    const path = resolve(out);
    await page.screenshot({ path });
    step(`Saved ${path}`);
  });
});
