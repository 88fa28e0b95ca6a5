import type { Signal, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { el, link, mark, update } from './dom.ts';

/** A list of problems, each of which leads to its place. */
export class Problemes {
  readonly element = el('ul', { class: 'problemes', 'aria-live': 'polite' });
  #textes: TextesApercu | undefined;

  /** `textes`, where the language may be another than before. */
  show(signaux: readonly Signal[], textes: TextesApercu | undefined = this.#textes): void {
    this.#textes = textes;
    if (textes === undefined) return;
    this.element.setAttribute('aria-label', textes.problemes);
    // A live region that is written anew is read out anew.
    update(
      this.element,
      signaux.map((signal) => problem(signal, textes)),
    );
  }
}

export function problem(signal: Signal, textes: TextesApercu): HTMLLIElement {
  const { niveau, texte } = signal;
  return el('li', {}, mark(niveau, textes[niveau]), link(texte, signal));
}
