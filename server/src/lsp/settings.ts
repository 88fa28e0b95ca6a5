import type { Connection } from 'vscode-languageserver';
import type { Modele } from '../core/judge.ts';
import { type Langue, langueOf } from '../core/messages/langue.ts';
import { areKnown, learnWords } from '../core/messages/words.ts';
import { readSettings, type Settings } from '../core/settings.ts';
import { warn } from './messages.ts';
import type { Modeles } from './modeles.ts';
import { say } from './texts.ts';

/** The settings of one file, and the model that they name. */
interface FileContext {
  readonly settings: Settings;
  readonly modele: Modele | undefined;
}

/** The settings of each file, as far as the client has said them; folders of a workspace may differ. */
export class FileSettings {
  readonly #connection: Connection;
  readonly #modeles: Modeles;
  readonly #locale: string | undefined;
  readonly #canBeAsked: boolean;
  readonly #byFile = new Map<string, FileContext>();
  /** The last question about each file. */
  readonly #asked = new Map<string, symbol>();
  #usual: Settings;
  /** The wrong settings that were spoken of: each set of them is said once. */
  readonly #said = new Set<string>();

  /** `sent` is what came with `initialize`; `canBeAsked`, whether the client answers `workspace/configuration`. */
  constructor(
    connection: Connection,
    modeles: Modeles,
    { sent, locale, canBeAsked }: { sent: unknown; locale: string | undefined; canBeAsked: boolean },
  ) {
    this.#connection = connection;
    this.#modeles = modeles;
    this.#locale = locale;
    this.#canBeAsked = canBeAsked;
    this.#usual = this.#read(sent);
  }

  of(uri: string): FileContext {
    return this.#byFile.get(uri) ?? { settings: this.#usual, modele: undefined };
  }

  /** French until the words of the language that is wanted are loaded. */
  langueIn(settings: Settings): Langue {
    const langue = this.#wantedIn(settings);
    return areKnown(langue) ? langue : 'fr';
  }

  langueOf(uri: string): Langue {
    return this.langueIn(this.of(uri).settings);
  }

  /** Loads the words of the language that is usually wanted. */
  async learnWords(): Promise<void> {
    await learnWords(this.#wantedIn(this.#usual));
  }

  /** Settings that a client sent of its own accord; one that can be asked is asked for each file instead. */
  change(sent: unknown): void {
    if (!this.#canBeAsked) this.#usual = this.#read(sent);
  }

  /** The settings of a file as the client has them now; nothing is kept of them. */
  async contextOf(uri: string): Promise<FileContext> {
    const settings = this.#canBeAsked ? this.#read(await this.#ask(uri)) : this.#usual;
    await learnWords(this.#wantedIn(settings));
    return { settings, modele: await this.#modeles.of(uri, settings, this.langueIn(settings)) };
  }

  /** Learns the settings of a file, and reads its model. True when they are others than those in use until now. */
  async learn(uri: string): Promise<boolean> {
    const question = Symbol(uri);
    this.#asked.set(uri, question);
    const context = await this.contextOf(uri);
    // An answer that a later question has overtaken, or a closed file, is none any more.
    if (this.#asked.get(uri) !== question) return false;
    const before = JSON.stringify(this.of(uri));
    this.#byFile.set(uri, context);
    return JSON.stringify(context) !== before;
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#byFile.delete(uri);
  }

  #wantedIn({ langue }: Settings): Langue {
    return langue === 'auto' ? langueOf(this.#locale) : langue;
  }

  #ask(uri: string): Promise<unknown> {
    return this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'solde' });
  }

  #read(sent: unknown): Settings {
    const { settings, wrong } = readSettings(sent);
    const names = wrong.join(', ');
    if (names !== '' && !this.#said.has(names)) warn(this.#connection, this.#wording(settings, names));
    this.#said.add(names);
    return settings;
  }

  #wording(settings: Settings, names: string): string {
    return say(this.langueIn(settings), 'reglages', { noms: names });
  }
}
