/** Where the cursor goes after an insertion: `[start, end)` of its text, what stands there being only a proposal. */
export interface Stop {
  readonly start: number;
  readonly end: number;
  /** The texts that are offered there; none where anything may be typed. */
  readonly choices: readonly string[];
  /** Stops of one name are typed at once; empty for one that stands alone. */
  readonly name: string;
}

/** A text to be inserted, and its stops in order. */
export interface Insertion {
  readonly text: string;
  readonly stops: readonly Stop[];
}

/** No JSON text has these characters in it: while a text is put together, they show its stops. */
const OPEN = '\u0001';
const OR = '\u0002';
const CLOSE = '\u0003';
const STOPS = new RegExp(`(${OPEN}[^${OPEN}${CLOSE}]*${CLOSE})`);

/** A stop in a text that {@link insertion} reads: with a proposal, or with several to choose from. */
export function stop(...choices: readonly string[]): string {
  return twin('', ...choices);
}

/** One of the stops that are typed at once. */
export function twin(name: string, ...choices: readonly string[]): string {
  return OPEN + [name, ...choices].join(OR) + CLOSE;
}

/** A text with its stops told apart. */
export function insertion(source: string): Insertion {
  const stops: Stop[] = [];
  let text = '';
  for (const part of source.split(STOPS)) {
    if (!part.startsWith(OPEN)) {
      text += part;
      continue;
    }
    const [name = '', ...choices] = part.slice(1, -1).split(OR);
    const start = text.length;
    text += choices[0] ?? '';
    stops.push({ start, end: text.length, choices: choices.length > 1 ? choices : [], name });
  }
  return { text, stops };
}
