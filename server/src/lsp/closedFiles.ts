import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isClaimName } from '../core/nearby/names.ts';
import { belowOneOf } from '../core/nearby/reach.ts';
import { LONGEST_CLAIM } from '../core/nearby/room.ts';
import { isAbsent } from '../core/ports.ts';
import { type BytesVerdict, verdictInParts } from '../core/workspace/checkBytes.ts';
import { findClaims } from '../core/workspace/findClaims.ts';
import type { FileCircumstances } from './circumstances.ts';
import { findInClient } from './clientFileSystem.ts';
import type { ClosedResults } from './closedResults.ts';
import type { FileSystems } from './fileSystems.ts';
import type { Learning } from './learning.ts';
import type { OpenFiles } from './openFiles.ts';
import { pause } from './pause.ts';
import { Progress } from './progress.ts';
import type { Roots } from './roots.ts';
import type { FileSettings } from './settings.ts';
import { say } from './texts.ts';
import { unwaited } from './unwaited.ts';
import { folderIn, nameOf, uriOf } from './uris.ts';
import type { Watches } from './watches.ts';

/** Of more files in a workspace, the nearest to its root are checked. */
const MOST_FILES = 500;

const UNREADABLE = Symbol('unreadable');

interface Parts {
  readonly fileSystems: FileSystems;
  readonly roots: Roots;
  readonly files: OpenFiles;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  readonly learning: Learning;
  readonly watches: Watches;
  readonly results: ClosedResults;
}

/** Checks the claim files of the workspace that nobody has opened, one after the other, and keeps their problems true. */
export class ClosedFiles {
  readonly #connection: Connection;
  readonly #parts: Parts;
  /** The files that problems are shown of. */
  readonly #known = new Set<string>();
  /** The last question about each file. */
  readonly #asked = new Map<string, symbol>();
  #lastRun = 0;

  constructor(connection: Connection, parts: Parts) {
    this.#connection = connection;
    this.#parts = parts;
  }

