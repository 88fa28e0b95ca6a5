import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vscodeTest } from '../lib/paths.ts';
import { launchChromium } from './chromium.ts';
import { addressOf, installCodeServer, installExtension, startCodeServer } from './codeServer.ts';
import { layPlaces, type Places, withScratch } from './scratch.ts';

/** Where the pictures of failed runs are put: kept, unlike the folders of the run itself. */
function failurePicture(name: string): string {
  const folder = join(vscodeTest, 'failures');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Lends `use` a page in headless Chromium; when `use` fails, a picture of the page is saved and its place said. */
export async function withPage<T>(name: string, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      return await use(page);
    } catch (error) {
      const path = failurePicture(name);
      await page.screenshot({ path });
      console.error(`  The window as it was: ${path}`);
      throw error;
    }
  } finally {
    await browser.close();
  }
}

/** What `withWorkbench` lends: a page, and how to open VS Code in it. */
export interface Workbench {
  page: Page;
  places: Places;
  authority: string;
  /** Goes to VS Code on the copy of examples/; `payload` is VS Code's own list of options for the window. */
  open(payload?: readonly [string, string][]): Promise<void>;
}

/** Lends `use` the embedded VS Code, with the packaged extension installed and a fresh copy of examples/ to open. */
export async function withWorkbench<T>(
  name: string,
  vsix: string,
  use: (workbench: Workbench) => Promise<T>,
): Promise<T> {
  await installCodeServer();
  return withScratch(async (folder) => {
    const places = layPlaces(folder);
    await installExtension(vsix, places);
    const server = await startCodeServer(places);
    try {
      return await withPage(name, (page) =>
        use({
          page,
          places,
          authority: server.authority,
          open: async (payload) => {
            await page.goto(addressOf(server, places.examples, payload));
          },
        }),
      );
    } finally {
      await server.stop();
    }
  });
}
