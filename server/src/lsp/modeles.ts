import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Langue } from '../core/messages/messages.ts';
import type { FileSystem } from '../core/ports.ts';
import type { Modele, Service } from '../core/service.ts';
import type { Settings } from '../core/settings.ts';
import { warn } from './messages.ts';
import { say } from './texts.ts';

/** Reads the model file that the user's settings name. Where no disk is lent, as in a browser, there is none. */
export class Modeles {
  readonly #connection: Connection;
  readonly #service: Service;
  readonly #fs: FileSystem | undefined;
  readonly #folders: readonly WorkspaceFolder[];
  /** The path that could not be read last: it is said once. */
  #said = '';

  constructor(
    connection: Connection,
    service: Service,
    fs: FileSystem | undefined,
    folders: readonly WorkspaceFolder[],
  ) {
    this.#connection = connection;
    this.#service = service;
    this.#fs = fs;
    this.#folders = folders;
  }

  /** The model for the file at `uri`, or undefined when its settings name none, or none that can be read. */
  async of(uri: string, { modele: path }: Settings, langue: Langue): Promise<Modele | undefined> {
    const place = path.trim() === '' ? undefined : this.#resolve(path, uri);
    if (place?.scheme !== 'file' || this.#fs === undefined) return undefined;
    try {
      const modele = this.#service.readModele(place.toString(), await this.#fs.readBytes(place.fsPath));
      this.#said = '';
      return modele;
    } catch (error) {
      if (this.#said !== path) warn(this.#connection, say(langue, 'modele', { chemin: path, raison: reason(error) }));
      this.#said = path;
      return undefined;
    }
  }

  /** Relative to the workspace folder that holds the file. */
  #resolve(path: string, uri: string): URI | undefined {
    const folder = this.#folders
      .filter((one) => uri.startsWith(`${one.uri}/`))
      .sort((a, b) => b.uri.length - a.uri.length)[0];
    const absolute = /^([/\\]|[A-Za-z]:)/.test(path);
    if (absolute) return URI.file(path);
    return folder && Utils.resolvePath(URI.parse(folder.uri), path);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