  get known(): readonly string[] {
    return [...this.#known];
  }

  /** Checks all in the folders of the workspace; what is still being checked for an earlier call is left. Never rejects. */
  async checkAll(canReport: boolean): Promise<void> {
    const { settings, roots } = this.#parts;
    const run = ++this.#lastRun;
    const progress = new Progress(this.#connection, canReport, say(settings.languageOf(''), 'closedFiles'));
    try {
      for (const uri of this.known) await this.check(uri);
      for (const folder of roots.folders) await this.#checkIn(folder, progress.token, () => run !== this.#lastRun);
    } catch (error) {
      this.#connection.console.error(`The closed files could not be checked: ${error}`);
    } finally {
      progress.done();
    }
  }

  /** Checks one again, or for the first time; what has gone is forgotten. */
  async check(uri: string): Promise<void> {
    const question = Symbol(uri);
    this.#asked.set(uri, question);
    const { roots, files, learning } = this.#parts;
    const isOurs = roots.hold(uri) && !files.isOpen(uri);
    const isWanted = isOurs && (await learning.ofClosed(uri));
    const read = isWanted ? await this.#verdictOn(uri) : undefined;
    // It may have been opened or asked about in the meantime: then what is known now is out of date.
    if (this.#asked.get(uri) !== question) return;
    this.#asked.delete(uri);
    if (files.isOpen(uri) || read === undefined) return this.#forget(uri);
    this.#known.add(uri);
    this.#show(uri, read);
  }

  #show(uri: string, read: BytesVerdict | number | typeof UNREADABLE): void {
    const { results, learning } = this.#parts;
    if (typeof read === 'number') results.showTooLong(uri, read);
    else if (read === UNREADABLE) results.showUnreadable(uri);
    else {
      results.show(uri, read);
      learning.forget(uri);
    }
  }

  /** Takes over a file that the editor has closed: its problems are now those of the disk's text. */
  async takeOver(uri: string): Promise<void> {
    this.#known.add(uri);
    await this.check(uri);
  }

  /**
   * To be told of files and folders that came, went or changed: the claim files among them or in them are checked, and
   * those that `isConcerned` for what lies around them.
   */
  async changed(uris: readonly string[], isConcerned: (uri: string) => boolean): Promise<void> {
    const targets = new Set<string>();
    for (const uri of uris) {
      if (isClaimName(nameOf(uri))) targets.add(uri);
      else if (await this.#isFolder(uri)) for await (const found of this.#find(uri)) targets.add(found);
    }
    const isGone = belowOneOf({ parent: folderIn }, uris);
    for (const known of this.#known) if (isGone(known) || isConcerned(known)) targets.add(known);
    for (const target of targets) {
      if (this.#known.has(target) || this.#known.size < MOST_FILES) await this.check(target);
      await pause();
    }
    this.#watchAround([...targets].filter((uri) => this.#known.has(uri)));
  }

  async #checkIn(folder: string, token: CancellationToken, isOver: () => boolean): Promise<void> {
    const batch: string[] = [];
    for await (const uri of this.#find(folder)) {
      if (token.isCancellationRequested || isOver() || this.#known.size >= MOST_FILES) break;
      batch.push(uri);
      await this.check(uri);
      await pause();
    }
    this.#watchAround(batch);
  }

  async *#find(folder: string): AsyncGenerator<string> {
    const fs = this.#parts.fileSystems.of(folder);
    if (fs === undefined) return;
    if (fs.readPart === undefined) return yield* await findInClient(this.#connection, folder);
    const unlisted = (path: string, error: unknown): void =>
      this.#connection.console.log(`${path} is not searched for claim files: ${error}`);
    for await (const path of findClaims(fs, [this.#parts.fileSystems.pathOf(folder)], unlisted)) yield uriOf(path);
  }

  async #isFolder(uri: string): Promise<boolean> {
    try {
      const stat = await this.#parts.fileSystems.of(uri)?.stat(this.#parts.fileSystems.pathOf(uri));
      return stat?.type === 'folder' && stat.isLink !== true && !(await this.#isByLink(folderIn(uri)));
    } catch (error) {
      if (!isAbsent(error)) this.#connection.console.log(`${uri} is not looked at: ${error}`);
      return false;
    }
  }

  /** The verdict on a file, or why there is none. */
  async #verdictOn(uri: string): Promise<BytesVerdict | number | typeof UNREADABLE | undefined> {
    const read = await this.#read(uri);
    const { circumstances } = this.#parts;
    return read instanceof Uint8Array ? await verdictInParts(read, circumstances.of(uri), pause) : read;
  }

  /** The bytes of a file, or only how many they are where they are too many; undefined where there is none. */
  async #read(uri: string): Promise<Uint8Array | number | typeof UNREADABLE | undefined> {
    const fs = this.#parts.fileSystems.of(uri);
    const path = this.#parts.fileSystems.pathOf(uri);
    try {
      const stat = await fs?.stat(path);
      if (stat?.type !== 'file' || stat.isLink === true || (await this.#isByLink(folderIn(uri)))) return undefined;
      return stat.size > LONGEST_CLAIM ? stat.size : await fs?.readBytes(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      this.#connection.console.log(`${uri} is not checked: ${error}`);
      return UNREADABLE;
    }
  }

  /** Whether a folder, or one of the workspace that it is in, is a link: what nobody opened is not looked for behind those. */
  async #isByLink(folder: string): Promise<boolean> {
    const fs = this.#parts.fileSystems.of(folder);
    // To ask a client about each folder would take long; it says itself what is in them.
    if (fs?.readPart === undefined) return false;
    for (let place = folder; this.#parts.roots.hold(place); place = folderIn(place)) {
      if ((await fs.stat(this.#parts.fileSystems.pathOf(place))).isLink === true) return true;
    }
    return false;
  }

  #forget(uri: string): void {
    const { files, results, learning } = this.#parts;
    if (!this.#known.delete(uri) || files.isOpen(uri)) return;
    results.clear(uri);
    learning.forget(uri);
  }

  #watchAround(uris: readonly string[]): void {
    for (const uri of uris) unwaited(this.#connection, this.#parts.watches.around(uri));
  }
}
