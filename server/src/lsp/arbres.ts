import type { Connection } from 'vscode-languageserver';
import { type Arbre, direEnsemble, type FichierArbre, fichierNonLu } from '../core/features/arbre.ts';
import type { Judge } from '../core/judge.ts';
import type { Langue } from '../core/messages/langue.ts';
import { Batch } from './batch.ts';
import type { FileCircumstances } from './circumstances.ts';
import { isPast } from './diagnostics.ts';
import { ARBRE, type TreeChange } from './protocol.ts';
import type { FileSettings } from './settings.ts';

/** So long it is waited for more of a burst, and that long at most: a tree that is drawn at each keystroke is no help. */
const BURST_MS = 200;
const LONGEST_MS = 600;

/** What the open files are told from. */
interface Files {
  readonly judge: Judge;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  isOpen(uri: string): boolean;
}

/** The claim files for a client that shows them as a tree: closed ones as they were last read, open ones as they stand. */
export class Arbres {
  readonly #isWanted: boolean;
  readonly #connection: Connection;
  readonly #files: Files;
  /** Of each file as little as is shown of it folded. */
  readonly #known = new Map<string, FichierArbre>();
  /** The open files of which more is to be known than is. */
  readonly #stale = new Set<string>();
  readonly #changed = new Batch<string>(BURST_MS, (uris) => this.#say(uris), LONGEST_MS);
  #searches = 0;
  /** That of the last file: all have the same. */
  #langue: Langue;

  constructor(connection: Connection, files: Files, isWanted: boolean) {
    this.#connection = connection;
    this.#files = files;
    this.#isWanted = isWanted;
    this.#langue = files.settings.langueOf('');
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

  /** Takes in a file that is not open. */
  set(uri: string, arbre: () => Arbre | undefined): void {
    this.#take(uri, (langue) => arbre()?.fichier(langue) ?? fichierNonLu('illisible', langue));
  }

  /** One that is too long to be read, or cannot be. */
  setUnread(uri: string, why: 'non-lu' | 'illisible'): void {
    this.#take(uri, (langue) => fichierNonLu(why, langue));
  }

  delete(uri: string): void {
    this.#stale.delete(uri);
    if (this.#known.delete(uri)) this.#changed.add(uri);
  }

  #take(uri: string, fichier: (langue: Langue) => FichierArbre): void {
    if (!this.#isWanted) return;
    this.#stale.delete(uri);
    this.#known.set(uri, fichier(this.#langueOf(uri)));
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
  files(): ReadonlyMap<string, FichierArbre> {
    for (const uri of this.#stale) if (this.#files.isOpen(uri)) this.#known.set(uri, this.#ofOpen(uri));
    this.#stale.clear();
    return this.#known;
  }

  /** The totals of all of them, where there are several. */
  ensemble(): string | undefined {
    return direEnsemble([...this.files().values()], this.#langue);
  }

  #ofOpen(uri: string): FichierArbre {
    const { judge, circumstances } = this.#files;
    const langue = this.#langueOf(uri);
    return judge.arbre(uri, circumstances.of(uri))?.fichier(langue) ?? fichierNonLu('non-lu', langue);
  }

  #langueOf(uri: string): Langue {
    this.#langue = this.#files.settings.langueOf(uri);
    return this.#langue;
  }

  #say(fichiers: readonly string[]): void {
    const change: TreeChange = { fichiers };
    void this.#connection.sendNotification(ARBRE.change, change);
  }
}
