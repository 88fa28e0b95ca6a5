import type { Word } from '../problem.ts';

/**
 * Letters of other alphabets that look like a Latin one, each followed by that one. What is only somewhat alike is left
 * out: it would be seen.
 */
const ALIKE: Readonly<Record<string, string>> = {
  cyrillic: 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG аa еe оo рp сc уy хx ѕs іi јj һh ӏl ԁd ԛq ԝw ѵv',
  greek: 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa οo νv ιi ρp κk',
  turkish: 'ıi İI',
};

/** By the word that names it, what is not seen or stands in the place of a usual sign, and that sign. */
const SIGNS: readonly (readonly [word: string, characters: string, plain: string])[] = [
  ['soft-hyphen', '\u00ad', ''],
  ['zero-width-space', '\u200b', ''],
  ['non-joiner', '\u200c', ''],
  ['joiner', '\u200d', ''],
  ['word-joiner', '\u2060', ''],
  ['bom', '\ufeff', ''],
  ['direction', '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', ''],
  ['invisible', '\u034f\u180e\u2061\u2062\u2063\u2064\ufe0e\ufe0f', ''],
  ['no-break-space', '\u00a0', ' '],
  ['thin-space', '\u2009\u202f', ' '],
  ['other-space', '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u205f\u3000', ' '],
  ['hyphen', '\u2010', '-'],
  ['no-break-hyphen', '\u2011', '-'],
  ['dash', '\u2012\u2013\u2014\u2015\u2043\ufe58\ufe63', '-'],
  ['minus', '\u2212', '-'],
  ['slash', '\u2044\u2215', '/'],
  ['point', '\u2024', '.'],
  ['ligature', '\ufb00', 'ff'],
  ['ligature', '\ufb01', 'fi'],
  ['ligature', '\ufb02', 'fl'],
  ['ligature', '\ufb03', 'ffi'],
  ['ligature', '\ufb04', 'ffl'],
];

interface Odd {
  readonly word: string;
  readonly plain: string;
}

const ODD: ReadonlyMap<string, Odd> = new Map([
  ...Object.entries(ALIKE).flatMap(([word, pairs]) =>
    pairs.split(' ').map(([odd = '', plain = '']): [string, Odd] => [odd, { word, plain }]),
  ),
  ...SIGNS.flatMap(([word, characters, plain]) => [...characters].map((odd): [string, Odd] => [odd, { word, plain }])),
]);

/** A text with nothing but these has no odd character. */
const USUAL = /^[\t\n\r\x20-\x7e]*$/;
/** So many characters are named: those of a word written in another alphabet are one fault. */
const MOST_NAMED = 3;

/** White space of every kind, seen or not, and dashes. */
const SEPARATORS = new RegExp(
  `[-\\s${SIGNS.filter(([, , plain]) => /^[ -]?$/.test(plain))
    .flatMap(([, characters]) => [...characters])
    .join('')}]`,
  'g',
);

/** A text without what people and exports put between digits. */
export function withoutSeparators(text: string): string {
  return text.replace(SEPARATORS, '');
}

/** No key or value that is nearly right is longer, in UTF-16 units, nor any label: of a longer text nothing is read. */
const LONGEST = 1000;

/** What a text is once each odd character is the usual one that it looks like, and those that are not seen are left out. */
export function plainSpelling(text: string): string {
  if (text.length > LONGEST || USUAL.test(text)) return text;
  return [...decodedAgain(text)].map((character) => oddOf(character)?.plain ?? character).join('');
}

/** The odd characters of a text, each once, by code point and name; that it was decoded wrongly, where that is all. */
export function oddCharactersIn(text: string): readonly Word[] {
  if (text.length > LONGEST || USUAL.test(text)) return [];
  const decoded = decodedAgain(text);
  const garbled = decoded === text ? [] : [{ word: 'badly-decoded', args: { text: decoded } }];
  const named = [...new Set(decoded)].flatMap((character) => nameOf(character) ?? []);
  const rest =
    named.length > MOST_NAMED ? [{ word: 'other-characters', args: { number: named.length - MOST_NAMED } }] : [];
  return [...garbled, ...named.slice(0, MOST_NAMED), ...rest];
}

/** Whether a text holds UTF-8 that some program read as Latin-1 or Windows-1252. */
export function isGarbled(text: string): boolean {
  return text.length <= LONGEST && !USUAL.test(text) && decodedAgain(text) !== text;
}

function nameOf(character: string): Word | undefined {
  const odd = oddOf(character);
  if (odd === undefined) return undefined;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { word: 'character', args: { code, name: { word: `character-${odd.word}`, args: { letter: odd.plain } } } };
}

function oddOf(character: string): Odd | undefined {
  return ODD.get(character) ?? wideOf(character);
}

/** Full-width forms (East Asian keyboards), and the letters and digits of mathematics. */
function wideOf(character: string): Odd | undefined {
  if (/^[\uff01-\uff5e]$/.test(character)) return { word: 'full-width', plain: character.normalize('NFKC') };
  if (!/^[\u{1d400}-\u{1d7ff}]$/u.test(character)) return undefined;
  const letter = character.normalize('NFKC');
  // Some numbers among them are no letter: Unicode has that letter elsewhere.
  if (letter === character) return undefined;
  return { word: 'mathematical', plain: ODD.get(letter)?.plain ?? letter };
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FOLLOWING = `[\u0080-\u00bf${WINDOWS}]`;
/**
 * The first bytes of what Western texts have: accents, typographic signs, the euro, Cyrillic letters, pictures. Behind
 * another, as in « REJETÉ » and a no-break space, two characters are more likely what they seem to be.
 */
const SEQUENCES = new RegExp(
  `[\u00c2\u00c3\u00c5\u00d0\u00d1]${FOLLOWING}|[\u00e2\u00ef]${FOLLOWING}{2}|\u00f0${FOLLOWING}{3}`,
  'g',
);

/** A text may have been through several such programs. */
const MOST_ROUNDS = 3;

function decodedAgain(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) now = decodedOnce(now);
  return now;
}

/** The text with each run of characters that are the bytes of one UTF-8 character read as that one (RFC 3629, section 3). */
function decodedOnce(text: string): string {
  return text.replace(SEQUENCES, (run) => {
    const [first = 0, ...others] = [...run].map(byteOf);
    const code = others.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0x7f >> run.length));
    // Longer than need be, or a half of a surrogate pair: that was no UTF-8.
    const isRight = code >= ([0, 0, 0x80, 0x800, 0x10000][run.length] ?? 0) && code <= 0x10ffff && code >> 11 !== 0x1b;
    return isRight ? String.fromCodePoint(code) : run;
  });
}

function byteOf(character: string): number {
  const place = WINDOWS.indexOf(character);
  return place < 0 ? character.charCodeAt(0) : 0x80 + place;
}

/** A text in small letters without accents: two that read the same but for these are then the same. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
