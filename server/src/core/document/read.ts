import { ContainerReader } from './containers.ts';
import { type ReadOptions, trimBack } from './cursor.ts';
import { lineEnd, OPEN_BRACE, OPEN_BRACKET, quoteStyle } from './lexer.ts';
import type { SyntaxFault } from './syntaxFault.ts';
import type { ValueNode } from './tree.ts';

export interface Reading {
  readonly root: ValueNode | undefined;
  readonly faults: readonly SyntaxFault[];
}

/**
 * Reads JSON text as far as it can be read: always a tree of what is there, and a fault, worded apart, for what RFC 8259
 * forbids. Without a fault the text is JSON; with some, what is around them is read all the same.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  return new Reader(text, options).readAll();
}

/** A quote as HTML writes it. */
const QUOT = '&quot;';
/** One where a text has its first: within a string it may be meant. */
const HTML = new RegExp(`^\\s*[{[][\\s{[]*${QUOT}`);

/** Reads the whole of a text: its one value, and what stands where there ought to be none. */
class Reader extends ContainerReader {
  readAll(): Reading {
    const root = this.readRoot();
    const [html] = this.faults.length > 0 ? (HTML.exec(this.text) ?? []) : [];
    if (html !== undefined) return this.escapedForHtml(html);
    this.faults.sort((a, b) => a.start - b.start);
    return { root, faults: this.faults };
  }

  /** Nothing else is said of such a text: every quote of it would be a fault. */
  private escapedForHtml(found: string): Reading {
    const end = this.text.indexOf(found) + found.length;
    return { root: undefined, faults: [{ kind: 'html', start: end - QUOT.length, end }] };
  }

  private readRoot(): ValueNode | undefined {
    this.skip();
    if (this.at >= this.text.length) {
      if (this.faults.length === 0) this.fault('vide', 0, this.text.length);
      return undefined;
    }
    if (!this.startsValue()) {
      const lineStop = lineEnd(this.text, this.at, Math.min(this.text.length, this.at + 80));
      const end = Math.max(this.at + 1, lineStop);
      if (this.part) this.fault('inattendu', this.at, end, { texte: this.text.slice(this.at, end) });
      else this.fault('pas-json', this.at, end);
      return undefined;
    }
    const first = this.readValue(undefined);
    const root = first?.type === 'string' && this.isBeforeColon() ? this.readUnopened(first) : first;
    this.skip();
    if (this.at < this.text.length) this.textAfter(root);
    return root;
  }

  private textAfter(root: ValueNode | undefined): void {
    const close = root ? root.offset + root.length : this.at;
    if (this.part) this.fault('ferme-trop-tot', Math.max(close - 1, 0), close, { texte: this.text.charAt(close - 1) });
    else if (this.text.charCodeAt(this.at) === OPEN_BRACE) this.fault('objet-apres', this.at, this.at + 1);
    else this.fault('texte-apres', this.at, trimEnd(this.text, this.at));
  }

  private startsValue(): boolean {
    const code = this.text.charCodeAt(this.at);
    // What a model of language or a wiki puts around code.
    if (this.text.startsWith('```', this.at)) return false;
    if (code === OPEN_BRACE || code === OPEN_BRACKET || this.isHole() || quoteStyle(code) !== undefined) return true;
    return /^(-?\d|true\b|false\b|null\b|None\b|True\b|False\b|NaN\b)/.test(this.text.slice(this.at, this.at + 6));
  }
}

function trimEnd(text: string, from: number): number {
  return Math.max(trimBack(text, text.length), from + 1);
}
