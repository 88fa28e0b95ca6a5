import {
  CHANGED,
  type EntryType,
  hostError,
  MOST_READ,
  type NewFile,
  type WritableFileSystem,
} from '../../server/src/core/ports.ts';

type Call = Exclude<keyof WritableFileSystem, 'join' | 'parent' | 'largest' | 'crc32'>;

/**
 * What stands at a path: a file's text or bytes, a folder (`null`), what cannot be had, as the host's error code, or a
 * symbolic link, by what it leads to (`undefined`: to itself).
 */
export type Entry =
  | string
  | Uint8Array
  | null
  | { readonly error: string }
  | { readonly size: number }
  | { readonly link: EntryType | undefined };

export interface MemoryOptions {
  /** So many bytes can still be written; then the disk is full. */
  readonly space?: number;
  readonly readOnly?: boolean;
}

/** A file system in memory that counts its calls. */
export interface MemoryFileSystem extends WritableFileSystem {
  /** Every call so far, such as `readBytes /a/b.json`. */
  readonly calls: readonly string[];
}

/**
 * A file system of these absolute paths, as they stand when they are asked for. Their folders need not be named. An
 * entry with a `size` alone is a file that no one may read.
 */
export function createMemoryFileSystem(
  entries: Record<string, Entry>,
  { space = Number.POSITIVE_INFINITY, readOnly = false }: MemoryOptions = {},
): MemoryFileSystem {
  const calls: string[] = [];
  const typeOf = (path: string): EntryType | undefined => {
    const entry = entries[path];
    if (typeof entry === 'string' || entry instanceof Uint8Array) return 'file';
    if (entry === null || Object.keys(entries).some((other) => other.startsWith(`${path}/`))) return 'folder';
    if (entry === undefined) return undefined;
    return 'link' in entry ? 'other' : 'file';
  };
  const written = new Map<string, { readonly entry: Entry; readonly time: number }>();
  /** When what stands at a path was put there: later for each other thing that is seen there. */
  const writing = (path: string, entry: Entry): number => {
    const last = written.get(path);
    if (last?.entry === entry) return last.time;
    written.set(path, { entry, time: (last?.time ?? 0) + 1 });
    return (last?.time ?? 0) + 1;
  };
  const found = (call: Call, path: string): Entry => {
    calls.push(`${call} ${path}`);
    const entry = entries[path] ?? null;
    if (entry !== null && typeof entry === 'object' && 'error' in entry) throw hostError(entry.error, path);
    if (typeOf(path) === undefined) throw hostError('ENOENT', path);
    return entry;
  };
  const change = (call: Call, path: string): void => {
    calls.push(`${call} ${path}`);
    if (readOnly) throw hostError('EROFS', path);
  };
  let left = space;
  const newFile = (path: string): NewFile => {
    let bytes = new Uint8Array();
    entries[path] = bytes;
    return {
      async append(...parts) {
        const more = Buffer.concat(parts);
        const part = more.subarray(0, left);
        left -= part.length;
        bytes = Uint8Array.from(Buffer.concat([bytes, part]));
        entries[path] = bytes;
        if (part.length < more.length) throw hostError('ENOSPC', path);
      },
      finish: async () => undefined,
      abandon: async () => undefined,
    };
  };
  return {
    calls,
    async create(path) {
      change('create', path);
      if (path in entries) throw hostError('EEXIST', path);
      return newFile(path);
    },
    async rename(from, to, mayReplace) {
      change('rename', from);
      const entry = found('rename', from);
      if (to in entries && !mayReplace) throw hostError('EEXIST', to);
      delete entries[from];
      entries[to] = entry;
    },
    async remove(path) {
      change('remove', path);
      found('remove', path);
      delete entries[path];
    },
    async stat(path) {
      const entry = found('stat', path);
      if (isLink(entry)) {
        if (entry.link === undefined) throw hostError('ELOOP', path);
        return { type: entry.link, size: 0, modified: 0, isLink: true };
      }
      const type = typeOf(path) ?? 'other';
      if (type !== 'file' || entry === null) return { type, size: 0, modified: 0 };
      const size = typeof entry === 'object' && 'size' in entry ? entry.size : bytesOf(entry, path).length;
      return { type, size, modified: writing(path, entry) };
    },
    async readDirectory(path) {
      found('readDirectory', path);
      const below = Object.keys(entries).filter((other) => other.startsWith(`${path}/`));
      const names = new Set(below.map((other) => other.slice(path.length + 1).split('/')[0] ?? ''));
      return [...names].map((name) => [name, typeOf(`${path}/${name}`) ?? 'other']);
    },
    async readBytes(path, most = MOST_READ) {
      const bytes = bytesOf(found('readBytes', path), path);
      if (bytes.length > most) throw hostError('ERR_FS_FILE_TOO_LARGE', path);
      return bytes;
    },
    readPart: async (path, from, to) => bytesOf(found('readPart', path), path).slice(from, to),
    async replaceBytes(path, bytes, read) {
      const now = bytesOf(found('replaceBytes', path), path);
      if (Buffer.compare(now, read) !== 0) throw hostError(CHANGED, path);
      entries[path] = bytes;
    },
    async createBytes(path, bytes) {
      calls.push(`createBytes ${path}`);
      if (typeOf(path) !== undefined) throw hostError('EEXIST', path);
      entries[path] = bytes;
    },
    parent: (path) => path.slice(0, path.lastIndexOf('/')),
    join: (path, name) => `${path}/${name}`,
  };
}

function isLink(entry: Entry): entry is { readonly link: EntryType | undefined } {
  return typeof entry === 'object' && entry !== null && 'link' in entry;
}

function bytesOf(entry: Entry, path: string): Uint8Array {
  if (typeof entry === 'string') return new TextEncoder().encode(entry);
  if (entry instanceof Uint8Array) return entry;
  throw hostError(entry === null ? 'EISDIR' : 'EIO', path);
}
