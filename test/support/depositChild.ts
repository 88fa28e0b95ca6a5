// A process of its own that prepares the deposit in a folder, for a test to kill: `node depositChild.ts FOLDER SIZE REPLACE`.
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { build, prepare } from './deposit.ts';

const [dossier = '', tailleMax, remplacer] = process.argv.slice(2);

process.once('message', async () => {
  const preparation = await prepare(diskFileSystem, dossier, { tailleMax: Number(tailleMax) });
  await build(diskFileSystem, preparation, { remplacer: remplacer === 'true', marque: String(process.pid) });
  process.disconnect();
});
process.send?.('ready');
