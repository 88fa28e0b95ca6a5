import { dayOf } from '../core/claim/claimName.ts';
import type { Settings } from '../core/settings.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import type { FileSettings } from './settings.ts';
import type { FileSurroundings } from './surroundings.ts';
import { nameOf, parseUri } from './uris.ts';

/** What is known of each file besides its text: its settings, its model, its name, what lies around it, today. */
export class FileCircumstances {
  readonly #settings: FileSettings;
  readonly #surroundings: FileSurroundings;

  constructor(settings: FileSettings, surroundings: FileSurroundings) {
    this.#settings = settings;
    this.#surroundings = surroundings;
  }

  /** What is to be known of a file that nothing is kept of. */
  async now(uri: string): Promise<Circumstances & { readonly settings: Settings }> {
    const context = await this.#settings.contextOf(uri);
    return { ...context, ...named(uri), surroundings: await this.#surroundings.around(uri) };
  }

  of(uri: string): Circumstances {
    return { ...this.#settings.of(uri), ...named(uri), surroundings: this.#surroundings.of(uri) };
  }
}

/** A text that was never saved has no name yet. */
function named(uri: string): Pick<Circumstances, 'fileName' | 'today'> {
  return { fileName: parseUri(uri).scheme === 'untitled' ? undefined : nameOf(uri), today: dayOf(new Date()) };
}
