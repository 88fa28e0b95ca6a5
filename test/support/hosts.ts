import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MakingFileSystem } from '../../server/src/core/ports.ts';
import { clientFileSystem } from '../../server/src/lsp/clientFileSystem.ts';
import type { FileRequest } from '../../server/src/lsp/protocol.ts';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { answerFiles } from './clientFiles.ts';
import { createMemoryFileSystem, type Entry } from './memoryFileSystem.ts';

/** A folder of its own in some file system. Paths are relative to it; a folder is made with its first file. */
export interface Host {
  readonly fs: MakingFileSystem;
  readonly folder: string;
  write(path: string, content: Uint8Array | string): void;
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): void;
  close(): void;
}

/** The file systems that the same tests are run against, by name. */
export const HOSTS: Readonly<Record<string, () => Host>> = {
  'on the disk': onDisk,
  'in memory': () => inMemory(false),
  'where only whole files can be read': () => inMemory(true),
  'lent by a client': () => lentByClient(),
};

function onDisk(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'solde-'));
  return {
    fs: diskFileSystem,
    folder,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inMemory(wholeOnly: boolean): Host {
  const entries: Record<string, Entry> = { '/depot': null };
  const { readPart, ...whole } = createMemoryFileSystem(entries);
  return {
    fs: wholeOnly || readPart === undefined ? whole : { ...whole, readPart },
    folder: '/depot',
    write: (path, content) => void Object.assign(entries, { [`/depot/${path}`]: content }),
    remove(path) {
      for (const one of Object.keys(entries)) {
        if (one === `/depot/${path}` || one.startsWith(`/depot/${path}/`)) delete entries[one];
      }
    },
    close: () => undefined,
  };
}

/** The same as the server has it from a client that answers its requests. */
function lentByClient(): Host {
  const host = inMemory(true);
  const answer = answerFiles(host.fs, (uri) => uri.replace('lent://host', ''));
  const connection = { sendRequest: (method: string, params: FileRequest) => answer(method, params) };
  return { ...host, fs: clientFileSystem(connection), folder: `lent://host${host.folder}` };
}
