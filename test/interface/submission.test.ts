import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answer, notification, openByName, paste, runCommand } from '../../scripts/vscode/hands.ts';
import { claimText } from '../support/claimText.ts';
import { piecesOf } from '../support/submissionFolder.ts';
import { inWorkbench } from '../support/workbench.ts';

const now = new Date();
const TODAY = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('');
const BASE = `JSON-1000000001-${TODAY}`;
const SENT = claimText(3);

/** The sent file as the portal gives it back: its second demande refused. */
function returned(): string {
  const demandes = SENT.split('"codeTraitement": null');
  assert.equal(demandes.length, 4);
  const codes = ['OK', 'KO', 'OK'];
  const labels = ['Demande acceptée', 'Demande rejetée : numeroASP inconnu', 'Demande acceptée'];
  return demandes
    .map((part, index) => (index === 0 ? part : `"codeTraitement": "${codes[index - 1]}"${part}`))
    .join('')
    .split('"libelleTraitement": null')
    .map((part, index) => (index === 0 ? part : `"libelleTraitement": "${labels[index - 1]}"${part}`))
    .join('');
}

describe('A deposit from its file to what is deposited again, by the windows of VS Code', () => {
  const workbench = inWorkbench('interface-depot');
  let page: Page;
  let folder: string;

  before(async () => {
    ({ page } = workbench());
    folder = join(workbench().places.examples, 'depot');
    mkdirSync(folder);
    writeFileSync(join(folder, `${BASE}-001.json`), SENT);
    for (let demande = 1; demande <= 3; demande++) {
      for (const [name, content] of Object.entries(piecesOf(demande))) writeFileSync(join(folder, name), content);
    }
    await workbench().open();
    await openByName(page, `${BASE}-001.json`);
  });

  it('is prepared: archives and report', async () => {
    await runCommand(page, 'Prepare Submission');
    const said = notification(page, 'verified');
    await said.waitFor();
    const made = readdirSync(folder).filter((name) => name.startsWith(`${BASE}-001`));
    assert.deepEqual(made, [`${BASE}-001-PJ-1.zip`, `${BASE}-001-rapport.html`, `${BASE}-001.json`]);
    await said.getByRole('button', { name: 'Open Report' }).click();
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByText('Ready to submit').first().waitFor();
    await runCommand(page, 'View: Close Editor');
  });

  it('asks before it replaces what it made', async () => {
    await openByName(page, `${BASE}-001.json`);
    const before = readFileSync(join(folder, `${BASE}-001-PJ-1.zip`));
    writeFileSync(join(folder, `${BASE}-001-PJ-1.zip`), 'mine');
    await runCommand(page, 'Prepare Submission');
    await answer(page, 'Cancel');
    assert.equal(readFileSync(join(folder, `${BASE}-001-PJ-1.zip`), 'utf8'), 'mine');
    await runCommand(page, 'Prepare Submission');
    await answer(page, 'Replace');
    await notification(page, 'verified').waitFor();
    assert.equal(readFileSync(join(folder, `${BASE}-001-PJ-1.zip`)).length, before.length);
  });

  it('is stopped by a piece that has gone, which is named', async () => {
    const [piece = ''] = Object.keys(piecesOf(2));
    const aside = join(folder, '..', 'aside.pdf');
    renameSync(join(folder, piece), aside);
    await runCommand(page, 'Prepare Submission');
    await page.locator('.monaco-dialog-box', { hasText: piece }).waitFor();
    await answer(page, 'Cancel');
    renameSync(aside, join(folder, piece));
  });

  it('has the portal’s answer shown on its lines, and its refused demande in a new file', async () => {
    writeFileSync(join(folder, `${BASE}-002.json`), returned());
    await openByName(page, `${BASE}-001.json`);
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel', { hasText: 'numeroASP inconnu' }).waitFor();
    await openByName(page, `${BASE}-002.json`);
    await runCommand(page, 'New File from Rejected Claims');
    await page.locator('.tab.active', { hasText: `${BASE}-003.json` }).waitFor();
    const { lignesImport } = JSON.parse(readFileSync(join(folder, `${BASE}-003.json`), 'utf8'));
    const [demande, ...others] = lignesImport;
    assert.deepEqual(
      [demande.numLigne, demande.numeroASP, demande.codeTraitement, others.length],
      [1, JSON.parse(SENT).lignesImport[1].numeroASP, null, 0],
    );
    assert.equal(readFileSync(join(folder, `${BASE}-002.json`), 'utf8'), returned(), 'the source');
  });

  it('and that file is corrected where it is selected, saved and prepared in its turn', async () => {
    await page.locator('#status\\.editor\\.selection', { hasText: '14 selected' }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await paste(page, '"FINBIO000099"');
    await page.locator('.tab.active.dirty').waitFor();
    await runCommand(page, 'Prepare Submission');
    await answer(page, 'Save and Continue');
    await notification(page, `${BASE}-003-PJ-1.zip`).waitFor();
    const [demande] = JSON.parse(readFileSync(join(folder, `${BASE}-003.json`), 'utf8')).lignesImport;
    assert.equal(demande.numeroASP, 'FINBIO000099');
    const made = readdirSync(folder).filter((name) => name.startsWith(`${BASE}-003`));
    assert.deepEqual(made, [`${BASE}-003-PJ-1.zip`, `${BASE}-003-rapport.html`, `${BASE}-003.json`]);
  });
});
