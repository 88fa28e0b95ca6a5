/** Bytes that are not plain UTF-8 text, `[start, end)` in UTF-16 units of the text they were read as. */
export interface EncodingFault {
  readonly kind: 'bom' | 'utf16' | 'latin1' | 'binaire';
  readonly start: number;
  readonly end: number;
  readonly args?: Readonly<Record<string, string>>;
}

export interface Decoded {
  readonly text: string;
  readonly faults: readonly EncodingFault[];
}

/**
 * Reads the bytes of a file as text, at whatever price: a text is always given, and with it what is wrong with the
 * bytes (RFC 8259, section 8.1: UTF-8, no byte order mark).
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), faults: [whole('utf16')] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), faults: [whole('utf16')] };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const faults: EncodingFault[] = bom ? [whole('bom')] : [];
  if (body.includes(0)) return { text: '', faults: [whole('binaire')] };
  const text = decodeStrictly(body);
  if (text !== undefined) return { text, faults };
  const start = validPrefix(body);
  const octet = `0x${(body[start.bytes] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const rest = new TextDecoder('windows-1252').decode(body.subarray(start.bytes));
  faults.push({
    kind: 'latin1',
    start: start.text.length,
    end: start.text.length + 1,
    args: { octet, texte: rest.slice(0, 1) },
  });
  return { text: start.text + rest, faults };
}

/** Said of the file as a whole: on its first character. */
function whole(kind: EncodingFault['kind']): EncodingFault {
  return { kind, start: 0, end: 1 };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The longest beginning of `bytes` that is UTF-8. */
function validPrefix(bytes: Uint8Array): { text: string; bytes: number } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return { text, bytes: new TextEncoder().encode(text).length };
}

/** UTF-8 so far: a character that is only cut off at the end does not count against it. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
