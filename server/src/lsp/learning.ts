import type { Connection } from 'vscode-languageserver';
import type { Diagnostics } from './diagnostics.ts';
import type { OpenFiles } from './openFiles.ts';
import type { FileSettings } from './settings.ts';
import type { StatusPublisher } from './statuses.ts';
import type { FileSurroundings } from './surroundings.ts';
import { unwaited } from './unwaited.ts';
import type { Watches } from './watches.ts';

interface Parts {
  readonly files: OpenFiles;
  readonly settings: FileSettings;
  readonly surroundings: FileSurroundings;
  readonly watches: Watches;
  readonly statuses: StatusPublisher;
  readonly diagnostics: Diagnostics;
}

/** Learns what is to be known of files besides their texts, and has those checked anew of which it is other than before. */
export class Learning {
  readonly #connection: Connection;
  readonly #parts: Parts;

  constructor(connection: Connection, parts: Parts) {
    this.#connection = connection;
    this.#parts = parts;
  }

  /** The settings of a file, and the model that they name. Never rejects. */
  async settingsOf(uri: string): Promise<void> {
    const { settings, surroundings, watches, diagnostics } = this.#parts;
    try {
      const isNew = await settings.learn(uri);
      const { settings: own, template } = settings.of(uri);
      if (template !== undefined) void watches.file(template.name);
      if (surroundings.limit(own.nearbyMaximumSize)) this.allAround();
      if (isNew) diagnostics.scheduleAnew(uri);
    } catch (error) {
      this.#connection.console.warn(`The settings of ${uri} could not be learnt: ${error}`);
    }
  }

  /** The same of all open files. */
  allSettings(): void {
    for (const uri of this.#parts.files.keys()) void this.settingsOf(uri);
  }

  /** Waits until it is known whether the settings are others that hold where no file says otherwise. Never rejects. */
  async usualSettings(isNew: Promise<boolean>): Promise<void> {
    const { files, diagnostics } = this.#parts;
    try {
      if (await isNew) for (const uri of files.keys()) diagnostics.scheduleAnew(uri);
    } catch (error) {
      this.#connection.console.warn(`The settings could not be learnt: ${error}`);
    }
  }

  /** What lies around an open file. */
  async around(uri: string): Promise<void> {
    const { surroundings, statuses, diagnostics } = this.#parts;
    if (await statuses.during(uri, surroundings.learn(uri))) diagnostics.scheduleAnew(uri);
  }

  /** The same of all open files, or of those that `isConcerned`. */
  allAround(isConcerned: (uri: string) => boolean = () => true): void {
    for (const uri of this.#parts.files.keys()) if (isConcerned(uri)) unwaited(this.#connection, this.around(uri));
  }

  /** Looks again at what lies around those of these files that are open; the folder of several once. */
  aroundAnew(uris: readonly string[]): void {
    const { files, surroundings } = this.#parts;
    const open = uris.filter((uri) => files.isOpen(uri));
    surroundings.doubt(open);
    for (const uri of open) unwaited(this.#connection, this.around(uri));
  }

  /** All of a closed file; false where its user wants no closed files checked. */
  async ofClosed(uri: string): Promise<boolean> {
    const { files, settings, surroundings, diagnostics } = this.#parts;
    await this.settingsOf(uri);
    if (!settings.of(uri).settings.closedFiles) {
      this.forget(uri);
      return false;
    }
    // It may have been opened in the meantime: what it learns then too is no news any more.
    if ((await surroundings.learn(uri)) && files.isOpen(uri)) diagnostics.scheduleAnew(uri);
    return true;
  }

  /** What was learnt of a closed file: it would be much to keep for many, and it is learnt again before it is used again. */
  forget(uri: string): void {
    const { files, settings, surroundings } = this.#parts;
    if (files.isOpen(uri)) return;
    settings.forget(uri);
    surroundings.forget(uri);
  }
}
