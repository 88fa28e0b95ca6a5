import { distance } from 'fastest-levenshtein';
import { namesOf, type Schema } from '../profiles/schema.ts';
import { keptBy } from '../reuse.ts';

/** Words that a key says something else with, besides those that the table's own keys are made of. */
const OTHER_WORDS =
  'ttc tva net siren nic siege finess nb nbr nombre data mdp mdv hop rad sgl loinc rpps iban bic'.split(' ');
/** Words without which a key still says the same. */
const JOINING = new Set(['is', 'to']);

/** The words that a key of the schema is made of, in small letters: `montantSegurHTFacture` has four. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]{2,9}(?=[A-Z][a-z]|$)|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}

const wordsIn = keptBy(
  (schema: Schema): ReadonlySet<string> => new Set([...namesOf(schema).flatMap(wordsOf), ...OTHER_WORDS]),
);

/**
 * Whether a key, in small letters, is one of the schema with a letter or two mistyped. It is not where the words in
 * which they differ make another meaning: `montantSegurTTCFacture`, `numFichier`, `dateFacture2`, `SIREN`.
 */
export function isTypingErrorOf(key: string, name: string, schema: Schema): boolean {
  const right = name.toLowerCase();
  if (Math.abs(key.length - right.length) > 2 || /[^a-z]/.test(asLetters(key))) return false;
  if (typingErrors(key, right) > (right.length < 6 ? 1 : 2)) return false;
  const [own, other] = differingWords(asLetters(key), name);
  // A letter more before or behind a word; several are a word more.
  if (own === '') return other.length < 2;
  if (other === '') return JOINING.has(own);
  if (`${other}s` === own || other === `${own}s`) return true;
  return !wordsIn(schema).has(other) && isMistyped(other, own);
}

/** How many letters are left out, put in or changed. Two that changed places are nearer than one that is another. */
export function typingErrors(a: string, b: string): number {
  return areSwapped(a, b) ? 0.5 : distance(a, b);
}

/** In a short word a changed letter makes another one. */
function isMistyped(word: string, right: string): boolean {
  if (right.length < 3) return areSwapped(word, right) || (word.length > right.length && distance(word, right) === 1);
  return typingErrors(word, right) <= (right.length < 6 ? 1 : 2);
}

function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return at >= 0 && a === b.slice(0, at) + b.charAt(at + 1) + b.charAt(at) + b.slice(at + 2);
}

/** Digits that are read, and typed, for letters. */
function asLetters(key: string): string {
  return key.replaceAll('0', 'o').replaceAll('1', 'l');
}

/** The whole words of `name` in which `key` differs from it, and what stands in their place. */
function differingWords(key: string, name: string): readonly [own: string, other: string] {
  const right = name.toLowerCase();
  const before = commonStart(key, right, Math.min(key.length, right.length));
  const most = Math.min(key.length, right.length) - before;
  const behind = commonStart([...key].reverse().join(''), [...right].reverse().join(''), most);
  const [start, end] = wordsAround(name, before, right.length - behind);
  return [right.slice(start, end), key.slice(start, key.length - (right.length - end))];
}

function commonStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

/** From the beginning of the word in which `from` lies to the end of the one in which `to` does; nothing between two words. */
function wordsAround(name: string, from: number, to: number): readonly [start: number, end: number] {
  const ends = wordsOf(name).map((_, index, words) => words.slice(0, index + 1).join('').length);
  const bounds = [0, ...ends];
  return [Math.max(...bounds.filter((bound) => bound <= from)), Math.min(...bounds.filter((bound) => bound >= to))];
}
