import type { Page } from 'playwright-core';
import { Outcome } from './outcome.ts';

/** Runs the suite in a page that `open` brings to VS Code: in test mode it calls these two functions of the page. */
export async function runSuiteIn(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  const outcome = new Outcome(name, (text) => void pasteIn(page, text));
  await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown[]) => outcome.hear(args.join(' ')));
  await page.exposeFunction('codeAutomationExit', () => outcome.over());
  page.on('crash', () => outcome.over());
  await open();
  await outcome.judge();
}

/** VS Code's command for it inserts a text without asking any extension: only the keys do what a person's do. */
async function pasteIn(page: Page, text: string | undefined): Promise<void> {
  if (text !== undefined) await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+KeyV');
}
