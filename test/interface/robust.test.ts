import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { notification, notificationsIn, openByName, runCommand } from '../../scripts/vscode/hands.ts';
import { claimText } from '../support/claimText.ts';
import { inWorkbench } from '../support/workbench.ts';

const NAME = 'JSON-1000000001-20240101-001.json';
const FAULTY = claimText(1).replace('"C"', '"D"');

/** The language server that the extension of this VS Code has started; undefined while there is none. */
function serverOf(extensions: string): number | undefined {
  const found = globSync('/proc/[0-9]*/cmdline').filter((file) => {
    const said = commandIn(file);
    return said.includes(`${extensions}/`) && said.includes('/dist/server/node.mjs');
  });
  assert.ok(found.length < 2, 'one server at most');
  return found[0] === undefined ? undefined : Number(found[0].split('/')[2]);
}

function commandIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // It has ended meanwhile.
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

async function nextServer(extensions: string, before: number | undefined): Promise<number> {
  for (;;) {
    const pid = serverOf(extensions);
    if (pid !== undefined && pid !== before) return pid;
    await pause(50);
  }
}

/** A folder with one claim file and nothing else, in the place of the examples: all its problems are in sight. */
function layAlone(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, NAME), FAULTY);
}

/** The problems that the window lists. */
async function untilListed(page: Page, text: string): Promise<void> {
  await page.locator('.markers-panel .monaco-list-row', { hasText: text }).first().waitFor();
}

async function untilNotListed(page: Page, text: string): Promise<void> {
  await page.locator('.markers-panel .monaco-list-row', { hasText: text }).first().waitFor({ state: 'detached' });
}

describe('A server that is killed while one types', () => {
  const workbench = inWorkbench('interface-killed');
  let page: Page;

  before(async () => {
    ({ page } = workbench());
    layAlone(workbench().places.examples);
  });

  it('is restarted without a word, at any of three moments, and its problems are those of the text as it is then', async () => {
    await workbench().open();
    await openByName(page, NAME);
    await runCommand(page, 'Problems: Focus on Problems View');
    await untilListed(page, 'typeAction');
    await runCommand(page, 'View: Focus First Editor Group');
    const { extensions } = workbench().places;
    await page.keyboard.press('ControlOrMeta+Home');
    let pid: number | undefined;
    for (const wait of [0, 40, 300]) {
      pid = await nextServer(extensions, pid);
      // Each letter is an edit of its own: some are sent to a server that is no longer there.
      await page.keyboard.type('abc');
      await pause(wait);
      process.kill(pid, 'SIGKILL');
      await page.keyboard.type('def');
      await nextServer(extensions, pid);
      await untilListed(page, 'before the JSON');
      for (const _ of 'abcdef') await page.keyboard.press('Backspace');
      await untilNotListed(page, 'before the JSON');
      await untilListed(page, 'typeAction');
    }
    assert.deepEqual(await notificationsIn(page), []);
  });
});

describe('A workspace that is not trusted', () => {
  const workbench = inWorkbench('interface-trust', { asksForTrust: true });
  let page: Page;

  before(async () => {
    ({ page } = workbench());
    const { examples } = workbench().places;
    layAlone(examples);
    mkdirSync(join(examples, '.vscode'));
    const settings = { 'solde.template': 'no-model.json', 'solde.rules': { 'type-action': 'information' } };
    writeFileSync(join(examples, '.vscode', 'settings.json'), JSON.stringify(settings));
  });

  it('is checked all the same, but its setting that names a file is not obeyed until it is trusted', async () => {
    await workbench().open();
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await openByName(page, NAME);
    await runCommand(page, 'Problems: Focus on Problems View');
    await untilListed(page, 'typeAction');
    assert.deepEqual(await notificationsIn(page), []);
    await runCommand(page, 'Workspaces: Manage Workspace Trust');
    await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust' }).first().click();
    await notification(page, 'no-model.json').waitFor();
    assert.match((await notificationsIn(page)).join(), /no-model\.json/);
  });
});
