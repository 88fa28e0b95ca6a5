// Prints how fast the engine and the server are, against others on the same texts in the same run. Judges nothing:
// on a busy machine only the ratios mean something. `npm run bench -- process` or `-- stdio` runs one half of it.
import { benchInProcess } from './inProcess.ts';
import { reportInProcess } from './inProcessReport.ts';

const [part] = process.argv.slice(2);

if (part !== 'stdio') {
  console.log('In process');
  reportInProcess(await benchInProcess());
}
