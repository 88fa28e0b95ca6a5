import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../core/ports.ts';
import {
  FILES,
  type FileAnswer,
  type FileBytes,
  type FileList,
  type FileRequest,
  type FileStat,
  type FoundFiles,
} from './protocol.ts';

/** As much of a connection as is needed here. */
export interface Asking {
  sendRequest(method: string, params: FileRequest): Promise<unknown>;
}

/** The files of the client, whatever its schemes: its paths are URIs. It reads whole files only. */
export function clientFileSystem(connection: Asking): FileSystem {
  return {
    stat: (path) => ask<FileStat>(connection, FILES.stat, path),
    readDirectory: (path) => ask<FileList>(connection, FILES.list, path),
    readBytes: async (path) => bytesOf(await ask<FileBytes>(connection, FILES.read, path)),
    parent: (path) => Utils.dirname(URI.parse(path)).toString(),
    join: (path, name) => Utils.joinPath(URI.parse(path), name).toString(),
  };
}

/** The claim files that the client finds in a folder and below, as URIs. */
export function findInClient(connection: Asking, folder: string): Promise<FoundFiles> {
  return ask<FoundFiles>(connection, FILES.find, folder);
}

async function ask<Value>(connection: Asking, request: string, uri: string): Promise<Value> {
  const answer = (await connection.sendRequest(request, { uri })) as FileAnswer<Value>;
  if ('value' in answer) return answer.value;
  throw Object.assign(new Error(`${answer.code}: ${uri}`), { code: answer.code });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
