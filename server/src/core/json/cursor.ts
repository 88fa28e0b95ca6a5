import { COLON, COMMA, CR, commentEnd, HASH, isOddSpace, isSpace, LF, SLASH, SPACE, skipTrivia } from './lexer.ts';
import type { Stretch } from './marks.ts';
import type { Masked } from './mask.ts';
import { lastUpTo } from './offsets.ts';
import type { Plain, SyntaxFault, SyntaxKind, SyntaxState } from './syntaxFault.ts';

export interface ReadOptions {
  /** Offsets, ascending, of characters that stand for a value read elsewhere. */
  readonly holes?: readonly number[];
  /** For each hole, by index, the last of those that one node may stand for. */
  readonly runs?: readonly number[];
  /** How many brackets are open around this text. */
  readonly depth?: number;
  /** True for a demande alone: what stands around it is read elsewhere. */
  readonly part?: boolean;
  /** True for a part that the file ends in: what is missing at its end is said of the file. */
  readonly cutOff?: boolean;
  /** What of the text is hidden, if anything; where this is not given, the text is asked. */
  readonly masked?: Masked | undefined;
}

/** After this many faults in one text the rest of it is not read: nobody mends so many, and damaged text is slow to read. */
export const MAX_FAULTS = 200;

/** Signs that somebody may have typed several times. */
const IN_RUNS: ReadonlySet<SyntaxKind> = new Set(['extra-comma', 'semicolon', 'extra-closer', 'unexpected']);

/** A place in a text that is being read: what stands there and between the parts of JSON, and the faults met so far. */
export class Cursor {
  protected readonly text: string;
  protected readonly holes: readonly number[];
  protected readonly runs: readonly number[];
  protected readonly part: boolean;
  protected readonly cutOff: boolean;
  /** The text with what is hidden in it. */
  private readonly original: string;
  private readonly versions: readonly Stretch[];
  private readonly versionStarts: readonly number[];
  /** Past the last character that is not white space. */
  protected readonly textEnd: number;
  protected nextHole = 0;
  protected at = 0;
  protected readonly faults: SyntaxFault[] = [];

  constructor(text: string, { holes = [], runs = [], part = false, cutOff = !part, masked }: ReadOptions) {
    this.original = text;
    this.text = masked?.text ?? text;
    this.versions = masked?.unsure ?? [];
    this.versionStarts = this.versions.map(({ start }) => start);
    this.holes = holes;
    this.runs = runs;
    this.part = part;
    this.cutOff = cutOff;
    this.textEnd = trimBack(this.text, text.length);
  }

  protected fault(wrong: Plain | SyntaxState, start: number, end: number): void {
    this.say(typeof wrong === 'string' ? { kind: wrong, start, end } : { ...wrong, start, end });
  }

  protected say(fault: SyntaxFault): void {
    const last = this.faults.at(-1);
    if (last !== undefined && this.isRun(last, fault)) this.faults[this.faults.length - 1] = this.joined(last, fault);
    else if (this.faults.length < MAX_FAULTS) this.faults.push(fault);
    else this.at = this.text.length;
  }

  /** Whether a sign too many stands beside others of its kind: together they are one fault. */
  private isRun(last: SyntaxFault, { kind, start }: SyntaxFault): boolean {
    return last.kind === kind && IN_RUNS.has(kind) && last.end <= start && this.isBlank(last.end, start);
  }

  private joined(first: SyntaxFault, { end }: SyntaxFault): SyntaxFault {
    return 'text' in first ? { ...first, end, text: shortened(this.text.slice(first.start, end)) } : { ...first, end };
  }

  protected isBlank(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!isSpace(this.text.charCodeAt(at))) return false;
    return true;
  }

  /** Whether marks of a merge or a template are hidden there: they may hold the comma, or the value beside it. */
  protected isMasked(start: number, end: number): boolean {
    return this.original !== this.text && this.original.slice(start, end) !== this.text.slice(start, end);
  }

  /** Whether a place is in one of several versions: no value there is sure. */
  protected isOneVersion(offset: number): boolean {
    return this.versions.length > 0 && offset < (this.versions[lastUpTo(this.versionStarts, offset)]?.end ?? 0);
  }

  /** Takes back what was said last of the text from `from` on. */
  protected unsay(from: number): void {
    while ((this.faults.at(-1)?.start ?? -1) >= from) this.faults.pop();
  }

  protected isHole(): boolean {
    while ((this.holes[this.nextHole] ?? this.at) < this.at) this.nextHole++;
    return this.holes[this.nextHole] === this.at;
  }

  /** Whether what stands for a demande read elsewhere is between here and `end`. */
  protected hasHole(end: number): boolean {
    this.isHole();
    return (this.holes[this.nextHole] ?? end) < end;
  }

  /** Passes over white space, and over what JSON does not allow between its parts: comments and odd spaces. */
  protected skip(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (isSpace(code)) this.at++;
      else if (code > SPACE && code < 0x80 && code !== SLASH && code !== HASH) return;
      else if (!this.skipOddity(code)) return;
    }
  }

  protected skipOddity(code: number): boolean {
    const start = this.at;
    if (isOddSpace(code)) {
      while (isOddSpace(this.text.charCodeAt(this.at))) this.at++;
      this.fault({ kind: 'forbidden-space', code: codePoint(code) }, start, this.at);
      return true;
    }
    const end = commentEnd(this.text, start, this.text.length);
    if (end < 0) return false;
    this.at = end;
    this.fault('comment', start, end);
    return true;
  }

  /** Whether a colon comes next, so that the string just read is a key. */
  protected isBeforeColon(): boolean {
    if (this.text.charCodeAt(this.at) === COMMA) return false;
    return this.text.charCodeAt(skipTrivia(this.text, this.at, this.text.length)) === COLON;
  }

  protected hasLineBreak(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === LF || code === CR) return true;
    }
    return false;
  }
}

/** The offset just past the last character before `offset` that is not white space. */
export function trimBack(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A part of a text as a message quotes it. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
