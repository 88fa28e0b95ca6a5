import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/vscode/chromium.ts';
import { createPreview, previewTextsFor } from '../../server/src/core/preview/create.ts';
import type { Preview } from '../../server/src/core/preview/types.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn } from '../support/check.ts';
import { claimText } from '../support/claimText.ts';
import { quantile } from './measure.ts';

const PAGES = join(import.meta.dirname, '../../dist/client/pages');
const NAME = 'JSON-1000000001-20241231-001.json';
const DEMANDES = 200;
const EDITS = 40;

export interface PreviewResult {
  /** Medians, in milliseconds: an edit taken in and the preview made of it, then sent as text and drawn by the page. */
  readonly made: number;
  readonly drawn: number;
  readonly first: number;
}

/** A preview of 200 demandes as one types in one of them: in the workspace, and in the page in Chromium. */
export async function benchPreview(): Promise<PreviewResult> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    await openPage(page);
    const workspace = new Workspace();
    workspace.open(NAME, claimText(DEMANDES));
    const first = await draw(page, preview(createPreview(checkIn(workspace, NAME), 'fr')));
    const made: number[] = [];
    const drawn: number[] = [];
    let text = claimText(DEMANDES);
    const at = text.indexOf('"typeAction": "C"', text.length / 2) + '"typeAction": "'.length;
    for (let edit = 0; edit < EDITS; edit++) {
      const letter = edit % 2 === 0 ? 'X' : 'C';
      text = text.slice(0, at) + letter + text.slice(at + 1);
      const start = performance.now();
      workspace.edit(NAME, { offset: at, length: 1, text: letter }, () => text);
      const shown = preview(createPreview(checkIn(workspace, NAME), 'fr'));
      made.push(performance.now() - start);
      drawn.push(await draw(page, shown));
    }
    return { made: quantile(made, 0.5), drawn: quantile(drawn, 0.5), first };
  } finally {
    await browser.close();
  }
}

function preview(shown: Preview | undefined): Preview {
  if (shown === undefined) throw new Error('The file is too long');
  return shown;
}

async function openPage(page: Page): Promise<void> {
  await page.setContent(
    `<!DOCTYPE html><style>${readFileSync(join(PAGES, 'preview.css'), 'utf8')}</style><body></body>`,
  );
  await page.evaluate('globalThis.acquireVsCodeApi = () => ({ postMessage() {} })');
  await page.addScriptTag({ content: readFileSync(join(PAGES, 'preview.js'), 'utf8') });
}

/** From the message, as text, to the page laid out anew; in milliseconds. */
async function draw(page: Page, shown: Preview): Promise<number> {
  const sent = JSON.stringify({ name: NAME, none: '', version: 1, preview: shown, texts: previewTextsFor('fr') });
  return await page.evaluate(async (text) => {
    const start = performance.now();
    dispatchEvent(new MessageEvent('message', { data: JSON.parse(text) }));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, sent);
}
