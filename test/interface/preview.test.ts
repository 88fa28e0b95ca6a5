import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { openByName, paste, runCommand } from '../../scripts/vscode/hands.ts';
import { inWorkbench } from '../support/workbench.ts';

const FAULTY = 'JSON-LOINC00001-20230301-002.json';
const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const THEMES = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'];

describe('The preview of a deposit in the windows of VS Code', () => {
  const workbench = inWorkbench('interface-apercu');
  let page: Page;
  let preview: FrameLocator;

  /** The document inside the view, once it has something to show. */
  async function frame(): Promise<Frame> {
    const handle = await preview.locator('main').elementHandle();
    const found = await handle?.ownerFrame();
    assert.ok(found);
    return found;
  }

  function configure(settings: Readonly<Record<string, unknown>>): void {
    const folder = join(workbench().places.examples, '.vscode');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  }

  before(async () => {
    ({ page } = workbench());
    preview = page.frameLocator('iframe.webview').frameLocator('iframe');
    await workbench().open();
    await openByName(page, RIGHT);
    await runCommand(page, 'Open Submission Preview');
    await preview.getByText('Ready to submit').waitFor();
  });

  it('follows the editor as one types', async () => {
    await page.locator('.view-line', { hasText: '"typeAction": "C"' }).first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' x');
    await preview.getByText('To fix').first().waitFor();
    await page.keyboard.press('Backspace');
    await preview.getByText('Ready to submit').waitFor();
  });

  it('and from one file to another', async () => {
    await openByName(page, FAULTY);
    await preview.getByRole('heading', { name: FAULTY }).waitFor();
    assert.equal(await preview.getByRole('row').count(), 10);
  });

  it('is gone through by keys, and leads to the text', async () => {
    const cells = preview.locator('[role=grid] [tabindex="0"]');
    await cells.first().focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    const focused = (await frame()).evaluate(() => document.activeElement?.textContent ?? '');
    assert.match(await focused, /✗ error/);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.locator('#status\\.editor\\.selection', { hasText: 'selected' }).waitFor();
  });

  it('shows where the portal would stop, amounts and weights', async () => {
    await preview.getByRole('tab', { name: /^Portal view/ }).click();
    await preview.getByText('Assumption: the portal stops').waitFor();
    await preview.getByRole('tab', { name: 'Amounts' }).click();
    await preview.getByRole('row', { name: /Nord \(59\)/ }).waitFor();
    await preview.getByRole('tab', { name: 'Archives and documents' }).click();
    await preview.getByRole('button', { name: 'BIO-LOINC-Va1-FACTURE-00102.pdf' }).click();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  for (const theme of THEMES) {
    it(`has no fault that axe finds: ${theme}`, async () => {
      configure({ 'workbench.colorTheme': theme });
      const wanted = theme.includes('Contrast')
        ? 'vscode-high-contrast'
        : theme.includes('Dark')
          ? 'vscode-dark'
          : 'vscode-light';
      await preview.locator(`body.${wanted}`).waitFor();
      const inside = await frame();
      await inside.evaluate(axe.source);
      for (const tab of ['Claims', /^Portal view/, 'Amounts', 'Archives and documents']) {
        await preview.getByRole('tab', { name: tab }).click();
        const { violations, passes } = await inside.evaluate(() => axe.run('main'));
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        assert.deepEqual(found, [], String(tab));
        assert.ok(passes.length > 5);
      }
    });
  }

  it('is in the language of the settings', async () => {
    configure({ 'solde.language': 'fr' });
    // Not over the preview itself.
    await page.keyboard.press('ControlOrMeta+Digit1');
    await openByName(page, RIGHT);
    await preview.getByText('Prêt à déposer').waitFor();
    await preview.getByRole('tab', { name: 'Côté portail' }).waitFor();
    assert.equal(await (await frame()).evaluate(() => document.documentElement.lang), 'fr');
  });

  it('is no wider than a narrow window', async () => {
    await page.setViewportSize({ width: 700, height: 700 });
    const inside = await frame();
    const widths = await inside.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return { client: clientWidth, scroll: scrollWidth };
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.equal(widths.scroll, widths.client);
  });

  it('takes what a file says for text', async () => {
    await page.locator('.view-line', { hasText: '"FINBIO000006"' }).first().click({ clickCount: 3 });
    await paste(page, '"numeroASP": "<img src=x onerror=alert(1)>",\n');
    await preview.getByRole('tab', { name: 'Demandes' }).click();
    await preview.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    assert.equal(await preview.locator('img').count(), 0);
  });
});
