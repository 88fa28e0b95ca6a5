import type { Page } from 'playwright-core';

// What a person does and sees in the window, for interface tests and pictures.

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
export async function untilProblemsSettle(page: Page): Promise<void> {
  const problems = page.locator('#status\\.problems');
  for (let before = ''; ; ) {
    await page.waitForTimeout(2_000);
    const now = (await problems.textContent()) ?? '';
    if (now === before) return;
    before = now;
  }
}
