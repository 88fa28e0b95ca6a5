// Prints how fast the engine and the server are, against others on the same texts in the same run. Judges nothing:
// on a busy machine only the ratios mean something. `npm run bench -- process` runs a part of it, as do `completion`,
// `hover`, `format`, `symbols`, `nearby`, `zip`, `import`, `apercu`, `arbre` and `stdio`.
import { existsSync } from 'node:fs';
import { benchApercu } from './apercu.ts';
import { reportApercu } from './apercuReport.ts';
import { benchArbre } from './arbre.ts';
import { reportArbre } from './arbreReport.ts';
import { benchCompletion } from './completion.ts';
import { reportCompletion } from './completionReport.ts';
import { benchFormat } from './format.ts';
import { reportFormat } from './formatReport.ts';
import { benchHover } from './hover.ts';
import { reportHover } from './hoverReport.ts';
import { benchImport } from './import.ts';
import { reportImport } from './importReport.ts';
import { benchInProcess } from './inProcess.ts';
import { reportInProcess } from './inProcessReport.ts';
import { benchNearby } from './nearby.ts';
import { reportNearby } from './nearbyReport.ts';
import { benchKeystrokes, benchStart, SERVER } from './overStdio.ts';
import { reportOverStdio } from './overStdioReport.ts';
import { writePage } from './page.ts';
import { printed } from './report.ts';
import { benchSymbols } from './symbols.ts';
import { reportSymbols } from './symbolsReport.ts';
import { benchZip, PROGRAM } from './zip.ts';
import { reportZip } from './zipReport.ts';

const part = process.argv.slice(2).find((one) => !one.startsWith('--'));
const wanted = (name: string): boolean => part === undefined || part === name;

if (wanted('process')) {
  console.log('In process');
  reportInProcess(await benchInProcess());
}
if (wanted('completion')) {
  console.log('\nCompletion');
  reportCompletion(await benchCompletion());
}
if (wanted('hover')) {
  console.log('\nHover, lenses, verdict');
  reportHover(await benchHover());
}
if (wanted('format')) {
  console.log('\nFormatting');
  reportFormat(await benchFormat());
}
if (wanted('symbols')) {
  console.log('\nSymbols');
  reportSymbols(await benchSymbols());
}
if (wanted('nearby')) {
  console.log('\nThe folder around the file');
  reportNearby(await benchNearby());
}
if (wanted('zip')) {
  console.log('\nThe archives of a deposit');
  if (existsSync(PROGRAM)) reportZip(await benchZip());
  else console.log(`${PROGRAM} is not there: npm run build`);
}
if (wanted('apercu')) {
  console.log('\nThe preview of a deposit');
  reportApercu(await benchApercu());
}
if (wanted('import')) {
  console.log('\nAn import');
  if (existsSync(PROGRAM)) reportImport(await benchImport());
  else console.log(`${PROGRAM} is not there: npm run build`);
}
if (wanted('arbre')) {
  console.log('\nThe tree of claim files');
  if (existsSync(SERVER)) reportArbre(await benchArbre());
  else console.log(`${SERVER} is not there: npm run build`);
}
if (wanted('stdio')) {
  console.log('\nOver stdio');
  if (existsSync(SERVER)) reportOverStdio(await benchKeystrokes(), await benchStart());
  else console.log(`${SERVER} is not there: npm run build`);
}
if (process.argv.includes('--page')) writePage(printed);
