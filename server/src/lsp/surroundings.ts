import type { Connection } from 'vscode-languageserver';
import type { SiblingFile, Surroundings } from '../core/nearby/aroundFile.ts';
import type { Explorer } from '../core/nearby/explorer.ts';
import { reachOf } from '../core/nearby/reach.ts';
import { isSameAround } from '../core/nearby/surroundings.ts';
import { type FileSystem, isAbsent } from '../core/ports.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { FileSystems } from './fileSystems.ts';
import { Latest } from './latest.ts';
import { pause } from './pause.ts';
import { uriOf } from './uris.ts';

/** What lies around each file. Of a file in no file system that is lent nothing is known. */
export class FileSurroundings {
  readonly #connection: Connection;
  readonly #fileSystems: FileSystems;
  readonly #openSibling: (uri: string) => SiblingFile | undefined;
  readonly #explorers = new Map<FileSystem, Explorer>();
  readonly #byFile = new Map<string, Surroundings>();
  readonly #readings = new Latest<Surroundings | undefined>();
  #maximumSize = DEFAULT_SETTINGS.nearbyMaximumSize;

  /** `openSibling` gives a claim file as it stands in the editor, where it is open. */
  constructor(connection: Connection, fileSystems: FileSystems, openSibling: (uri: string) => SiblingFile | undefined) {
    this.#connection = connection;
    this.#fileSystems = fileSystems;
    this.#openSibling = openSibling;
  }

  of(uri: string): Surroundings | undefined {
    return this.#byFile.get(uri);
  }

  /** The biggest file that is read where only whole files can be, in bytes. True when it is new: all is then seen anew. */
  limit(maximumSize: number): boolean {
    if (this.#maximumSize === maximumSize) return false;
    this.#explorers.clear();
    this.#maximumSize = maximumSize;
    return true;
  }

  /** What lies around a file, from what is known already; nothing is kept of it for that file. */
  async around(uri: string): Promise<Surroundings | undefined> {
    const fs = this.#fileSystems.of(uri);
    return fs && (await this.#look(await this.#explorerOf(fs), this.#fileSystems.pathOf(uri)));
  }

  /** Learns what lies around a file, from what is known already. True when it is other than it was. */
  async learn(uri: string): Promise<boolean> {
    if (this.#fileSystems.of(uri) === undefined) return false;
    return await this.#readings.run(uri, this.around(uri), (found) => {
      const before = this.of(uri);
      if (found === undefined) return this.#byFile.delete(uri);
      if (before !== undefined && isSameAround(before, found)) return false;
      this.#byFile.set(uri, found);
      return true;
    });
  }

  /** To be told of files and folders that came, went or changed; gives whether that may concern what lies around a file. */
  changed(uris: readonly string[]): (uri: string) => boolean {
    for (const [fs, paths] of this.#byFileSystem(uris)) this.#explorers.get(fs)?.changed(paths);
    return this.reach(uris);
  }

  /** To be told of open files that say other than before; gives whether that may concern what lies around a file. */
  said(uris: readonly string[]): (uri: string) => boolean {
    for (const [fs, paths] of this.#byFileSystem(uris)) this.#explorers.get(fs)?.said(paths);
    return this.reach(uris);
  }

  /** All that lies around these files is to be looked at again. */
  doubt(uris: readonly string[]): void {
    for (const [fs, paths] of this.#byFileSystem(uris)) {
      this.#explorers.get(fs)?.changed([...new Set(paths.map((path) => fs.parent(path)))]);
    }
  }

  /** Gives whether changes of these files or folders may concern what lies around a file. */
  reach(uris: readonly string[]): (uri: string) => boolean {
    const reachedIn = new Map([...this.#byFileSystem(uris)].map(([fs, paths]) => [fs, reachOf(fs, paths)] as const));
    return (uri) => this.#isIn(reachedIn, uri);
  }

  forget(uri: string): void {
    this.#readings.forget(uri);
    this.#byFile.delete(uri);
  }

  #isIn(reachedIn: ReadonlyMap<FileSystem, (path: string) => boolean>, uri: string): boolean {
    const fs = this.#fileSystems.of(uri);
    return fs !== undefined && reachedIn.get(fs)?.(this.#fileSystems.pathOf(uri)) === true;
  }

  #byFileSystem(uris: readonly string[]): Map<FileSystem, string[]> {
    const paths = new Map<FileSystem, string[]>();
    for (const uri of uris) {
      const fs = this.#fileSystems.of(uri);
      if (fs === undefined) continue;
      const known = paths.get(fs) ?? [];
      known.push(this.#fileSystems.pathOf(uri));
      paths.set(fs, known);
    }
    return paths;
  }

  async #explorerOf(fs: FileSystem): Promise<Explorer> {
    // Loaded when a first folder is looked at: the problems of a text do not wait for it.
    const { Explorer } = await import('../core/nearby/explorer.ts');
    const known = this.#explorers.get(fs);
    if (known !== undefined) return known;
    const openSibling = (path: string): SiblingFile | undefined => this.#openSibling(uriOf(path));
    const explorer = new Explorer(fs, {
      maximumSize: this.#maximumSize,
      openSibling,
      clock: () => new Date(),
      pause,
    });
    this.#explorers.set(fs, explorer);
    return explorer;
  }

  async #look(explorer: Explorer, path: string): Promise<Surroundings | undefined> {
    try {
      return await explorer.around(path);
    } catch (error) {
      // A file that was never saved may stand in a folder that is still to be made.
      if (!isAbsent(error)) this.#connection.console.log(`What lies around ${path} is not known: ${error}`);
      return undefined;
    }
  }
}
