/** Tables of an ELF file (64 bits, little-endian), by their types. */
const DYNAMIC_SYMBOLS = 11;
const VERSIONS_NEEDED = 0x6ffffffe;
const SYMBOL_SIZE = 24;

/** Versions of the C and C++ libraries that are asked for, and the oldest of each, which every Linux has. */
const OLDER = { 'GLIBC_2.38': 'GLIBC_2.2.5', 'GLIBCXX_3.4.32': 'GLIBCXX_3.4' };
/** `__isoc23_strtol` is `strtol` but for numbers that begin with `0b`. */
const NEW_PREFIX = '__isoc23_';

interface Table {
  readonly type: number;
  readonly start: number;
  readonly end: number;
  readonly names: number;
}

/** The library that asks for older versions of the C and C++ libraries, and for functions by the names they have there. */
export function askingForLess(library: Buffer): Buffer {
  const elf = Buffer.from(library);
  const tables = tablesOf(elf);
  const versions = new Map(versionsIn(elf, find(tables, VERSIONS_NEEDED)));
  for (const [newer, older] of Object.entries(OLDER)) {
    const [from, to] = [versions.get(older), versions.get(newer)];
    if (from === undefined || to === undefined) continue;
    // Its hash, and its name.
    elf.copy(elf, to, from, from + 4);
    elf.copy(elf, to + 8, from + 8, from + 12);
  }
  const symbols = find(tables, DYNAMIC_SYMBOLS);
  for (let at = symbols.start; at < symbols.end; at += SYMBOL_SIZE) {
    const name = elf.readUInt32LE(at);
    if (textAt(elf, symbols.names + name).startsWith(NEW_PREFIX)) elf.writeUInt32LE(name + NEW_PREFIX.length, at);
  }
  return elf;
}

function tablesOf(elf: Buffer): readonly Table[] {
  const [from, size, count] = [Number(elf.readBigUInt64LE(40)), elf.readUInt16LE(58), elf.readUInt16LE(60)];
  const startOf = (index: number): number => Number(elf.readBigUInt64LE(from + index * size + 24));
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * size;
    const start = startOf(index);
    const end = start + Number(elf.readBigUInt64LE(at + 32));
    return { type: elf.readUInt32LE(at + 4), start, end, names: startOf(elf.readUInt32LE(at + 40)) };
  });
}

function find(tables: readonly Table[], type: number): Table {
  const table = tables.find((one) => one.type === type);
  if (table === undefined) throw new Error(`no table of type ${type}`);
  return table;
}

/** The versions that are asked for, each with the offset of its entry: a list of lists, one for each library. */
function* versionsIn(elf: Buffer, { start, names }: Table): Generator<[name: string, at: number]> {
  for (const library of chain(elf, start, 12)) {
    for (const at of chain(elf, library + elf.readUInt32LE(library + 8), 12))
      yield [textAt(elf, names + elf.readUInt32LE(at + 8)), at];
  }
}

/** Offsets of entries, each of which tells at `next` how far it is to the one after it, 0 in the last. */
function* chain(elf: Buffer, first: number, next: number): Generator<number> {
  for (let at = first, step = -1; step !== 0; at += step) {
    yield at;
    step = elf.readUInt32LE(at + next);
  }
}

function textAt(elf: Buffer, at: number): string {
  return elf.toString('latin1', at, elf.indexOf(0, at));
}
