/** What a name stands for in a folder. */
export type EntryType = 'file' | 'folder' | 'other';

export interface Stat {
  readonly type: EntryType;
  /** In bytes. */
  readonly size: number;
  /** When it was written last, in milliseconds. */
  readonly modified: number;
  /** Whether a symbolic link stands there, and the rest is said of what it leads to. */
  readonly isLink?: boolean;
}

/** More bytes than these are not read at once, unless the caller says so: no claim file, model or table is longer. */
export const MOST_READ = 10_000_000;

/** A SHA-256 in the making, of bytes that come in parts. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** In 64 hexadecimal digits, once all is in. */
  hex(): string;
}

/** The files that the outside lends. Paths are the host's own; every call may reject with the host's error. */
export interface FileSystem {
  /** What stands at a path, links followed. */
  stat(path: string): Promise<Stat>;
  /** The names in a folder, links not followed. */
  /** What a file is one and the same by, however its path is written; absent where a path says all. */
  identity?(path: string): Promise<string>;
  readDirectory(path: string): Promise<readonly (readonly [name: string, type: EntryType])[]>;
  /**
   * All bytes of an ordinary file that has no more than `most` (`MOST_READ`). Rejects where there are more, even where a
   * look at the file said less (`ERR_FS_FILE_TOO_LARGE`); where no ordinary file is there (`EFTYPE`, `EISDIR`); where it is
   * a link out of its folder (`LINK_ELSEWHERE`); where the host takes too long (`ETIMEDOUT`).
   */
  readBytes(path: string, most?: number): Promise<Uint8Array>;
  /**
   * The bytes `[from, to)` of a file, fewer where it ends before `to`. Absent where only whole files can be read. They may
   * be put into `room`, where it is given, and are then good until it is used again. Rejects as `readBytes` does.
   */
  readPart?(path: string, from: number, to: number, room?: Uint8Array): Promise<Uint8Array>;
  /** The folder that the file at `path` is in. */
  parent(path: string): string;
  /** The path of `name` inside the folder `path`. */
  join(path: string, name: string): string;
  /** How the host makes a SHA-256; absent where it has no way to do so in parts. */
  readonly sha256?: () => Sha256;
  /** CRC-32 as zip archives have it, of `bytes` behind those of which it is `before`; absent where JavaScript is as fast. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

/** A file in the making. One of its last two calls ends it. */
export interface NewFile {
  /** Writes all of these bytes, one part behind the other, behind those before. They may be used again once this is done. */
  append(...parts: readonly Uint8Array[]): Promise<void>;
  /** All of it is on the disk, and can be read. */
  finish(): Promise<void>;
  /** Lets go of it as it is: what there is of it is for the caller to remove. */
  abandon(): Promise<void>;
}

/** A file system in which files are made. */
export interface MakingFileSystem extends FileSystem {
  /** The biggest file that can be made here, in bytes; absent where the disk alone decides. */
  readonly largest?: number;
  /** Begins a file; rejects where its name is taken. */
  create(path: string): Promise<NewFile>;
  /**
   * Gives a file another name in its folder. A name that may not be replaced is taken, at once or not at all: of two that
   * want it, one rejects (`EEXIST`).
   */
  rename(from: string, to: string, mayReplace: boolean): Promise<void>;
  /** Removes a file. */
  remove(path: string): Promise<void>;
}

/** A file system whose files may be changed. */
export interface WritableFileSystem extends MakingFileSystem {
  /**
   * Puts bytes in the place of a file, all of them or none: until it is done, the old ones stand there. They have to be
   * those that were read: where they are others by then, the file is left as it is (`CHANGED`).
   */
  replaceBytes(path: string, bytes: Uint8Array, read: Uint8Array): Promise<void>;
  /** Makes a file of these bytes, all of them or none. Rejects where something of that name is there already. */
  createBytes(path: string, bytes: Uint8Array): Promise<void>;
}

/** Tells the time where the user is. */
export type Clock = () => Date;

/** The code of an error: a file is no longer what it was when it was read. */
export const CHANGED = 'ChangedSinceRead';
/** The code of an error: a link leads to a file of another folder, which nobody has named. */
export const LINK_ELSEWHERE = 'LinkElsewhere';

/** An error as a file system has it, told by its code. */
export function hostError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** Whether an error is a file system's. Whatever else is thrown is a fault of this program. */
export function isOfHost(error: unknown): boolean {
  return typeof (error as { code?: unknown } | null | undefined)?.code === 'string';
}

/** Whether a file system's error says that there is nothing at a path, in the words of Node or of VS Code. */
export function isAbsent(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === 'ENOENT' || code === 'FileNotFound';
}

/** Whether a file system's error says that a name is taken, in the words of Node or of VS Code. */
export function isTaken(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === 'EEXIST' || code === 'FileExists';
}
