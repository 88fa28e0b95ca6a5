// A process of its own that prepares the deposit in a folder, for a test to kill: `node submissionChild.ts FOLDER SIZE REPLACE`.
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { build, prepare } from './submission.ts';

const [folder = '', maximumSize, replace] = process.argv.slice(2);

process.once('message', async () => {
  const preparation = await prepare(diskFileSystem, folder, { maximumSize: Number(maximumSize) });
  await build(diskFileSystem, preparation, { replace: replace === 'true', mark: String(process.pid) });
  process.disconnect();
});
process.send?.('ready');
