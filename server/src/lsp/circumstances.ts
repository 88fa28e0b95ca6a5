import type { Circumstances } from '../core/judge.ts';
import type { Settings } from '../core/settings.ts';
import type { FileSettings } from './settings.ts';
import { nameOf, parseUri } from './uris.ts';
import type { Voisinages } from './voisinages.ts';

/** What is known of each file besides its text: its settings, its model, its name, what lies around it. */
export class FileCircumstances {
  readonly #settings: FileSettings;
  readonly #voisinages: Voisinages;

  constructor(settings: FileSettings, voisinages: Voisinages) {
    this.#settings = settings;
    this.#voisinages = voisinages;
  }

  /** What is to be known of a file that nothing is kept of. */
  async now(uri: string): Promise<Circumstances & { readonly settings: Settings }> {
    const context = await this.#settings.contextOf(uri);
    return { ...context, nomJson: nomOf(uri), voisinage: await this.#voisinages.around(uri) };
  }

  of(uri: string): Circumstances {
    return { ...this.#settings.of(uri), nomJson: nomOf(uri), voisinage: this.#voisinages.of(uri) };
  }
}

/** A text that was never saved has no name yet. */
function nomOf(uri: string): string | undefined {
  return parseUri(uri).scheme === 'untitled' ? undefined : nameOf(uri);
}
