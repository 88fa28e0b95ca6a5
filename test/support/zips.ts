import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** The files in an archive, their sums checked, by name in its order. */
export async function unzipped(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
  const files: [name: string, data: Uint8Array][] = [];
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) files.push([entry.filename, await entry.getData(new Uint8ArrayWriter())]);
  }
  await zip.close();
  return Object.fromEntries(files);
}
