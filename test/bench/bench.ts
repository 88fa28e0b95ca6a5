// Prints how fast the engine and the server are, against others on the same texts in the same run. Judges nothing:
// on a busy machine only the ratios mean something. `npm run bench -- process` runs a part of it, as do `completion`,
// `hover`, `format`, `symbols`, `nearby`, `many`, `crowded`, `zip`, `import`, `preview`, `tree` and `stdio`.
import { existsSync } from 'node:fs';
import { benchCompletion } from './completion.ts';
import { reportCompletion } from './completionReport.ts';
import { benchCrowded } from './crowded.ts';
import { benchFormat } from './format.ts';
import { reportFormat } from './formatReport.ts';
import { benchHover } from './hover.ts';
import { reportHover } from './hoverReport.ts';
import { benchImport } from './import.ts';
import { reportImport } from './importReport.ts';
import { benchInProcess } from './inProcess.ts';
import { reportInProcess } from './inProcessReport.ts';
import { benchMany } from './many.ts';
import { reportCrowded, reportMany } from './manyReport.ts';
import { benchNearby } from './nearby.ts';
import { reportNearby } from './nearbyReport.ts';
import { benchKeystrokes, benchStart, SERVER } from './overStdio.ts';
import { reportOverStdio } from './overStdioReport.ts';
import { writePage } from './page.ts';
import { benchPreview } from './preview.ts';
import { reportPreview } from './previewReport.ts';
import { printed, type Target } from './report.ts';
import { benchSymbols } from './symbols.ts';
import { reportSymbols } from './symbolsReport.ts';
import { benchTree } from './tree.ts';
import { reportTree } from './treeReport.ts';
import { benchZip, PROGRAM } from './zip.ts';
import { reportZip } from './zipReport.ts';

interface Part {
  readonly name: string;
  readonly title: string;
  /** Measures, and prints what it found. */
  run(): Promise<void>;
  /** The built file that it runs. */
  readonly needs?: string;
}

const PARTS: readonly Part[] = [
  { name: 'process', title: 'In process', run: async () => reportInProcess(await benchInProcess()) },
  { name: 'completion', title: 'Completion', run: async () => reportCompletion(await benchCompletion()) },
  { name: 'hover', title: 'Hover, lenses, verdict', run: async () => reportHover(await benchHover()) },
  { name: 'format', title: 'Formatting', run: async () => reportFormat(await benchFormat()) },
  { name: 'symbols', title: 'Symbols', run: async () => reportSymbols(await benchSymbols()) },
  { name: 'nearby', title: 'The folder around the file', run: async () => reportNearby(await benchNearby()) },
  { name: 'many', title: 'Many files open', run: async () => reportMany(await benchMany()), needs: SERVER },
  { name: 'crowded', title: 'A full folder', run: async () => reportCrowded(await benchCrowded()), needs: SERVER },
  { name: 'zip', title: 'The archives of a deposit', run: async () => reportZip(await benchZip()), needs: PROGRAM },
  { name: 'preview', title: 'The preview of a deposit', run: async () => reportPreview(await benchPreview()) },
  { name: 'import', title: 'An import', run: async () => reportImport(await benchImport()), needs: PROGRAM },
  { name: 'tree', title: 'The tree of claim files', run: async () => reportTree(await benchTree()), needs: SERVER },
  {
    name: 'stdio',
    title: 'Over stdio',
    run: async () => reportOverStdio(await benchKeystrokes(), await benchStart()),
    needs: SERVER,
  },
];

const wanted = process.argv.slice(2).find((one) => !one.startsWith('--'));
const groups: { readonly title: string; readonly targets: readonly Target[] }[] = [];
for (const { name, title, run, needs } of PARTS) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(`\n${title}`);
  if (needs !== undefined && !existsSync(needs)) {
    console.log(`${needs} is not there: npm run build`);
    continue;
  }
  const before = printed.length;
  await run();
  groups.push({ title, targets: printed.slice(before) });
}
if (process.argv.includes('--page')) writePage(groups);
