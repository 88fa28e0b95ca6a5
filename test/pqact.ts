import { openByName, runCommand } from '../scripts/vscode/hands.ts';
import { openWorkbench } from './support/workbench.ts';
const open = await openWorkbench('pq-activation');
try {
  const { page } = open.workbench;
  for (let i = 0; i < Number(process.argv[2] ?? 3); i++) {
    await open.workbench.open();
    await openByName(page, 'JSON-LOINC00001-20230222-001.json').catch((e: unknown) => console.log(String(e).slice(0, 200)));
    await page.waitForTimeout(6000);
    await runCommand(page, 'Developer: Startup Performance');
    await page.waitForTimeout(2500);
    await page.locator('.editor-instance .monaco-editor').first().click();
    await page.keyboard.press('Control+f');
    await page.waitForTimeout(500);
    await page.keyboard.type('segur-solde');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(800);
    const text = await page.locator('.view-lines').first().innerText();
    console.log(text.split('\n').filter((l) => /segur|Extension\b.*Load|Activate|typescript|vscode\./i.test(l)).map((l) => l.replaceAll('\u00a0', ' ')).join('\n'));
    await runCommand(page, 'View: Close All Editors');
  }
} finally { await open.close(); }
