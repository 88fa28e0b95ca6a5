import type { MakingFileSystem } from '../core/ports.ts';
import { parseUri, pathOf } from './uris.ts';

/** What has no folder around it: a text never saved, an earlier state of a file. */
const NO_FILE = new Set(['untitled', 'git']);

/** The file system that a file is in: the server's own disk, or what the client lends. */
export class FileSystems {
  readonly #disk: MakingFileSystem | undefined;
  readonly #client: MakingFileSystem | undefined;

  constructor(disk: MakingFileSystem | undefined, client: MakingFileSystem | undefined) {
    this.#disk = disk;
    this.#client = client;
  }

  of(uri: string): MakingFileSystem | undefined {
    const { scheme } = parseUri(uri);
    if (NO_FILE.has(scheme)) return undefined;
    return scheme === 'file' && this.#disk !== undefined ? this.#disk : this.#client;
  }

  /** The path that the file system of a URI knows it by. */
  pathOf(uri: string): string {
    return pathOf(uri, this.#disk !== undefined && this.of(uri) === this.#disk);
  }
}
