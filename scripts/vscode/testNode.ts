// `npm run test:vscode`: the packaged extension, installed in the embedded VS Code, in its Node extension host.
import { build, buildSuite } from '../build.ts';
import { runAsMain, step } from '../lib/main.ts';
import { packageExtension } from '../package.ts';
import { runSuiteIn } from './suitePage.ts';
import { type Workbench, withWorkbench } from './window.ts';

const name = 'vscode';

await runAsMain(import.meta.url, async () => {
  await build();
  const suite = await buildSuite();
  const vsix = await packageExtension();
  const runIn = async ({ page, authority, open }: Workbench): Promise<void> => {
    step('Running the suite');
    const remote = `vscode-remote://${authority}`;
    await runSuiteIn(page, name, () =>
      open([
        ['extensionDevelopmentPath', remote + suite],
        ['extensionTestsPath', `${remote}${suite}/node.js`],
      ]),
    );
  };
  await withWorkbench(name, vsix, runIn, { isForSuite: true });
});
