/**
 * What the server asks of a client that lends its files: those that no disk of the server's has. Each request names one
 * URI, and is answered with a value, or with the client's code of why there is none (`FileNotFound`).
 */
export const FILES = {
  stat: 'solde/files/stat',
  list: 'solde/files/folder',
  read: 'solde/files/bytes',
  /** The claim files in a workspace folder and below it, the nearest first. */
  find: 'solde/files/find',
  /** Makes a file of these bytes; its name must not be taken. */
  make: 'solde/files/write',
  rename: 'solde/files/rename',
  remove: 'solde/files/delete',
} as const;

export interface FileRequest {
  readonly uri: string;
}

export interface FileReading extends FileRequest {
  /** A file of more bytes is not to be read: `ERR_FS_FILE_TOO_LARGE`. */
  readonly most: number;
}

export interface FileMaking extends FileRequest {
  readonly bytes: FileBytes;
}

export interface FileRenaming extends FileRequest {
  /** The URI that it is to have. */
  readonly to: string;
  /** Whether a file of that name may be replaced. */
  readonly mayReplace: boolean;
}

export type FileAnswer<Value> = { readonly value: Value } | { readonly code: string };

export type FileType = 'file' | 'folder' | 'other';

export interface FileStat {
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
  /** Whether it is a symbolic link, and the rest is of what it leads to. */
  readonly isLink?: boolean;
}

/** The names in a folder. */
export type FileList = readonly (readonly [name: string, type: FileType])[];
/** The bytes of a file, in base64. */
export type FileBytes = string;
/** URIs. */
export type FoundFiles = readonly string[];
