import type { Page } from 'playwright-core';
import { Outcome } from './outcome.ts';

/** Runs the suite in a page that `open` brings to VS Code: in test mode it calls these two functions of the page. */
export async function runSuiteIn(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  const outcome = new Outcome(name);
  await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown[]) => outcome.hear(args.join(' ')));
  await page.exposeFunction('codeAutomationExit', () => outcome.over());
  page.on('crash', () => outcome.over());
  await open();
  await outcome.judge();
}
