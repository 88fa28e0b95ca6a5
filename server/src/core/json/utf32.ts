/** The byte order mark, and the brace that a file without one begins with. */
const FIRSTS = [0xfeff, 0x7b];
const LAST_CHARACTER = 0x10ffff;
const REPLACEMENT = 0xfffd;
/** So many characters at once are made a text: a call takes no more arguments. */
const CHUNK = 8192;

/** Bytes in UTF-32 of either order as text, without its mark; undefined where they do not begin as such. */
export function decodeUtf32(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = [true, false].find((little) => FIRSTS.includes(view.getUint32(0, little)));
  return isLittle === undefined ? undefined : textOf(view, isLittle);
}

/** What is no character, or is cut off at the end, is read as the replacement character. */
function textOf(view: DataView, isLittle: boolean): string {
  const parts: string[] = [];
  let characters: number[] = [];
  const start = view.getUint32(0, isLittle) === FIRSTS[0] ? 4 : 0;
  for (let at = start; at < view.byteLength; at += 4) {
    characters.push(at + 4 <= view.byteLength ? characterOf(view.getUint32(at, isLittle)) : REPLACEMENT);
    if (characters.length < CHUNK) continue;
    parts.push(String.fromCodePoint(...characters));
    characters = [];
  }
  return parts.join('') + String.fromCodePoint(...characters);
}

function characterOf(value: number): number {
  const isSurrogate = value >= 0xd800 && value <= 0xdfff;
  return value > LAST_CHARACTER || isSurrogate ? REPLACEMENT : value;
}
