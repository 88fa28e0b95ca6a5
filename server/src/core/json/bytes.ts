import { countBefore } from './offsets.ts';
import { decodeUtf32 } from './utf32.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** Bytes that are not plain UTF-8 text, `[start, end)` in UTF-16 units of the text they were read as. */
export type EncodingFault = EncodingState & { readonly start: number; readonly end: number };

/** What is wrong; of the first byte that is not UTF-8, its number and the character that it probably is. */
export type EncodingState =
  | { readonly kind: WholeKind }
  | { readonly kind: 'latin1'; readonly octet: string; readonly text: string };
type WholeKind = 'bom' | 'utf16' | 'utf32' | 'binary';

export interface Decoded {
  readonly text: string;
  readonly faults: readonly EncodingFault[];
}

/**
 * Reads the bytes of a file as text, at whatever price: a text is always given, and with it what is wrong with the
 * bytes (RFC 8259, section 8.1: UTF-8, no byte order mark).
 */
export function decode(bytes: Uint8Array): Decoded {
  // First, because its mark begins with that of UTF-16.
  const inUtf32 = decodeUtf32(bytes);
  if (inUtf32 !== undefined) return { text: inUtf32, faults: [whole('utf32', inUtf32)] };
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, BRACE, 0)) return decodeUtf16(bytes, 'utf-16le');
  if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0, BRACE)) return decodeUtf16(bytes, 'utf-16be');
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  if (body.includes(0) || hasSignature(body)) return { text: '', faults: [whole('binary', '')] };
  const { text, faults } = decodeUtf8(body);
  return { text, faults: bom ? [whole('bom', text), ...faults] : faults };
}

/** What a PDF, an archive, and an image or a workbook begin with: some of them have no zero byte. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

function hasSignature(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** A text in UTF-16 without a byte order mark is known by the brace that a file begins with. */
const BRACE = 0x7b;

function begins(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, faults: [whole('utf16', text)] };
}

/** From the first byte that is not UTF-8 on, the text is read as what it most probably is. */
function decodeUtf8(bytes: Uint8Array): Decoded {
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, faults: [] };
  const valid = validPrefix(bytes);
  const octet = `0x${(bytes[valid.bytes] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const rest = decodeWindows1252(bytes.subarray(valid.bytes));
  const start = valid.text.length;
  const latin1 = { kind: 'latin1', octet, text: visible(rest.slice(0, 1)) } as const;
  return { text: valid.text + rest, faults: [{ ...latin1, start, end: start + 1 }] };
}

/** A character as it can be seen: those that cannot, by their number. */
function visible(sign: string): string {
  return /[\u0080-\u00a0\u00ad]/.test(sign) ? `U+00${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign;
}

/** Said of the file as a whole: on its first character, where it has one. */
function whole(kind: WholeKind, text: string): EncodingFault {
  return { kind, start: 0, end: Math.min(1, text.length) };
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
  const length = countBefore(bytes.length, (index) => isPrefix(bytes.subarray(0, index + 1)));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
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
