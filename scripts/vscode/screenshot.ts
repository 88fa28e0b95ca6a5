// `node scripts/vscode/screenshot.ts FILE OUT.png`: a picture of VS Code with FILE (a path within examples/) open.
import { resolve } from 'node:path';
import { build } from '../build.ts';
import { Failure, runAsMain, step } from '../lib/main.ts';
import { packageExtension } from '../package.ts';
import { openByName, untilProblemsSettle } from './hands.ts';
import { withWorkbench } from './window.ts';

await runAsMain(import.meta.url, async () => {
  const [file, out] = process.argv.slice(2);
  if (file === undefined || out === undefined) throw new Failure('usage: screenshot.ts FILE OUT.png');
  await build();
  const vsix = await packageExtension();
  await withWorkbench('screenshot', vsix, async ({ page, open }) => {
    await open();
    await openByName(page, file);
    await untilProblemsSettle(page);
    const path = resolve(out);
    await page.screenshot({ path });
    step(`Saved ${path}`);
  });
});
