import type { Connection } from 'vscode-languageserver';
import { type FileInTree, fileInTree, sayWhole, unreadFile } from '../core/editor/tree.ts';
import type { Language } from '../core/messages/language.ts';
import type { Check } from '../core/rules/engine/check.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { Batch } from './batch.ts';
import type { FileCircumstances } from './circumstances.ts';
import type { OpenFiles } from './openFiles.ts';
import { TREE_MESSAGES, type TreeChange } from './protocol.ts';
import type { FileSettings } from './settings.ts';
import { isPast } from './uris.ts';

/** So long it is waited for more of a burst, and that long at most: a tree that is drawn at each keystroke is no help. */
const BURST_MS = 200;
const LONGEST_MS = 600;

/** What the open files are told from. */
interface Parts {
  readonly workspace: Workspace;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  readonly files: OpenFiles;
}

/** The claim files for a client that shows them as a tree: closed ones as they were last read, open ones as they stand. */
export class Trees {
  readonly #isWanted: boolean;
  readonly #connection: Connection;
  readonly #parts: Parts;
  /** Of each file as little as is shown of it folded. */
  readonly #known = new Map<string, FileInTree>();
  /** The open files of which more is to be known than is. */
  readonly #stale = new Set<string>();
  readonly #changed = new Batch<string>(BURST_MS, (uris) => this.#say(uris), LONGEST_MS);
  #searches = 0;
  /** That of the last file: all have the same. */
  #language: Language;

  constructor(connection: Connection, parts: Parts, isWanted: boolean) {
    this.#connection = connection;
    this.#parts = parts;
    this.#isWanted = isWanted;
    this.#language = parts.settings.languageOf('');
  }

  /** Whether the workspace is still being searched. */
  get isSearching(): boolean {
    return this.#searches > 0;
  }

  /** To be told of an open file whose text, or what is known around it, is other than before. */
  edited(uri: string): void {
    if (!this.#isWanted || isPast(uri)) return;
    this.#stale.add(uri);
    this.#changed.add(uri);
  }

  /** Takes in a file that is not open; `check` is undefined where its bytes are no text. */
  set(uri: string, check: Check | undefined): void {
    this.#take(uri, (language) => (check ? fileInTree(check, language) : unreadFile('unreadable', language)));
  }

  /** One that is too long to be read, or cannot be. */
  setUnread(uri: string, why: 'unread' | 'unreadable'): void {
    this.#take(uri, (language) => unreadFile(why, language));
  }

  delete(uri: string): void {
    this.#stale.delete(uri);
    if (this.#known.delete(uri)) this.#changed.add(uri);
  }

  #take(uri: string, file: (language: Language) => FileInTree): void {
    if (!this.#isWanted) return;
    this.#stale.delete(uri);
    this.#known.set(uri, file(this.#languageOf(uri)));
    this.#changed.add(uri);
  }

  /** Work that finds files: when it is done, that is said even where there are none. */
  async during(work: Promise<void>): Promise<void> {
    this.#searches++;
    await work;
    this.#searches--;
    if (this.#isWanted && !this.isSearching) this.#say([]);
  }

  /** Every file, by its URI. */
  files(): ReadonlyMap<string, FileInTree> {
    for (const uri of this.#stale) if (this.#parts.files.isOpen(uri)) this.#known.set(uri, this.#ofOpen(uri));
    this.#stale.clear();
    return this.#known;
  }

  /** The totals of all of them, where there are several. */
  whole(): string | undefined {
    return sayWhole([...this.files().values()], this.#language);
  }

  #ofOpen(uri: string): FileInTree {
    const { workspace, circumstances } = this.#parts;
    const language = this.#languageOf(uri);
    const check = workspace.check(uri, circumstances.of(uri));
    return check ? fileInTree(check, language) : unreadFile('unread', language);
  }

  #languageOf(uri: string): Language {
    this.#language = this.#parts.settings.languageOf(uri);
    return this.#language;
  }

  #say(files: readonly string[]): void {
    const change: TreeChange = { files };
    void this.#connection.sendNotification(TREE_MESSAGES.change, change);
  }
}
