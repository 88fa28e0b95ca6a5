/** What a name stands for in a folder. */
export type EntryType = 'file' | 'folder' | 'other';

/** The files that the outside lends. Paths are the host's own; every call may reject with the host's error. */
export interface FileSystem {
  typeOf(path: string): Promise<EntryType>;
  /** The names in a folder, links not followed. */
  readDirectory(path: string): Promise<readonly (readonly [name: string, type: EntryType])[]>;
  /** The size of a file, in bytes. */
  sizeOf(path: string): Promise<number>;
  readBytes(path: string): Promise<Uint8Array>;
  /** The folder that the file at `path` is in. */
  parent(path: string): string;
  /** The path of `name` inside the folder `path`. */
  join(path: string, name: string): string;
}

/** Tells the time where the user is. */
export type Clock = () => Date;
