import type { Connection } from 'vscode-languageserver';
import type { PortalTemplate } from '../core/claim/portalTemplate.ts';
import { type Language, languageOf } from '../core/messages/language.ts';
import { areKnown, learnWords } from '../core/messages/words.ts';
import { ownSettings, readSettings, type Settings } from '../core/settings.ts';
import { Latest } from './latest.ts';
import { warn } from './messages.ts';
import type { PortalTemplates } from './portalTemplates.ts';
import { say } from './texts.ts';

/** The settings of one file, and the model that they name. */
export interface FileContext {
  readonly settings: Settings;
  readonly template: PortalTemplate | undefined;
  /** Whether the file is that model itself. */
  readonly isTemplate: boolean;
}

/** The settings of each file, as far as the client has said them; folders of a workspace may differ. */
export class FileSettings {
  readonly #connection: Connection;
  readonly #templates: PortalTemplates;
  readonly #locale: string | undefined;
  readonly #canBeAsked: boolean;
  readonly #byFile = new Map<string, FileContext>();
  readonly #questions = new Latest<FileContext>();
  /** What came with `initialize`: it holds where nothing else is given. */
  readonly #atStart: unknown;
  /** What the client last sent of its own accord. */
  #sent: unknown;
  /** What holds where no file says otherwise. */
  #usual: Settings;
  /** The wrong settings that were spoken of: each set of them is said once. */
  readonly #said = new Set<string>();

  /** `sent` is what came with `initialize`; `canBeAsked`, whether the client answers `workspace/configuration`. */
  constructor(
    connection: Connection,
    templates: PortalTemplates,
    { sent, locale, canBeAsked }: { sent: unknown; locale: string | undefined; canBeAsked: boolean },
  ) {
    this.#connection = connection;
    this.#templates = templates;
    this.#locale = locale;
    this.#canBeAsked = canBeAsked;
    this.#atStart = sent;
    this.#usual = readSettings(sent).settings;
  }

  of(uri: string): FileContext {
    return this.#byFile.get(uri) ?? { settings: this.#usual, template: undefined, isTemplate: false };
  }

  /** French until the words of the language that is wanted are loaded. */
  languageIn(settings: Settings): Language {
    const language = this.#wantedIn(settings);
    return areKnown(language) ? language : 'fr';
  }

  languageOf(uri: string): Language {
    return this.languageIn(this.of(uri).settings);
  }

  /** Takes what came with `initialize`, and says what is wrong in it: nothing can be asked yet. */
  async begin(): Promise<void> {
    this.#usual = await this.#read(undefined);
  }

  /** Learns what holds where no file says otherwise. True when it is other than before. */
  async ask(): Promise<boolean> {
    const before = JSON.stringify(this.#usual);
    this.#usual = await this.#read(this.#canBeAsked ? await this.#ask() : undefined);
    return JSON.stringify(this.#usual) !== before;
  }

  /** The same, of all settings that a client sent of its own accord; one that sends none has at least said so, and can be asked. */
  async change(sent: unknown): Promise<boolean> {
    const { own, misplaced } = ownSettings(sent);
    if (own !== undefined) this.#sent = own;
    const changed = await this.ask();
    this.#warn(misplaced, this.#usual);
    return changed;
  }

  /** The settings of a file as the client has them now; nothing is kept of them. */
  async contextOf(uri: string): Promise<FileContext> {
    const settings = this.#canBeAsked ? await this.#read(await this.#ask(uri)) : this.#usual;
    const template = await this.#templates.of(uri, settings, this.languageIn(settings));
    return { settings, template, isTemplate: template?.name === uri };
  }

  /** Learns the settings of a file, and reads its model. True when they are others than those in use until now. */
  async learn(uri: string): Promise<boolean> {
    return await this.#questions.run(uri, this.contextOf(uri), (context) => {
      const before = JSON.stringify(this.of(uri));
      this.#byFile.set(uri, context);
      return JSON.stringify(context) !== before;
    });
  }

  forget(uri: string): void {
    this.#questions.forget(uri);
    this.#byFile.delete(uri);
  }

  #wantedIn({ language }: Settings): Language {
    return language === 'auto' ? languageOf(this.#locale) : language;
  }

  /** Of one file, or of none. */
  #ask(uri?: string): Promise<unknown> {
    const scope = uri === undefined ? {} : { scopeUri: uri };
    return this.#connection.workspace.getConfiguration({ ...scope, section: 'solde' });
  }

  /** What the client answered, over what it said before. What is wrong is said in the language that they want. */
  async #read(answered: unknown): Promise<Settings> {
    const { settings, wrong } = readSettings(this.#atStart, this.#sent, answered);
    await learnWords(this.#wantedIn(settings));
    this.#warn(wrong, settings);
    return settings;
  }

  #warn(wrong: readonly string[], settings: Settings): void {
    const names = wrong.join(', ');
    if (names !== '' && !this.#said.has(names))
      warn(this.#connection, say(this.languageIn(settings), 'checkOptions', { names }));
    this.#said.add(names);
  }
}
