import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Failure } from './main.ts';

interface Entry {
  name: string;
  stored: boolean;
  packedSize: number;
  headerAt: number;
}

/** The central directory of an archive that this project has just written: no encryption, no ZIP64, no comment. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Failure('not a zip archive');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      stored: zip.readUInt16LE(at + 10) === 0,
      packedSize: zip.readUInt32LE(at + 20),
      headerAt: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, { headerAt, packedSize, stored }: Entry): Buffer {
  const start = headerAt + 30 + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
  const packed = zip.subarray(start, start + packedSize);
  return stored ? packed : inflateRawSync(packed);
}

/** Unpacks the entries under `prefix` of the archive into `folder`. Node has no unzip of its own. */
export function unzip(archive: string, prefix: string, folder: string): void {
  const zip = readFileSync(archive);
  for (const entry of entriesOf(zip)) {
    if (!entry.name.startsWith(prefix) || entry.name.endsWith('/')) continue;
    const file = join(folder, entry.name.slice(prefix.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contentOf(zip, entry));
  }
}
