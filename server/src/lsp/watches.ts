import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileOperationRegistrationOptions,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver';
import type { FileSystems } from './fileSystems.ts';
import type { Roots } from './roots.ts';
import { folderOf, isBelow, nameOf } from './uris.ts';

/** The names that matter, in any case: claim files, archives, and what can be a piece. */
const PATTERNS = ['json', 'bio-', 'pdf', 'png', 'jpg', 'jpeg', 'zip'].map((word) => {
  const anyCase = [...word]
    .map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter))
    .join('');
  // What the portal returns may be named after a claim file: `retour-JSON-….json`.
  if (word === 'json') return `**/*${anyCase}-*.${anyCase}`;
  return word === 'bio-' ? `**/${anyCase}*` : `**/*.${anyCase}`;
});

/** What the editor itself does with files, and with folders, of which no pattern knows what is in them. */
export const FILE_OPERATIONS: FileOperationRegistrationOptions = {
  filters: [
    ...PATTERNS.map((glob) => ({ pattern: { glob, matches: 'file' as const } })),
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

/** Asks the editor to say when files change that matter, where it can. */
export class Watches {
  readonly #connection: Connection;
  readonly #canRegister: boolean;
  readonly #canBeRelative: boolean;
  readonly #fileSystems: FileSystems;
  readonly #roots: Roots;
  readonly #folders = new Set<string>();

  constructor(connection: Connection, { capabilities }: InitializeParams, fileSystems: FileSystems, roots: Roots) {
    const able = capabilities.workspace?.didChangeWatchedFiles;
    this.#connection = connection;
    this.#fileSystems = fileSystems;
    this.#roots = roots;
    this.#canRegister = able?.dynamicRegistration === true;
    this.#canBeRelative = this.#canRegister && able?.relativePatternSupport === true;
  }

  /** Everywhere in the workspace. */
  async start(): Promise<void> {
    if (this.#canRegister) await this.#register(PATTERNS.map((globPattern) => ({ globPattern })));
  }

  /**
   * What comes and goes in the folder of a file, and in those above it up to its workspace folder: a folder that is moved
   * or deleted has no name that matters, and what is in it is not spoken of.
   */
  async around(uri: string): Promise<void> {
    if (this.#fileSystems.of(uri) === undefined) return;
    const folders: string[] = [];
    let folder = folderOf(uri);
    const root = this.#roots.folders.find((one) => isBelow(uri, one));
    for (;;) {
      if (!this.#folders.has(folder)) folders.push(folder);
      this.#folders.add(folder);
      if (root === undefined || folder === root || folder.length <= root.length) break;
      folder = folderOf(folder);
    }
    await this.#watch(folders.map((baseUri) => ({ globPattern: { baseUri, pattern: '*' } })));
  }

  /** One file, wherever it is. */
  async file(uri: string): Promise<void> {
    if (this.#folders.has(uri)) return;
    this.#folders.add(uri);
    const globPattern = { baseUri: folderOf(uri), pattern: nameOf(uri) };
    await this.#watch([{ globPattern }]);
  }

  async #watch(watchers: FileSystemWatcher[]): Promise<void> {
    if (this.#canBeRelative && watchers.length > 0) await this.#register(watchers);
  }

  async #register(watchers: FileSystemWatcher[]): Promise<void> {
    try {
      await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    } catch (error) {
      this.#connection.console.log(`The client will not say when files change: ${error}`);
    }
  }
}
