import { hostError, type MakingFileSystem, MOST_READ, type NewFile } from '../core/ports.ts';
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
} from './protocol.ts';
import { folderOf, uriIn } from './uris.ts';

/** As much of a connection as is needed here. */
export interface Asking {
  sendRequest(method: string, params: FileRequest): Promise<unknown>;
}

/** A file is kept in memory until it is whole, and goes to the client in one message: bigger ones are not made. */
const LARGEST_LENT = 50_000_000;

/** The files of the client, whatever its schemes: its paths are URIs. It reads and writes whole files only. */
export function clientFileSystem(connection: Asking): MakingFileSystem {
  return {
    largest: LARGEST_LENT,
    create: async (path) => newFile(connection, path),
    rename: async (uri, to, mayReplace) => {
      const renaming: FileRenaming = { uri, to, mayReplace };
      await ask<null>(connection, FILES.rename, renaming);
    },
    remove: async (uri) => {
      await ask<null>(connection, FILES.remove, { uri });
    },
    stat: (path) => ask<FileStat>(connection, FILES.stat, { uri: path }),
    readDirectory: (path) => ask<FileList>(connection, FILES.list, { uri: path }),
    async readBytes(uri, most = MOST_READ) {
      const reading: FileReading = { uri, most };
      return bytesOf(await ask<FileBytes>(connection, FILES.read, reading));
    },
    parent: folderOf,
    join: uriIn,
  };
}

/** The claim files that the client finds in a folder and below, as URIs. */
export function findInClient(connection: Asking, folder: string): Promise<FoundFiles> {
  return ask<FoundFiles>(connection, FILES.find, { uri: folder });
}

async function ask<Value>(connection: Asking, request: string, params: FileRequest): Promise<Value> {
  const answer = (await connection.sendRequest(request, params)) as FileAnswer<Value>;
  if ('value' in answer) return answer.value;
  throw hostError(answer.code, params.uri);
}

/** Its bytes are sent when it is whole: the client has no way to write a part. */
function newFile(connection: Asking, uri: string): NewFile {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    async append(...more) {
      for (const bytes of more) {
        length += bytes.length;
        if (length > LARGEST_LENT) throw hostError('EFBIG', uri);
        parts.push(bytes.slice());
      }
    },
    async finish() {
      const making: FileMaking = { uri, bytes: base64Of(parts) };
      parts = [];
      await ask<null>(connection, FILES.make, making);
    },
    async abandon() {
      parts = [];
    },
  };
}

/** So many bytes at once are made characters: three bytes are four characters of base64, and a call has an end. */
const CHUNK = 30_000;

function base64Of(parts: readonly Uint8Array[]): string {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + CHUNK))));
  }
  return texts.join('');
}

/** The bytes that a text in base64 stands for. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
