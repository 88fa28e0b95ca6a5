import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { PartReader, type ReadPart } from '../nearby/archive.ts';
import { partReader, type ReadPartOf } from '../nearby/partReader.ts';
import { type ArchiveBuild, MOUTHFUL, reading } from './archiveBuild.ts';
import type { PlannedArchive } from './prepare.ts';
import { Stop } from './reason.ts';
import { localHeader, type WrittenEntry } from './zip.ts';

/**
 * Reads an archive again that has just been written, by a reader that knows nothing of how it was: names, sizes and sums
 * have to be those of the pieces as they were read, in its directory and by its data. Stops where one is not.
 */
export async function verifyArchive(
  archiveBuild: ArchiveBuild,
  { name, size: length }: PlannedArchive,
  path: string,
  written: readonly WrittenEntry[],
): Promise<void> {
  const wrong = (entry: string): Stop => new Stop({ kind: 'reread', args: { name, entry } });
  const { size } = await reading(name, archiveBuild.fs.stat(path));
  if (size !== length) throw wrong(`${size} ≠ ${length}`);
  const read = partReader(archiveBuild.fs, path);
  const entries = await entriesOf(name, size, read, wrong);
  if (entries.length !== written.length) throw wrong(`${entries.length} ≠ ${written.length}`);
  const window = new Window(archiveBuild, name, read);
  for (const [index, one] of written.entries()) {
    const entry = entries[index];
    if (entry === undefined || !isAs(entry, one)) throw wrong(one.name);
    if (!(await isWhole(archiveBuild, window, one, entry.offset))) throw wrong(one.name);
  }
}

async function entriesOf(
  name: string,
  size: number,
  read: ReadPart,
  wrong: (entry: string) => Stop,
): Promise<FileEntry[]> {
  const zip = new ZipReader(new PartReader(size, (from, to) => reading(name, read(from, to))));
  try {
    return (await zip.getEntries()).filter((entry) => !entry.directory);
  } catch (error) {
    // A file that could not be read has its own words; what the library says of a wrong form is for nobody to read.
    throw error instanceof Stop ? error : wrong(name);
  } finally {
    await zip.close();
  }
}

function isAs(entry: FileEntry, { name, size: length, crc }: WrittenEntry): boolean {
  return (
    entry.filename === name &&
    entry.filenameUTF8 &&
    entry.compressionMethod === 0 &&
    entry.uncompressedSize === length &&
    entry.compressedSize === length &&
    (entry.signature ?? 0) >>> 0 === crc
  );
}

/** Whether an entry stands in the archive as it was meant: what is before its data, and the sum of its data. */
async function isWhole(
  archiveBuild: ArchiveBuild,
  window: Window,
  one: WrittenEntry,
  offset: number,
): Promise<boolean> {
  const head = localHeader(one);
  const start = offset + head.length;
  for (let at = offset; at < start; ) {
    const part = await window.read(at, start);
    if (!part.every((byte, index) => head[at - offset + index] === byte)) return false;
    at += part.length;
  }
  let crc = 0;
  for (let at = start; at < start + one.size; ) {
    const part = await window.read(at, start + one.size);
    crc = archiveBuild.crc32(part, crc);
    archiveBuild.done(part.length);
    at += part.length;
  }
  return crc === one.crc;
}

/** Reads an archive from its beginning to its end, much at once. */
class Window {
  readonly #archiveBuild: ArchiveBuild;
  readonly #name: string;
  readonly #read: ReadPartOf;
  #from = 0;
  #bytes: Uint8Array = new Uint8Array();

  constructor(archiveBuild: ArchiveBuild, name: string, read: ReadPartOf) {
    this.#archiveBuild = archiveBuild;
    this.#name = name;
    this.#read = read;
  }

  /** The bytes from `from` on, up to `to` or fewer, one at least; good until the next are asked for. */
  async read(from: number, to: number): Promise<Uint8Array> {
    if (from < this.#from || from >= this.#from + this.#bytes.length) {
      this.#bytes = await reading(this.#name, this.#read(from, from + MOUTHFUL, this.#archiveBuild.room));
      this.#from = from;
      // It had its size a moment ago.
      if (this.#bytes.length === 0) throw new Stop({ kind: 'reread', args: { name: this.#name, entry: `${from}` } });
    }
    return this.#bytes.subarray(from - this.#from, to - this.#from);
  }
}
