// `npm run pictures`: takes the pictures of README.md and of the walkthrough anew, in the embedded VS Code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from '../build.ts';
import { runAsMain, step } from '../lib/main.ts';
import { inRoot } from '../lib/paths.ts';
import { findOnPath, run } from '../lib/run.ts';
import { packageExtension } from '../package.ts';
import { answer, notification, openByName, paste, runCommand, untilProblemsSettle } from './hands.ts';
import { withWorkbench } from './window.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const FAULTY = 'JSON-LOINC00001-20230301-002.json';
/** Three claims as a spreadsheet puts them on the clipboard. */
const ROWS = [
  ['Numéro ASP', 'N° éditeur', 'Date facture', 'Montant HT', 'FINESS'],
  ['FINBIO000051', '51', '03/04/2023', '2 917,00', '750712184'],
  ['FINBIO000052', '52', '05/04/2023', '2 450,50', '690781810'],
  ['FINBIO000053', '53', '11/04/2023', '1 980,00', '380000018'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

type Take = (page: Page) => Promise<void>;

const TAKES: readonly (readonly [path: string, take: Take])[] = [
  ['images/pictures/preview.png', preview],
  ['images/pictures/prepared.png', prepared],
  ['images/pictures/new.png', newFile],
  ['images/pictures/paste.png', pasteRows],
  ['images/pictures/problem.png', problem],
  ['images/pictures/repair.png', repair],
];

async function preview(page: Page): Promise<void> {
  await openByName(page, FAULTY);
  await untilProblemsSettle(page);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Open Submission Preview');
  await page.frameLocator('iframe.webview').frameLocator('iframe').getByRole('grid').waitFor();
}

async function prepared(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await openByName(page, RIGHT);
  await untilProblemsSettle(page);
  await runCommand(page, 'Prepare Submission');
  await answer(page, 'Keep Name');
  await notification(page, 'verified').waitFor();
}

async function newFile(page: Page): Promise<void> {
  await runCommand(page, 'Notifications: Clear All Notifications');
  await runCommand(page, 'New Claim File');
  const input = page.locator('.quick-input-widget input');
  const asked = { 'ANS listing number': 'LOINC00001', 'SIRET of your company': '12345678200010' };
  for (const [prompt, value] of Object.entries(asked)) {
    await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
    await input.fill(value);
    await page.keyboard.press('Enter');
  }
  await page.locator('.tab.active.dirty').waitFor();
}

async function pasteRows(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+End');
  await paste(page, ROWS);
  await page.locator('.view-line', { hasText: 'FINBIO000051' }).waitFor();
  await untilProblemsSettle(page);
}

async function problem(page: Page): Promise<void> {
  await openByName(page, FAULTY);
  await page.locator('.view-line', { hasText: '2450,50' }).first().getByText('2450', { exact: true }).click();
  await runCommand(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover', { hasText: 'Decimal comma' }).first().waitFor();
}

async function repair(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Period');
  await page.getByText('Write 2450.50', { exact: true }).first().waitFor();
}

await runAsMain(import.meta.url, async () => {
  await build();
  const vsix = await packageExtension();
  // A third of the size, where it is there; the pictures are right without.
  const hasQuantizer = findOnPath(['pngquant']) !== undefined;
  mkdirSync(inRoot('images', 'pictures'), { recursive: true });
  await withWorkbench('pictures', vsix, async ({ page, places, open }) => {
    mkdirSync(join(places.examples, '.vscode'));
    writeFileSync(
      join(places.examples, '.vscode', 'settings.json'),
      JSON.stringify({ 'editor.minimap.enabled': false }),
    );
    await page.setViewportSize({ width: 760, height: 460 });
    await open();
    for (const [path, take] of TAKES) {
      await take(page);
      await page.waitForTimeout(1_000);
      await page.screenshot({ path: inRoot(path) });
      if (hasQuantizer)
        await run(
          'pngquant',
          ['--force', '--nofs', '--ext', '.png', '16', path],
          inRoot(),
          `${path} is left as it is.`,
        );
      step(`Saved ${path}`);
    }
  });
});
