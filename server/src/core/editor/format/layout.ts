import type { Edits } from '../../json/edits.ts';
import { type AtEnd, Gaps } from './gaps.ts';
import { Measures } from './measures.ts';
import { DEPTH_OF_DEMANDES, isComment, NO_TOKEN, type Token } from './tokens.ts';

export interface FormatOptions extends AtEnd {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/** An object or a list on one line stays there up to this length, its indentation left out: a piece of the longest name fits. */
const LONGEST_LINE = 120;
const WIDEST_TAB = 16;

/**
 * The edits of the white space between tokens that lay a text out.
 *
 * An object or a list is written one member a line, or on one line. It stays on one line where its author keeps it
 * there: it has no line break in it, is not longer than `LONGEST_LINE`, and what it stands in is on several lines (or is
 * itself kept on one). So a list of beneficiaries or a piece stays as it is written, and a file of one line becomes one of
 * several. Formatting makes or removes no line break that this depends on, so that doing it again changes nothing.
 *
 * Of empty lines between members one is left. Comments stay beside what they stand beside, or on their own line.
 * A damaged demande that stands behind another on a line gets its own line, and nothing else. If one is `careful`, what
 * follows damage on its line stays as it is too: a string or comment may run on to the end of it.
 */
export function layOut(text: string, tokens: readonly Token[], options: FormatOptions, careful = false): Edits {
  return new Layout(text, tokens, options, careful).edits();
}

/** One level of indentation. */
export function indentUnit({ tabSize, insertSpaces }: FormatOptions): string {
  return insertSpaces ? ' '.repeat(Math.min(Math.max(tabSize, 0), WIDEST_TAB)) : '\t';
}

/** Brackets that are open: whether they are kept on one line, and whether a line break stands in their source. */
interface Open {
  readonly oneLine: boolean;
  readonly broken: boolean;
}

/** Around the demandes where what stands before them cannot be cut. */
const UNKNOWN: Open = { oneLine: false, broken: true };
/** Around the whole text: no value of it is on one line because of its author. */
const NOTHING: Open = { oneLine: false, broken: false };

/** What white space ought to be: a text, a line break before so many levels of indentation, or what it is. */
type Wanted = string | number | undefined;

class Layout {
  readonly #tokens: readonly Token[];
  readonly #options: FormatOptions;
  readonly #gaps: Gaps;
  readonly #measures: Measures;
  readonly #indents: string[] = [''];
  readonly #open: Open[] = [];
  readonly #careful: boolean;
  /** Whether a new line is due, and comments on the old one have put it off. */
  #due = false;
  /** Whether damage stands before on the same line of the source. */
  #behindDamage = false;

  constructor(text: string, tokens: readonly Token[], options: FormatOptions, careful: boolean) {
    this.#careful = careful;
    this.#tokens = tokens;
    this.#options = options;
    this.#gaps = new Gaps(text);
    this.#measures = new Measures(text, tokens);
  }

  edits(): Edits {
    const [first = NO_TOKEN] = this.#tokens;
    const last = this.#tokens.at(-1) ?? NO_TOKEN;
    if (first.kind === 'opaque') for (let depth = 0; depth < DEPTH_OF_DEMANDES; depth++) this.#open.push(UNKNOWN);
    else if (first.kind !== 'odd') this.#gaps.replace(0, first.start, '');
    this.#enter(0);
    for (let index = 1; index < this.#tokens.length; index++) this.#between(index);
    // Behind a string that is not closed the white space may be its own.
    if (this.#open.length === 0 && last.kind !== 'opaque') this.#gaps.endFile(last.end, this.#options);
    return this.#gaps.edits;
  }

  /** Lays out the white space before a token. */
  #between(index: number): void {
    const before = this.#tokens[index - 1] ?? NO_TOKEN;
    const token = this.#tokens[index] ?? NO_TOKEN;
    this.#behindDamage = (this.#behindDamage || before.kind === 'opaque') && !token.broken;
    const wanted = this.#careful && this.#behindDamage ? undefined : this.#wanted(index, before, token);
    if (typeof wanted === 'string') this.#gaps.replace(before.end, token.start, wanted);
    else if (wanted !== undefined) {
      const isInside = before.kind !== 'open' && token.kind !== 'close';
      this.#gaps.breakLine(before.end, token.start, this.#indent(wanted), isInside);
    }
    this.#due = isComment(token) && wanted === undefined && (this.#due || startsLines(before));
    this.#enter(index);
  }

  #wanted(index: number, before: Token, token: Token): Wanted {
    // Nearly all there are: what is due inside a member.
    if (isPlain(before) && (token.kind === 'colon' || token.kind === 'comma')) return '';
    const isBroken = token.broken;
    if (before.kind === 'colon' && !isBroken && isPlain(token)) return ' ';
    const { oneLine } = this.#open[this.#open.length - 1] ?? NOTHING;
    const depth = this.#open.length - (token.kind === 'close' ? 1 : 0);
    const ifBroken = isBroken ? depth : undefined;
    if (before.kind === 'odd' || token.kind === 'odd') return undefined;
    if (token.kind === 'opaque') return token.demande && !isBroken ? depth : undefined;
    if (isComment(token)) return ifBroken;
    if (token.kind === 'comma' || token.kind === 'colon') {
      return before.kind === 'opaque' || isComment(before) ? undefined : '';
    }
    const isOnNewLine = !oneLine && (token.demande || (isComment(before) && (this.#due || token.kind === 'close')));
    if (isOnNewLine) return depth;
    if (before.kind === 'opaque' || isComment(before)) return ifBroken;
    if (before.kind === 'colon') return isBroken && this.#isKey(index) ? depth : ' ';
    if (before.kind === 'open' || before.kind === 'comma' || token.kind === 'close') {
      return this.#inside(before, token, oneLine, depth);
    }
    // A comma is missing: nobody knows whether on this line or on the next.
    return ifBroken;
  }

  /** White space beside the brackets and behind the commas of an object or a list. */
  #inside(before: Token, token: Token, oneLine: boolean, depth: number): Wanted {
    if (before.kind === 'open' && token.kind === 'close') return '';
    if (!oneLine) return this.#open.length === 0 ? undefined : depth;
    return before.kind === 'comma' || this.#measures.isBrace(before.kind === 'open' ? before : token) ? ' ' : '';
  }

  #isKey(index: number): boolean {
    return this.#tokens[index + 1]?.kind === 'colon';
  }

  #enter(index: number): void {
    const kind = this.#tokens[index]?.kind;
    if (kind === 'close') this.#open.pop();
    if (kind !== 'open') return;
    const around = this.#open[this.#open.length - 1] ?? NOTHING;
    const { broken, width } = this.#measures.brackets(index);
    const oneLine = !broken && (around.oneLine || (around.broken && width <= LONGEST_LINE));
    this.#open.push({ oneLine, broken });
  }

  #indent(depth: number): string {
    const known = this.#indents[depth] ?? indentUnit(this.#options).repeat(depth);
    this.#indents[depth] = known;
    return known;
  }
}

/** Whether it is a value's beginning or end, and no demande's. */
function isPlain({ kind, demande }: Token): boolean {
  return !demande && (kind === 'scalar' || kind === 'open' || kind === 'close');
}

/** Whether what follows begins on a new line, in brackets that are on several. */
function startsLines({ kind }: Token): boolean {
  return kind === 'open' || kind === 'comma';
}
