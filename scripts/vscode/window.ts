import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { messageOf } from '../lib/main.ts';
import { vscodeTest } from '../lib/paths.ts';
import { launchChromium } from './chromium.ts';
import { addressOf, installCodeServer, installExtension, type Kind, startCodeServer } from './codeServer.ts';
import { layPlaces, type Places, withScratch } from './scratch.ts';

/** Saves the window as it was when a run failed: kept, unlike the folders of the run itself. */
export async function savePicture(page: Page, name: string): Promise<void> {
  const folder = join(vscodeTest, 'failures');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // No picture must hide why one was wanted.
  const saved = page.screenshot({ path }).then(
    () => path,
    (error: unknown) => `no picture could be taken (${messageOf(error)})`,
  );
  console.error(`  The window as it was: ${await saved}`);
}

/** Lends `use` a page in headless Chromium; when `use` fails, a picture of the page is saved and its place said. */
export async function withPage<T>(name: string, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, permissions });
    try {
      return await use(page);
    } catch (error) {
      await savePicture(page, name);
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

/** Lends `use` the embedded VS Code, as a person has it or for a suite to run in, with the packaged extension installed and a fresh copy of examples/ to open. */
export async function withWorkbench<T>(
  name: string,
  vsix: string,
  use: (workbench: Workbench) => Promise<T>,
  kind: Kind = {},
): Promise<T> {
  await installCodeServer();
  return withScratch(async (folder) => {
    const places = layPlaces(folder, kind.asksForTrust);
    await installExtension(vsix, places);
    const server = await startCodeServer(places, kind);
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
