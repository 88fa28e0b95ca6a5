import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FILES,
  type FileAnswer,
  type FileBytes,
  type FileList,
  type FileMaking,
  type FileReading,
  type FileRenaming,
  type FileRequest,
  type FileStat,
  type FoundFiles,
  type FileType as SaidType,
} from '../../server/src/lsp/protocol.ts';
import { FILE_NAME_PATTERN } from './language.ts';

/** As many claim files of a workspace folder are found at most. */
const MOST_FOUND = 500;

/** Lends the server the files that it has no disk for, through VS Code, whatever their scheme. */
export function lendFiles(client: BaseLanguageClient): void {
  const answer = <Value, Params extends FileRequest = FileRequest>(
    request: string,
    work: (uri: Uri, params: Params) => Promise<Value>,
  ): void => {
    client.onRequest<FileAnswer<Value>, never>(request, (params: Params) =>
      answered(work(Uri.parse(params.uri, true), params)),
    );
  };
  answer<FileStat>(FILES.stat, async (uri) => {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    // What a link stands for is asked for here; that it is one is said in a folder's list.
    return {
      type: typeOf(type & ~FileType.SymbolicLink),
      size,
      modified: mtime,
      ...(isLink(type) ? { isLink: true } : {}),
    };
  });
  answer<FileList>(FILES.list, async (uri) =>
    (await workspace.fs.readDirectory(uri)).map(([name, type]) => [name, typeOf(type)] as const),
  );
  answer<FileBytes, FileReading>(FILES.read, async (uri, { most }) => {
    const { type, size } = await workspace.fs.stat(uri);
    // Where it leads cannot be asked for.
    if (isLink(type)) throw coded('LinkElsewhere');
    if (type !== FileType.File) throw coded(type === FileType.Directory ? 'EISDIR' : 'EFTYPE');
    const bytes = size > most ? undefined : await workspace.fs.readFile(uri);
    if (bytes === undefined || bytes.length > most) throw coded('ERR_FS_FILE_TOO_LARGE');
    return base64(bytes);
  });
  answer<null, FileMaking>(FILES.make, async (uri, { bytes }) => {
    // `writeFile` would replace what is there.
    if (await isThere(uri)) throw FileSystemError.FileExists(uri);
    await workspace.fs.writeFile(uri, bytesOf(bytes));
    return null;
  });
  answer<null, FileRenaming>(FILES.rename, async (uri, { to, mayReplace }) => {
    await workspace.fs.rename(uri, Uri.parse(to, true), { overwrite: mayReplace });
    return null;
  });
  answer<null>(FILES.remove, async (uri) => {
    await workspace.fs.delete(uri, { useTrash: false });
    return null;
  });
  answer<FoundFiles>(FILES.find, async (uri) => {
    const pattern = new RelativePattern(uri, `**/${FILE_NAME_PATTERN}`);
    const found = (await workspace.findFiles(pattern, undefined, MOST_FOUND)).map(String);
    return found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  });
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

async function answered<Value>(reading: Promise<Value>): Promise<FileAnswer<Value>> {
  try {
    return { value: await reading };
  } catch (error) {
    // Those of VS Code have codes, and so have our own.
    const { code } = error as { readonly code?: unknown };
    return { code: typeof code === 'string' ? code : String(error) };
  }
}

/** An error of such a code, as the server knows it of its own disk. */
function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A link has this besides the type of what it leads to. */
function isLink(type: FileType): boolean {
  return (type & FileType.SymbolicLink) !== 0;
}

function typeOf(type: FileType): SaidType {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}

function depth(uri: string): number {
  return uri.split('/').length;
}

/** So many bytes at once are made characters: a call takes no more arguments. */
const CHUNK = 32_768;

export function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(characters);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
