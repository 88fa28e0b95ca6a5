import { decodeWindows1252 } from '../../json/windows1252.ts';

/** Bytes of a text file, read as whatever text they are. */
export interface DecodedText {
  readonly text: string;
  /** Whether they were taken for Windows-1252, which has all of Latin-1, for want of anything surer. */
  readonly isGuess: boolean;
}

/** UTF-16 by its mark, UTF-8 where all of it is UTF-8, else Windows-1252, in which Excel saves CSV in France. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second);
  if (mark !== undefined) return { text: new TextDecoder(mark.encoding).decode(bytes), isGuess: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuess: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: decodeWindows1252(bytes), isGuess: true };
  }
}

const MARKS = [
  { first: 0xff, second: 0xfe, encoding: 'utf-16le' },
  { first: 0xfe, second: 0xff, encoding: 'utf-16be' },
] as const;

/** So many of a file's first bytes tell whether it is text. */
const SAMPLE = 4096;

/** Whether bytes are a text's: without its mark, UTF-16 is not known from a program's data. */
export function isText(bytes: Uint8Array): boolean {
  if (MARKS.some(({ first, second }) => bytes[0] === first && bytes[1] === second)) return true;
  return !bytes.subarray(0, SAMPLE).some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}
