import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { Explorer } from '../core/nearby/explorer.ts';
import type { Voisinage } from '../core/nearby/voisinage.ts';
import type { FileSystem } from '../core/ports.ts';

/** What lies around each open file. Where no disk is lent, or a file is not on it, nothing is known. */
export class Voisinages {
  readonly #connection: Connection;
  readonly #explorer: Explorer | undefined;
  readonly #byFile = new Map<string, Voisinage>();
  /** The last reading of each file's folder. */
  readonly #asked = new Map<string, symbol>();

  constructor(connection: Connection, fs: FileSystem | undefined) {
    this.#connection = connection;
    this.#explorer = fs && new Explorer(fs, { tailleMax: 8_000_000 });
  }

  of(uri: string): Voisinage | undefined {
    return this.#byFile.get(uri);
  }

  /** Reads what lies around a file. True when that is other than what was known of it. */
  async learn(uri: string): Promise<boolean> {
    const place = URI.parse(uri);
    if (this.#explorer === undefined || place.scheme !== 'file') return false;
    const question = Symbol(uri);
    this.#asked.set(uri, question);
    const before = JSON.stringify(this.of(uri));
    const found = await this.#read(this.#explorer, place.fsPath);
    // A later reading, or the closing of the file, has overtaken this one.
    if (this.#asked.get(uri) !== question) return false;
    if (found === undefined) this.#byFile.delete(uri);
    else this.#byFile.set(uri, found);
    return JSON.stringify(found) !== before;
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#byFile.delete(uri);
  }

  async #read(explorer: Explorer, path: string): Promise<Voisinage | undefined> {
    try {
      explorer.changed(path);
      return await explorer.around(path);
    } catch (error) {
      // A file that was never saved may stand in a folder that is still to be made.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        this.#connection.console.log(`What lies around ${path} is not known: ${error}`);
      }
      return undefined;
    }
  }
}
