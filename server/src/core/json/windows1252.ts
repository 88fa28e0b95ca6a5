/** What Windows-1252 has at 0x80 to 0x9F; where it has nothing, the control character of that number (WHATWG Encoding, index-windows-1252). */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** So many bytes at once: a function takes only so many arguments. */
const PART = 8192;

/**
 * The text of bytes in Windows-1252, which has all of Latin-1. Not by `TextDecoder`: that of some versions of Node reads
 * Latin-1 under this name, and makes invisible characters of € and ’.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return text.replace(/[\u0080-\u009f]/g, (sign) => C1.charAt(sign.charCodeAt(0) - 0x80));
}
