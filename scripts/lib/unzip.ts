import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks the entries under `prefix` of an archive that this project has just written into `folder`. */
export function unzip(archive: string, prefix: string, folder: string): void {
  const isWanted = ({ name }: { name: string }): boolean => name.startsWith(prefix) && !name.endsWith('/');
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive), { filter: isWanted }))) {
    const file = join(folder, name.slice(prefix.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
