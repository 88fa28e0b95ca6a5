import type { CancellationToken, Connection } from 'vscode-languageserver';
import { isClaimName } from '../core/nearby/names.ts';
import { belowOneOf } from '../core/nearby/reach.ts';
import { LONGEST_CLAIM } from '../core/nearby/room.ts';
import { isAbsent } from '../core/ports.ts';
import type { BytesVerdict } from '../core/workspace/checkBytes.ts';
import { findClaims } from '../core/workspace/findClaims.ts';
import type { FileSystems } from './fileSystems.ts';
import { pause } from './pause.ts';
import { Progress } from './progress.ts';
import { folderIn, nameOf, uriOf } from './uris.ts';

/** Of more files in a workspace, the nearest to its root are checked. */
const MOST_FILES = 500;

const UNREADABLE = Symbol('unreadable');

/** What becomes of a closed file. */
export interface ClosedFilesHost {
  /** Learns what has to be known besides its text. False where the user wants no closed files checked. */
  prepare(uri: string): Promise<boolean>;
  isOpen(uri: string): boolean;
  isInWorkspace(uri: string): boolean;
  /** Judges a file with pauses; what it learnt for that is not needed any more. */
  judge(uri: string, bytes: Uint8Array): Promise<BytesVerdict>;
  show(uri: string, verdict: BytesVerdict): void;
  /** Of a file that is too long to be read before it is opened; its length in bytes. */
  showTooLong(uri: string, length: number): void;
  /** Of a file that is there and cannot be read. */
  showUnreadable(uri: string): void;
  clear(uri: string): void;
  /** What the progress is called, in the user's language. */
  title(): string;
  /** Where the server has no disk of its own for a folder, the claim files that the client finds in it. */
  find(folder: string): Promise<readonly string[]>;
  /** To be told of files that are checked from now on. */
  found(uris: readonly string[]): void;
}

/** Checks the claim files of the workspace that nobody has opened, one after the other, and keeps their problems true. */
export class ClosedFiles {
  readonly #connection: Connection;
  readonly #fileSystems: FileSystems;
  readonly #host: ClosedFilesHost;
  /** The files that problems are shown of. */
  readonly #known = new Set<string>();
  /** The last question about each file. */
  readonly #asked = new Map<string, symbol>();
  #lastRun = 0;

  constructor(connection: Connection, fileSystems: FileSystems, host: ClosedFilesHost) {
    this.#connection = connection;
    this.#fileSystems = fileSystems;
    this.#host = host;
  }

  get known(): readonly string[] {
    return [...this.#known];
  }

  /** Checks all in these folders and below; what is still being checked for an earlier call is left. Never rejects. */
  async checkAll(folders: readonly string[], canReport: boolean): Promise<void> {
    const run = ++this.#lastRun;
    const progress = new Progress(this.#connection, canReport, this.#host.title());
    try {
      for (const uri of this.known) await this.check(uri);
      for (const folder of folders) await this.#checkIn(folder, progress.token, () => run !== this.#lastRun);
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
    const isOurs = this.#host.isInWorkspace(uri) && !this.#host.isOpen(uri);
    const isWanted = isOurs && (await this.#host.prepare(uri));
    const read = isWanted ? await this.#judge(uri) : undefined;
    // It may have been opened or asked about in the meantime: then what is known now is out of date.
    if (this.#asked.get(uri) !== question) return;
    this.#asked.delete(uri);
    if (this.#host.isOpen(uri) || read === undefined) return this.#forget(uri);
    this.#known.add(uri);
    if (typeof read === 'number') this.#host.showTooLong(uri, read);
    else if (read === UNREADABLE) this.#host.showUnreadable(uri);
    else this.#host.show(uri, read);
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
    this.#host.found([...targets].filter((uri) => this.#known.has(uri)));
  }

  async #checkIn(folder: string, token: CancellationToken, isOver: () => boolean): Promise<void> {
    const batch: string[] = [];
    for await (const uri of this.#find(folder)) {
      if (token.isCancellationRequested || isOver() || this.#known.size >= MOST_FILES) break;
      batch.push(uri);
      await this.check(uri);
      await pause();
    }
    this.#host.found(batch);
  }

  async *#find(folder: string): AsyncGenerator<string> {
    const fs = this.#fileSystems.of(folder);
    if (fs === undefined) return;
    if (fs.readPart === undefined) return yield* await this.#host.find(folder);
    const unlisted = (path: string, error: unknown): void =>
      this.#connection.console.log(`${path} is not searched for claim files: ${error}`);
    for await (const path of findClaims(fs, [this.#fileSystems.pathOf(folder)], unlisted)) yield uriOf(path);
  }

  async #isFolder(uri: string): Promise<boolean> {
    try {
      const stat = await this.#fileSystems.of(uri)?.stat(this.#fileSystems.pathOf(uri));
      return stat?.type === 'folder' && stat.isLink !== true && !(await this.#isByLink(folderIn(uri)));
    } catch (error) {
      if (!isAbsent(error)) this.#connection.console.log(`${uri} is not looked at: ${error}`);
      return false;
    }
  }

  /** The verdict on a file, or why there is none. */
  async #judge(uri: string): Promise<BytesVerdict | number | typeof UNREADABLE | undefined> {
    const read = await this.#read(uri);
    return read instanceof Uint8Array ? await this.#host.judge(uri, read) : read;
  }

  /** The bytes of a file, or only how many they are where they are too many; undefined where there is none. */
  async #read(uri: string): Promise<Uint8Array | number | typeof UNREADABLE | undefined> {
    const fs = this.#fileSystems.of(uri);
    const path = this.#fileSystems.pathOf(uri);
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
    const fs = this.#fileSystems.of(folder);
    // To ask a client about each folder would take long; it says itself what is in them.
    if (fs?.readPart === undefined) return false;
    for (let place = folder; this.#host.isInWorkspace(place); place = folderIn(place)) {
      if ((await fs.stat(this.#fileSystems.pathOf(place))).isLink === true) return true;
    }
    return false;
  }

  #forget(uri: string): void {
    if (this.#known.delete(uri) && !this.#host.isOpen(uri)) this.#host.clear(uri);
  }
}
