import type { Connection } from 'vscode-languageserver';
import { type Langue, langueOf } from '../core/messages/messages.ts';
import { readSettings, type Settings } from '../core/settings.ts';

/** The settings of each file, as far as the client has said them; folders of a workspace may differ. */
export class FileSettings {
  readonly #connection: Connection;
  readonly #locale: string | undefined;
  readonly #canBeAsked: boolean;
  readonly #byFile = new Map<string, Settings>();
  #usual: Settings;
  /** The wrong settings that were spoken of last: each set of them is said once. */
  #said = '';

  /** `sent` is what came with `initialize`; `canBeAsked`, whether the client answers `workspace/configuration`. */
  constructor(connection: Connection, sent: unknown, locale: string | undefined, canBeAsked: boolean) {
    this.#connection = connection;
    this.#locale = locale;
    this.#canBeAsked = canBeAsked;
    this.#usual = this.#read(sent);
  }

  of(uri: string): Settings {
    return this.#byFile.get(uri) ?? this.#usual;
  }

  langueOf(uri: string): Langue {
    const { langue } = this.of(uri);
    return langue === 'auto' ? langueOf(this.#locale) : langue;
  }

  /** Settings that a client sent of its own accord; one that can be asked is asked for each file instead. */
  change(sent: unknown): void {
    if (!this.#canBeAsked) this.#usual = this.#read(sent);
  }

  /** Asks the client for the settings of a file. True when they may be others than those in use until now. */
  async ask(uri: string): Promise<boolean> {
    if (!this.#canBeAsked) return true;
    const before = JSON.stringify(this.of(uri));
    const settings = this.#read(await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'solde' }));
    this.#byFile.set(uri, settings);
    return JSON.stringify(settings) !== before;
  }

  forget(uri: string): void {
    this.#byFile.delete(uri);
  }

  #read(sent: unknown): Settings {
    const { settings, wrong } = readSettings(sent);
    const names = wrong.join(', ');
    if (names !== '' && names !== this.#said)
      this.#connection.window.showWarningMessage(this.#wording(settings, names));
    this.#said = names;
    return settings;
  }

  #wording({ langue }: Settings, names: string): string {
    const own = langue === 'auto' ? langueOf(this.#locale) : langue;
    return own === 'fr'
      ? `Réglage impossible, la valeur par défaut est prise : ${names}`
      : `Setting not understood, its default is taken: ${names}`;
  }
}
