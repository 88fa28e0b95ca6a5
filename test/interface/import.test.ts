import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { notification, runCommand } from '../../scripts/vscode/hands.ts';
import { inWorkbench } from '../support/workbench.ts';

/** Of two claims, one with two beneficiaries; the heading of the amounts says nothing. */
const TABLE = [
  'N° ASP;N° éditeur;Date facture;Prix;FINESS;Commentaire',
  'FINBIO000051;51;3/4/2023;2917;750712184;"a;b"',
  'FINBIO000051;51;3/4/2023;2917;690781810;',
  'FINBIO00005X;52;31/02/2023;1 980,50;380000018;',
].join('\r\n');

describe('Importing a table in the windows of VS Code', () => {
  const workbench = inWorkbench('interface-import');
  let page: Page;
  let inside: FrameLocator;
  let folder: string;

  before(async () => {
    ({ page } = workbench());
    inside = page.frameLocator('iframe.webview').frameLocator('iframe');
    folder = join(workbench().places.examples, 'tableau');
    mkdirSync(folder);
    // As Excel writes it where French is spoken: neither UTF-8 nor a mark.
    writeFileSync(join(folder, 'demandes.csv'), Buffer.from(TABLE, 'latin1'));
    writeFileSync(join(folder, 'casse.xlsx'), 'PK\u0003\u0004 no more than that');
    await workbench().open();
    // Its problems show that the extension is there.
    await page.locator('#status\\.problems', { hasText: /[1-9]/ }).waitFor({ timeout: 60_000 });
  });

  async function choose(name: string): Promise<void> {
    await runCommand(page, 'Import Claims');
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-widget', { hasText: 'Import Claims from a Table' }).waitFor();
    // The dialog writes its own folder there once it has listed it.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '..' }).first().waitFor();
    await input.fill(`${folder}/`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).click();
  }

  it('says why a damaged file cannot be read, and what to do', async () => {
    await choose('casse.xlsx');
    await page.locator('.notification-toast', { hasText: 'xlsx' }).waitFor();
    assert.deepEqual(readdirSync(folder), ['casse.xlsx', 'demandes.csv']);
    await runCommand(page, 'Notifications: Clear All Notifications');
  });

  it('matches columns by their headings, and says what is wrong', async () => {
    await choose('demandes.csv');
    await inside.getByRole('heading', { name: 'demandes.csv' }).waitFor();
    assert.equal(await inside.getByLabel('FINESS').inputValue(), 'beneficiaires');
    assert.equal(await inside.getByLabel('Commentaire').inputValue(), 'ignore');
    await inside.getByLabel('numeroAns').fill('LOINC00001');
    await inside.getByLabel('SIRET').fill('123 456 782 00010');
    await inside.getByRole('status').getByText('2 claims').waitFor();
    await inside.getByText('FINBIO00005X').first().waitFor();
    await inside.getByText('Commentaire', { exact: false }).first().waitFor();
  });

  it('has a match corrected', async () => {
    await inside.getByLabel('Prix').selectOption('montantSegurHTFacture');
    await inside.getByRole('status').getByText('4,897.50').waitFor();
  });

  it('has no fault that axe finds', async () => {
    const frame = await (await inside.locator('main').elementHandle())?.ownerFrame();
    assert.ok(frame);
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(() => axe.run('main'));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  });

  it('writes the file of today, and opens it', async () => {
    await inside.getByRole('button', { name: 'Write the Files' }).click();
    await notification(page, 'Created').waitFor();
    const [name = ''] = readdirSync(folder).filter((one) => one.startsWith('JSON-LOINC00001-'));
    await page.locator('.tab.active', { hasText: name }).waitFor();
    const { SIRET, lignesImport } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    assert.equal(SIRET, '12345678200010');
    assert.deepEqual(
      lignesImport.map((one: Record<string, unknown>) => [one.numeroEditeur, one.dateFacture, one.beneficiaires]),
      [
        ['00051', '03/04/2023', ['750712184', '690781810']],
        ['00052', '31/02/2023', ['380000018']],
      ],
    );
  });

  it('and exports it again', async () => {
    await runCommand(page, 'Export Claims as CSV');
    await page.waitForFunction(() => {
      const input = document.querySelector('.quick-input-widget input');
      return input instanceof HTMLInputElement && input.value.endsWith('.csv');
    });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '..' }).first().waitFor();
    await page.keyboard.press('Enter');
    await notification(page, '.csv').waitFor();
    const [name = ''] = readdirSync(folder).filter((one) => /^JSON.*\.csv$/.test(one));
    assert.match(readFileSync(join(folder, name), 'utf8'), /^\ufeff.*;.*\r\n/);
  });
});
