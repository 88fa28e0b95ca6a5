/** An escape that RFC 8259, section 7, does not know; offsets in UTF-16 units of the string's content. */
export interface EscapeFault {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MEANINGS: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The meaning of a string's content, between its quotes. An unknown escape means the text it is written with. */
export function readEscapes(content: string): { value: string; faults: EscapeFault[] } {
  const faults: EscapeFault[] = [];
  const value = content.replace(/\\(u[0-9A-Fa-f]{4}|[\s\S]|$)/g, (written: string, body: string, start: number) => {
    const meaning = MEANINGS[body];
    if (meaning !== undefined) return meaning;
    if (body.length === 5) return String.fromCharCode(Number.parseInt(body.slice(1), 16));
    faults.push({ start, end: start + written.length, text: written });
    return written;
  });
  return { value, faults };
}

/** A string between quotes as another language writes them within its own strings. */
export interface EscapedString {
  readonly content: string;
  /** The quote as it is written. */
  readonly quote: string;
  readonly end: number;
}

const ESCAPED = /(&quot;|&#34;|&#x22;|\\"|""(?=[\p{L}\d]))([^"&\\\r\n]{1,200})(?:\1|")/uy;

/** A string in quotes that were put between apostrophes once more. */
const QUOTED_TWICE = /'"([^"'\\\r\n]{1,200})"'/y;

/**
 * The string at `offset` between quotes of HTML (`&quot;`), of a program (`\"`), of a CSV cell (`""`) or of two languages
 * at once (`'"`), if one is there.
 */
export function escapedStringAt(text: string, offset: number): EscapedString | undefined {
  const first = text.charAt(offset);
  if (first === "'") return quotedTwiceAt(text, offset);
  if (first !== '&' && first !== '\\' && first !== '"') return undefined;
  if (first === '"' && text.charAt(offset + 1) !== '"') return undefined;
  ESCAPED.lastIndex = offset;
  const [found, quote = '', content = ''] = ESCAPED.exec(text) ?? [];
  return found === undefined ? undefined : { content, quote, end: offset + found.length };
}

function quotedTwiceAt(text: string, offset: number): EscapedString | undefined {
  QUOTED_TWICE.lastIndex = offset;
  const [found, content = ''] = QUOTED_TWICE.exec(text) ?? [];
  return found === undefined ? undefined : { content, quote: `'"`, end: offset + found.length };
}
