import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../core/ports.ts';
import { MAX_LENGTH } from '../core/service.ts';
import { findClaims } from '../core/workspace/findClaims.ts';
import { Progress } from './progress.ts';

/** Of more files in a workspace, the nearest to its root are checked. */
const MOST_FILES = 500;

/** What becomes of a closed file. */
export interface ClosedFilesHost {
  /** Learns what has to be known besides its text. False where the user wants no closed files checked. */
  prepare(uri: string): Promise<boolean>;
  isOpen(uri: string): boolean;
  show(uri: string, bytes: Uint8Array): void;
  clear(uri: string): void;
  /** What the progress is called, in the user's language. */
  title(): string;
}

/** Checks the claim files on the disk that nobody has opened, one after the other, and keeps their problems true. */
export class ClosedFiles {
  readonly #connection: Connection;
  readonly #fs: FileSystem;
  readonly #host: ClosedFilesHost;
  /** The files that problems are shown of, as URIs. */
  readonly #known = new Set<string>();

  constructor(connection: Connection, fs: FileSystem, host: ClosedFilesHost) {
    this.#connection = connection;
    this.#fs = fs;
    this.#host = host;
  }

  /** Checks all in these folders and below. Never rejects. */
  async checkAll(folders: readonly string[], canReport: boolean): Promise<void> {
    const progress = new Progress(this.#connection, canReport, this.#host.title());
    try {
      await this.#checkFound(folders, progress.token);
    } catch (error) {
      this.#connection.console.error(`The closed files could not be checked: ${error}`);
    } finally {
      progress.done();
    }
  }

  /** Checks one again, or for the first time; what has gone is forgotten. */
  async check(path: string): Promise<void> {
    const uri = URI.file(path).toString();
    if (this.#host.isOpen(uri) || !(await this.#host.prepare(uri))) return this.#forget(uri);
    const bytes = await this.#read(path);
    // It may have been opened in the meantime: then what the editor holds counts.
    if (this.#host.isOpen(uri)) return;
    if (bytes === undefined) return this.#forget(uri);
    this.#known.add(uri);
    this.#host.show(uri, bytes);
  }

  /** Takes over a file that the editor has closed: its problems are now those of the disk's text. */
  async takeOver(uri: string): Promise<void> {
    this.#known.add(uri);
    await this.check(URI.parse(uri).fsPath);
  }

  async #checkFound(folders: readonly string[], token: CancellationToken): Promise<void> {
    const unlisted = (folder: string, error: unknown): void =>
      this.#connection.console.log(`${folder} is not searched for claim files: ${error}`);
    let count = 0;
    for await (const path of findClaims(this.#fs, folders, unlisted)) {
      if (token.isCancellationRequested || count++ >= MOST_FILES) return;
      await this.check(path);
      // What the user types meanwhile goes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    try {
      const { type, size } = await this.#fs.stat(path);
      return type === 'file' && size <= MAX_LENGTH ? await this.#fs.readBytes(path) : undefined;
    } catch (error) {
      this.#connection.console.log(`${path} is not checked: ${error}`);
      return undefined;
    }
  }

  #forget(uri: string): void {
    if (this.#known.delete(uri) && !this.#host.isOpen(uri)) this.#host.clear(uri);
  }
}
