import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Judge, Modele } from '../core/judge.ts';
import type { Langue } from '../core/messages/langue.ts';
import type { Settings } from '../core/settings.ts';
import type { FileSystems } from './fileSystems.ts';
import { warn } from './messages.ts';
import { say } from './texts.ts';
import { isBelow } from './uris.ts';

/** Reads the model file that the user's settings name. */
export class Modeles {
  readonly #connection: Connection;
  readonly #judge: Judge;
  readonly #fileSystems: FileSystems;
  readonly #roots: () => readonly string[];
  /** The path that could not be read last: it is said once. */
  #said = '';

  constructor(connection: Connection, judge: Judge, fileSystems: FileSystems, roots: () => readonly string[]) {
    this.#connection = connection;
    this.#judge = judge;
    this.#fileSystems = fileSystems;
    this.#roots = roots;
  }

  /** The model for the file at `uri`, or undefined when its settings name none, or none that can be read. */
  async of(uri: string, { modele: path }: Settings, langue: Langue): Promise<Modele | undefined> {
    const place = path.trim() === '' ? undefined : this.#resolve(path, uri)?.toString();
    const fs = place === undefined ? undefined : this.#fileSystems.of(place);
    if (place === undefined || fs === undefined) return undefined;
    try {
      const modele = this.#judge.readModele(place, await fs.readBytes(this.#fileSystems.pathOf(place)));
      this.#said = '';
      return modele;
    } catch (error) {
      if (this.#said !== path) {
        this.#said = path;
        // Its words are many, and most models can be read.
        const { direRaison } = await import('../core/deposit/raison.ts');
        warn(this.#connection, say(langue, 'modele', { chemin: path, raison: direRaison(error, langue) }));
      }
      return undefined;
    }
  }

  /** Relative to the workspace folder that holds the file. */
  #resolve(path: string, uri: string): URI | undefined {
    const root = this.#roots()
      .filter((one) => isBelow(uri, one))
      .sort((a, b) => b.length - a.length)[0];
    const absolute = /^([/\\]|[A-Za-z]:)/.test(path);
    if (absolute) return URI.file(path);
    return root === undefined ? undefined : Utils.resolvePath(URI.parse(root), path);
  }
}
