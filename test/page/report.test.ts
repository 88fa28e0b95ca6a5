import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/vscode/chromium.ts';
import { writeReport } from '../../server/src/core/report/format.ts';
import { claimText } from '../support/claimText.ts';
import { fileWith } from '../support/demande.ts';
import { reportOf } from '../support/report.ts';
import { archive, PIECES, packedFile, surroundings } from '../support/surroundings.ts';

const AROUND = surroundings({ files: [...PIECES, packedFile(PIECES[0]?.name ?? '')], archives: [archive()] });
const FILES: Readonly<Record<string, string>> = {
  right: claimText(2),
  faulty: fileWith({ header: '"SIRET": 12', demandes: ['"typeAction": "X"', '"beneficiaires": ["690781811"]'] }),
  returned: fileWith({
    demandes: ['"libelleTraitement": "Refus"', '"libelleTraitement": "Demande acceptée"', '"codeTraitement": "7"'],
  }),
};

describe('the page of a report in Chromium', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  /** Shows a page, and fails where it asks for anything or anything of it is refused. */
  async function shown(
    content: string,
    colorScheme: 'light' | 'dark',
    use: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context: BrowserContext = await browser.newContext({ colorScheme, viewport: { width: 1000, height: 1400 } });
    try {
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => said.push(request.url()));
      await page.setContent(content);
      await use(page);
      assert.deepEqual(said, []);
    } finally {
      await context.close();
    }
  }

  for (const [name, text] of Object.entries(FILES)) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const medium of ['screen', 'print'] as const) {
        it(`is accessible: ${name}, ${scheme}, ${medium}`, async () => {
          const page = writeReport(await reportOf(text, { surroundings: AROUND }), 'html');
          await shown(page, scheme, async (tab) => {
            await tab.emulateMedia({ media: medium, colorScheme: scheme });
            await tab.evaluate(axe.source);
            const { violations, passes } = await tab.evaluate(() => axe.run());
            assert.deepEqual(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
              [],
            );
            assert.ok(passes.some(({ id }) => id === 'color-contrast'));
          });
        });
      }
    }
  }

  it('keeps its own style, and no other', async () => {
    const hostile = '<style>body { display: none }</style><img src="https://example.invalid/a.png" onerror="alert(1)">';
    const text = fileWith({ demandes: [`"libelleTraitement": ${JSON.stringify(hostile)}`] });
    await shown(writeReport(await reportOf(text), 'html'), 'light', async (tab) => {
      const look = await tab.evaluate(() => getComputedStyle(document.body).maxWidth + document.images.length);
      assert.equal(look, '1024px0');
    });
  });

  it('is no wider than a small screen, but for what scrolls by itself', async () => {
    const long = 'é'.repeat(300);
    const text = fileWith({ demandes: [`"libelleTraitement": "${long}",\n"numeroASP": "${long}"`] });
    await shown(writeReport(await reportOf(text, { surroundings: AROUND }), 'html'), 'light', async (tab) => {
      await tab.setViewportSize({ width: 360, height: 700 });
      const { wide, high } = await tab.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { wide: scrollWidth, high: scrollHeight };
      });
      assert.equal(wide, 360);
      assert.ok(high > 700);
    });
  });

  it('prints on A4, no row cut in two', async () => {
    await shown(writeReport(await reportOf(claimText(60), { surroundings: AROUND }), 'html'), 'dark', async (tab) => {
      const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
      const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      assert.ok(pages.length > 2);
      for (const [, width, height] of pages) assert.deepEqual([width, height].map(Number).map(Math.round), [595, 842]);
      await tab.emulateMedia({ media: 'print' });
      const breaks = await tab.evaluate(() =>
        [...document.querySelectorAll('tr')].map((row) => getComputedStyle(row).breakInside),
      );
      assert.deepEqual([...new Set(breaks)], ['avoid']);
    });
  });
});
