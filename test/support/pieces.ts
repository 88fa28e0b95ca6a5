import {
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The least that is a piece of each format. */
export const PDF = bytes('%PDF-1.4\n%%EOF\n');
export const JPG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

export interface Packed extends ZipWriterAddDataOptions {
  readonly content?: Uint8Array | string;
}

/** A zip archive of these entries, each with its content or with what else is to be said of it. */
export async function zip(entries: Readonly<Record<string, Packed | Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, entry] of Object.entries(entries)) {
    const { content = PDF, ...options } = entry instanceof Uint8Array ? { content: entry } : entry;
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader, options);
  }
  return await writer.close();
}

/** A Word file: a zip archive that says what it holds. */
export function docx(): Promise<Uint8Array> {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zip({
    '[Content_Types].xml': {
      content: `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    'word/document.xml': { content: '<w:document/>' },
  });
}

/** An archive of empty stored entries, written by hand: only its directory is real. */
export function manyEntries(count: number): Uint8Array {
  const name = Buffer.from('a.pdf');
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(name.length, 28);
  name.copy(entry, 46);
  const directory = Buffer.concat(Array.from({ length: count }, () => entry));
  const locator = Buffer.alloc(20);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 4);
  end.writeUInt16LE(0, 6);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([directory, end64, locator, end]);
}
