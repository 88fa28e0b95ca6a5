import { URI } from 'vscode-uri';
import type { FileSystem } from '../core/ports.ts';
import { pathOf } from './uris.ts';

/** What has no folder around it: a text never saved, an earlier state of a file. */
const NO_FILE = new Set(['untitled', 'git']);

/** The file system that a file is in: the server's own disk, or what the client lends. */
export class FileSystems {
  readonly #disk: FileSystem | undefined;
  readonly #client: FileSystem | undefined;

  constructor(disk: FileSystem | undefined, client: FileSystem | undefined) {
    this.#disk = disk;
    this.#client = client;
  }

  of(uri: string): FileSystem | undefined {
    const { scheme } = URI.parse(uri);
    if (NO_FILE.has(scheme)) return undefined;
    return scheme === 'file' && this.#disk !== undefined ? this.#disk : this.#client;
  }

  /** The path that the file system of a URI knows it by. */
  pathOf(uri: string): string {
    return pathOf(uri, this.#disk !== undefined && this.of(uri) === this.#disk);
  }
}
