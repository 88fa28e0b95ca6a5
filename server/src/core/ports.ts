/** What a name stands for in a folder. */
export type EntryType = 'file' | 'folder' | 'other';

export interface Stat {
  readonly type: EntryType;
  /** In bytes. */
  readonly size: number;
  /** When it was written last, in milliseconds. */
  readonly modified: number;
}

/** The files that the outside lends. Paths are the host's own; every call may reject with the host's error. */
export interface FileSystem {
  /** What stands at a path, links followed. */
  stat(path: string): Promise<Stat>;
  /** The names in a folder, links not followed. */
  readDirectory(path: string): Promise<readonly (readonly [name: string, type: EntryType])[]>;
  readBytes(path: string): Promise<Uint8Array>;
  /** The bytes `[from, to)` of a file, fewer where it ends before `to`. Absent where only whole files can be read. */
  readPart?(path: string, from: number, to: number): Promise<Uint8Array>;
  /** The folder that the file at `path` is in. */
  parent(path: string): string;
  /** The path of `name` inside the folder `path`. */
  join(path: string, name: string): string;
}

/** Files that may be changed. */
export interface WritableFileSystem extends FileSystem {
  /** Puts bytes in the place of a file, all of them or none: until it is done, the old ones stand there. */
  replaceBytes(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a file of these bytes, all of them or none. Rejects where something of that name is there already. */
  createBytes(path: string, bytes: Uint8Array): Promise<void>;
}

/** Tells the time where the user is. */
export type Clock = () => Date;

/** Whether a file system's error says that there is nothing at a path, in the words of Node or of VS Code. */
export function isAbsent(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === 'ENOENT' || code === 'FileNotFound';
}
