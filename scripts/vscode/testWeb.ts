// `npm run test:web`: the content of the packaged extension in VS Code for the Web, where there is no Node at all.
import { join } from 'node:path';
import { build, buildSuite } from '../build.ts';
import { runAsMain, step } from '../lib/main.ts';
import { unzip } from '../lib/unzip.ts';
import { packageExtension } from '../package.ts';
import { freePort } from './codeServer.ts';
import { layPlaces, withScratch } from './scratch.ts';
import { runSuiteIn } from './suitePage.ts';
import { serveWeb } from './webBuild.ts';
import { withPage } from './window.ts';

const name = 'web';

await runAsMain(import.meta.url, async () => {
  await build();
  const suite = await buildSuite();
  const vsix = await packageExtension();
  await withScratch(async (scratch) => {
    const { examples, extensions } = layPlaces(scratch);
    const extension = join(extensions, 'solde');
    unzip(vsix, 'extension/', extension);
    const port = await freePort();
    const server = await serveWeb({ extension, suite, folder: examples, port });
    try {
      await withPage(name, async (page) => {
        step('Running the suite');
        await runSuiteIn(page, name, async () => {
          await page.goto(`http://localhost:${port}/`);
        });
      });
    } finally {
      server.dispose();
    }
  });
});
