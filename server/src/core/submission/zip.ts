// The form of an archive (APPNOTE 6.3.10): entries stored as they are, names in UTF-8, sums before the data. A writer
// library would stream with sums behind the data, which readers of streams refuse for stored entries, or keep each
// entry in memory; and the plan has to know every size to the byte before anything is written.

/** An entry as it is written. */
export interface WrittenEntry {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly crc: number;
  /** When the piece was written last, in milliseconds. */
  readonly modified: number;
}

const LOCAL = 30;
const CENTRAL = 46;
/** What stands behind the entries of every archive. */
export const END = 22;
/**
 * The count of entries has 16 bits, as sizes and offsets have 32: what is beyond needs another form (zip64), and a reader
 * that knows it. The settings allow no archive of that size.
 */
export const MOST_ENTRIES = 0xfffe;

const VERSION = 20;
const MADE_ON_UNIX = 3 << 8;
const UTF8 = 1 << 11;
/** A file that its owner may write and all may read. */
const MODE = (0o100644 << 16) >>> 0;

const encoder = new TextEncoder();

/** What an entry adds to an archive, its headers and its line of the directory included. */
export function entryWeight(name: string, size: number): number {
  return LOCAL + CENTRAL + 2 * encoder.encode(name).length + size;
}

/** What stands before the data of an entry. */
export function localHeader(entry: WrittenEntry): Uint8Array {
  const name = encoder.encode(entry.name);
  const bytes = new Uint8Array(LOCAL + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry, name.length);
  bytes.set(name, LOCAL);
  return bytes;
}

/** The directory of an archive with these entries, one behind the other, and what ends it. */
export function repertoire(entries: readonly WrittenEntry[]): Uint8Array {
  const names = entries.map(({ name }) => encoder.encode(name));
  const size = names.reduce((sum, name) => sum + CENTRAL + name.length, 0);
  const bytes = new Uint8Array(size + END);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let offset = 0;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION | MADE_ON_UNIX, true);
    view.setUint16(at + 6, VERSION, true);
    writeCommon(view, at + 8, entry, name.length);
    view.setUint32(at + 38, MODE, true);
    view.setUint32(at + 42, offset, true);
    bytes.set(name, at + CENTRAL);
    at += CENTRAL + name.length;
    offset += LOCAL + name.length + entry.size;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, offset, true);
  return bytes;
}

/** The fields that a local header and a line of the directory have alike, from the flags on. */
function writeCommon(view: DataView, at: number, { size, crc, modified }: WrittenEntry, nameLength: number): void {
  const { date, time } = dosTime(new Date(modified));
  view.setUint16(at, UTF8, true);
  view.setUint16(at + 4, time, true);
  view.setUint16(at + 6, date, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, nameLength, true);
}

/** The form of time has no year before 1980 nor after 2107. */
function dosTime(moment: Date): { date: number; time: number } {
  const year = Math.min(Math.max(moment.getFullYear(), 1980), 2107);
  return {
    date: ((year - 1980) << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate(),
    time: (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1),
  };
}
