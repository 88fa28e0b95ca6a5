import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { runCommand } from '../../scripts/vscode/hands.ts';
import { claimText } from '../support/claimText.ts';
import { piecesOf } from '../support/submissionFolder.ts';
import { inWorkbench } from '../support/workbench.ts';

const FILE = 'JSON-1000000001-20241231-001.json';
const RIGHT = claimText(2);
const [PIECE = ''] = Object.keys(piecesOf(2));

/** The lines, from 1, that hold a text. */
function linesWith(found: string): number[] {
  return RIGHT.split('\n').flatMap((line, index) => (line.includes(found) ? [index + 1] : []));
}

describe('The tree of the claim files, by keys and mouse', () => {
  const workbench = inWorkbench('interface-arbre');
  let page: Page;
  let folder: string;

  const inView = (selector: string, text: string): Locator =>
    page.locator(`.part.sidebar ${selector}`, { hasText: text });
  const row = (text: string): Locator => inView('.monaco-list-row', text);
  const show = (): Promise<void> =>
    page.locator('.activitybar [aria-label="Ségur Submissions"]').first().click({ timeout: 60_000 });
  const cursorIn = (line: number): Promise<void> =>
    page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();

  before(async () => {
    ({ page } = workbench());
    folder = workbench().places.examples;
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    for (const [name, content] of Object.entries({ ...piecesOf(1), ...piecesOf(2) })) {
      writeFileSync(join(folder, name), content);
    }
    writeFileSync(join(folder, FILE), RIGHT.replace('"typeAction": "C"', '"typeAction": "X"'));
    await workbench().open();
    await show();
  });

  it('opens out by the arrows, and Enter goes to the place', async () => {
    await row('To fix: 1 error').waitFor();
    await runCommand(page, 'Focus on Ségur Submissions View');
    await page.locator('.part.sidebar .monaco-list:focus').waitFor();
    // A list that has just got the focus may miss the first key.
    const focused = page.locator('.part.sidebar .monaco-list-row.focused');
    while (!(await focused.isVisible())) await page.keyboard.press('Home', { delay: 100 });
    await page.keyboard.press('ArrowRight');
    await row('2 · ').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await row(PIECE).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: FILE }).waitFor();
    const [line = Number.NaN] = linesWith(PIECE);
    await cursorIn(line);
  });

  it('goes to a demande that is clicked', async () => {
    await row('1 · ').locator('.label-name').click();
    const [, line = Number.NaN] = linesWith('{');
    await cursorIn(line);
  });

  it('is true to the disk: what is repaired, and a piece that goes and comes back, opened out as it was', async () => {
    writeFileSync(join(folder, FILE), RIGHT);
    await row('Ready to submit').waitFor();
    renameSync(join(folder, PIECE), join(folder, `${PIECE}.old`));
    await row('Incomplete: 1 warning, 1 document not found').waitFor();
    await row(PIECE).filter({ hasText: 'Not found' }).waitFor();
    renameSync(join(folder, `${PIECE}.old`), join(folder, PIECE));
    await row('Ready to submit').waitFor();
    await row(PIECE).filter({ hasText: 'In the file’s folder' }).waitFor();
  });

  it('is told to those who do not see it', async () => {
    const label = await row('Ready to submit').first().getAttribute('aria-label');
    assert.match(label ?? '', /^JSON-1000000001-20241231-001\.json, Ready to submit · 2 claims · /);
  });

  it('has the commands on a file in its menu', async () => {
    await row('Ready to submit').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Create Submission Report' }).hover();
    await page.keyboard.press('Enter');
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByText('Ready to submit').first().waitFor();
    assert.ok(existsSync(join(folder, FILE.replace('.json', '-rapport.html'))));
    await runCommand(page, 'View: Close All Editors');
  });

  it('says what to do where there is no claim file', async () => {
    rmSync(join(folder, FILE));
    await inView('.welcome-view-content', 'No claim file (such as').waitFor();
    await inView('.welcome-view-content a', 'New Claim File').waitFor();
  });

  it('and where closed ones are not checked', async () => {
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "solde.closedFiles": false }');
    await inView('.welcome-view-content', 'Only open claim files are listed').waitFor();
  });

  it('and where no folder is open', async () => {
    await page.goto(`http://${workbench().authority}/?ew=true`);
    await show();
    await inView('.welcome-view-content a', 'Open Folder').waitFor();
  });
});
