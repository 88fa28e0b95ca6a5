import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { runCommand } from '../../scripts/vscode/hands.ts';
import { inWorkbench } from '../support/workbench.ts';

describe('The walkthrough in the windows of VS Code', () => {
  const workbench = inWorkbench('interface-walkthrough');
  let page: Page;

  before(async () => {
    ({ page } = workbench());
    await workbench().open();
    await page.locator('#status\\.problems', { hasText: /[1-9]/ }).waitFor({ timeout: 60_000 });
  });

  it('leads in five steps from a new file to the deposit, each with its picture', async () => {
    // In a narrow window pictures are left out.
    await page.setViewportSize({ width: 1800, height: 900 });
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').fill('Get Started with Ségur Solde');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Ségur Solde' }).click();
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    for (let index = 0; index < 5; index++) {
      await steps.nth(index).click();
      const image = page.locator('.gettingStartedContainer .getting-started-media img');
      await image.waitFor();
      assert.ok(await image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth > 500)));
    }
  });

  it('and each step has what it speaks of at hand', async () => {
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    const buttons = [
      'New Claim File',
      'Import Claims',
      'Show Problems',
      'Open Submission Preview',
      'Prepare Submission',
    ];
    for (const [index, name] of buttons.entries()) {
      await steps.nth(index).click();
      await steps.nth(index).getByRole('button', { name }).first().waitFor();
    }
  });
});
