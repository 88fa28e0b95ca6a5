import type { Locator, Page } from 'playwright-core';

// What a person does and sees in the window, for interface tests and pictures.

/** Opens a file the way a person does: Ctrl+P, its name, Enter. */
export async function openByName(page: Page, name: string): Promise<void> {
  await page.locator('#status\\.problems').waitFor({ timeout: 60_000 });
  await page.keyboard.press('ControlOrMeta+KeyP');
  await page.locator('.quick-input-widget input').fill(name);
  // What was opened last stands there until the name has been looked for.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
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

/** Runs a command the way a person does: F1, its title, Enter. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Presses a button of the question that stands over the window. */
export async function answer(page: Page, button: string): Promise<void> {
  await page.locator('.monaco-dialog-box').getByRole('button', { name: button }).click();
}

/** The notification that says this. */
export function notification(page: Page, text: string): Locator {
  return page.locator('.notification-toast', { hasText: text });
}

/** What notifications have said since the window was opened, those that have gone from sight too. */
export async function notificationsIn(page: Page): Promise<readonly string[]> {
  await runCommand(page, 'Notifications: Show Notifications');
  const center = page.locator('.notifications-center.visible');
  await center.waitFor();
  const said = await center.locator('.notification-list-item-message').allTextContents();
  await page.keyboard.press('Escape');
  return said;
}

/** Pastes a text, or what is on the clipboard already: nothing is completed to it, as to what is typed. */
export async function paste(page: Page, text?: string): Promise<void> {
  if (text !== undefined) await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+KeyV');
}
