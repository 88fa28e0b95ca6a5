/** How grave a problem is: the document demands it, it is very probably wrong, or it is only worth knowing. */
export type Level = 'error' | 'warning' | 'information';

export const LEVELS: readonly Level[] = ['error', 'warning', 'information'];

/** A word of the message's own language, such as « un nombre » or a month, and what it fills in itself. */
export interface Word {
  readonly word: string;
  readonly args?: Args;
}

/** A text in both languages, as data has it. */
export type Bilingual = Readonly<Record<'fr' | 'en', string>>;

/** A size in millions of bytes, in the decimal sign of the message's language. */
export function megabytes(bytes: number, digits = 2): Word {
  const [integer = '', decimals = ''] = (bytes / 1_000_000).toFixed(digits).split('.');
  return { word: 'megabytes', args: { integer, decimals } };
}

/** « A, B ou C » of texts in the order in which they are named. */
export function oneOf(texts: readonly string[]): Word {
  return { word: 'one-of', args: { before: texts.slice(0, -1).join(', '), last: texts.at(-1) ?? '' } };
}

/** « A et B » of what is named one after the other. */
export function allOf([first = '', ...others]: readonly Args[string][]): Args[string] {
  return others.reduce((before, last) => ({ word: 'all-of', args: { before, last } }), first);
}

/** What a message fills in: texts of the file, numbers, words, a list of words, what data says in both languages. */
export type Args = { readonly [name: string]: string | number | Word | Bilingual | readonly Word[] };

/** A text in no language yet: what the rule found, to be worded in French or English. */
export interface Message {
  /** The rule's code. */
  readonly code: string;
  /** Which of the rule's findings it is. */
  readonly kind: string;
  /** `characters`, where it is there, names what cannot be seen in the text concerned, or is not what it looks like. */
  readonly args: Args;
}

/** Which wording of its rule a message has, and what the wording fills in. */
export type Worded = { readonly kind: string } & Args;

export function messageOf(code: string, { kind, ...args }: Worded): Message {
  return { code, kind, args };
}

/** Another place that a problem speaks of, `[start, end)` in UTF-16 units of the file's text. */
export interface Related {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** A place in a text as people and editors count: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a file whose text is not at hand. */
export interface FileRange {
  readonly start: Position;
  readonly end: Position;
}

/** A place in another file that a problem speaks of. */
export interface RelatedFile {
  /** The host's path of it. */
  readonly path: string;
  readonly range: FileRange;
  readonly message: Message;
}

/** One fault of a file, `[start, end)` in UTF-16 units of its text. */
export interface Problem {
  readonly code: string;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  /** The demande's place among the lines, from 1, as the portal counts; undefined for the header. */
  readonly line: number | undefined;
  readonly message: Message;
  readonly related: readonly Related[];
  /** Places in other files. */
  readonly elsewhere: readonly RelatedFile[];
}

/** What is said of each line, in its order; under undefined what is said of the header. */
export function byLine<Said extends Pick<Problem, 'line'>>(
  all: readonly Said[],
): ReadonlyMap<number | undefined, readonly Said[]> {
  const by = new Map<number | undefined, Said[]>();
  for (const said of all) {
    const own = by.get(said.line);
    if (own === undefined) by.set(said.line, [said]);
    else own.push(said);
  }
  return by;
}
