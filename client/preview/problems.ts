import type { PreviewTexts, Signal } from '../../server/src/lsp/protocol.ts';
import { el, link, mark, update } from './dom.ts';

/** A list of problems, each of which leads to its place. */
export class ProblemList {
  readonly element = el('ul', { class: 'problems', 'aria-live': 'polite' });
  #texts: PreviewTexts | undefined;

  /** `texts`, where the language may be another than before. */
  show(signals: readonly Signal[], texts: PreviewTexts | undefined = this.#texts): void {
    this.#texts = texts;
    if (texts === undefined) return;
    this.element.setAttribute('aria-label', texts.problems);
    // A live region that is written anew is read out anew.
    update(
      this.element,
      signals.map((signal) => problem(signal, texts)),
    );
  }
}

export function problem(signal: Signal, texts: PreviewTexts): HTMLLIElement {
  const { level, text } = signal;
  return el('li', {}, mark(level, texts[level]), link(text, signal));
}
