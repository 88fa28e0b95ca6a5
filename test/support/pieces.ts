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
