import type { NearbyFile } from '../../nearby/aroundFile.ts';

/** The formats that begin as an extension promises: an animated PNG is a PNG. */
const PROMISED: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['pdf']],
  ['png', ['png', 'apng']],
  ['jpg', ['jpg']],
  ['jpeg', ['jpg']],
]);

/** Whether a file's format is the one that an extension promises; undefined where either is not known. */
export function isPromised(extension: string, format: NearbyFile['format']): boolean | undefined {
  const promised = PROMISED.get(extension);
  if (promised === undefined || format === undefined) return undefined;
  return format !== null && promised.includes(format);
}

/** What people call the formats that stand in the place of a piece most often. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['docx', 'Word (docx)'],
  ['xlsx', 'Excel (xlsx)'],
  ['cfb', 'Word, Excel (doc, xls)'],
  ['odt', 'LibreOffice (odt)'],
]);

/** A format as people say it. */
export function formatName(format: string): string {
  return NAMES.get(format) ?? format.toUpperCase();
}
