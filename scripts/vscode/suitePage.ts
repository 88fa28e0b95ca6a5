import type { Page } from 'playwright-core';
import { paste } from './hands.ts';
import { Outcome } from './outcome.ts';

/** Runs the suite in a page that `open` brings to VS Code: in test mode it calls these two functions of the page. */
export async function runSuiteIn(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  // VS Code's command for it inserts a text without asking any extension: only the keys do what a person's do.
  const outcome = new Outcome(name, (text) => void paste(page, text));
  await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown[]) => outcome.hear(args.join(' ')));
  await page.exposeFunction('codeAutomationExit', () => outcome.over());
  page.on('crash', () => outcome.over());
  await open();
  await outcome.judge();
}
