/** Sums a run of bytes up, of which `before` is the sum so far; 0 at the beginning. */
export type Crc32 = (bytes: Uint8Array, before: number) => number;

const TABLES = makeTables();
const [T0, T1, T2, T3] = TABLES;

/**
 * CRC-32 as zip archives have it, four bytes at a time. For hosts without their own (`FileSystem.crc32`): browsers have
 * none, nor do older releases of Node 20, and fflate and zip.js export none.
 */
export const crc32: Crc32 = (bytes, before) => {
  let crc = ~before;
  const whole = bytes.length & ~3;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
    crc = entry(T3, crc) ^ entry(T2, crc >>> 8) ^ entry(T1, crc >>> 16) ^ entry(T0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(T0, crc ^ byte(bytes, at));
  return ~crc >>> 0;
};

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, index: number): number {
  return table[index & 0xff] as number;
}

function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const make = (next: (index: number) => number): Int32Array =>
    Int32Array.from({ length: 256 }, (_, index) => next(index));
  const t0 = make((index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const after = (table: Int32Array): Int32Array =>
    make((index) => (entry(table, index) >>> 8) ^ entry(t0, entry(table, index)));
  const t1 = after(t0);
  const t2 = after(t1);
  return [t0, t1, t2, after(t2)];
}
