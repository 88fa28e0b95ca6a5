import { type Place, placesIn, type Summary } from '../workspace/summary.ts';
import type { PlaceInFile } from './references.ts';

/** A demande, a beneficiary or a piece that was looked for. */
export interface FoundSymbol extends PlaceInFile {
  /** What it was found by: of a demande both of its numbers. */
  readonly name: string;
  /** The `numeroASP` of its demande, where that is not in `name`. */
  readonly demande: string | undefined;
}

/** Nobody looks through more. */
const MOST = 500;
const LONGEST_QUERY = 100;

/**
 * The demandes of these files whose numbers have the words of `query`, and the beneficiaries and pieces that have them;
 * where there are none, those that have their letters in that order. Without a query, demandes.
 */
export function workspaceSymbols(files: ReadonlyMap<string, Summary>, query: string): readonly FoundSymbol[] {
  const words = query.slice(0, LONGEST_QUERY).trim().split(/\s+/).filter(Boolean);
  const found = search(
    files,
    words.map((word) => patternOf(word, '')),
  );
  return found.length > 0
    ? found
    : search(
        files,
        words.map((word) => patternOf(word, 'between')),
      );
}

function search(files: ReadonlyMap<string, Summary>, words: readonly RegExp[]): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const isIn = ({ texts }: Summary): boolean => words.every((word) => texts.some((text) => word.test(text)));
  for (const symbol of symbolsIn([...files].filter(([, summary]) => isIn(summary)))) {
    if (words.length === 0 && symbol.kind !== 'numeroASP' && symbol.kind !== 'numeroEditeur') continue;
    if (words.every((word) => word.test(symbol.name))) found.push(symbol);
    if (found.length >= MOST) break;
  }
  return found;
}

/** The characters of a word, in any case, one after the other, or with others between them. */
function patternOf(word: string, gaps: 'between' | ''): RegExp {
  const characters = [...word].map((one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
  if (gaps === '') return new RegExp(characters.join(''), 'iu');
  // From the beginning, and no character can be passed over in two ways, so that no text takes long.
  return new RegExp(`^${characters.map((one) => `[^${one}]*${one}`).join('')}`, 'iu');
}

function* symbolsIn(files: Iterable<readonly [string, Summary]>): Generator<FoundSymbol> {
  for (const [file, summary] of files) {
    let own: Place[] = [];
    for (const place of placesIn(summary)) {
      if (place.line !== own[0]?.line) {
        yield* symbolsOf(own, file);
        own = [];
      }
      if (!place.inName) own.push(place);
    }
    yield* symbolsOf(own, file);
  }
}

/** The symbols of one demande. */
function* symbolsOf(places: readonly Place[], file: string): Generator<FoundSymbol> {
  const numbers = places.filter(({ kind }) => kind === 'numeroASP' || kind === 'numeroEditeur');
  const [first] = numbers;
  const demande = numbers.find(({ kind }) => kind === 'numeroASP')?.text ?? first?.text;
  if (first) yield { ...first, file, name: numbers.map(({ text }) => text).join(' · '), demande: undefined };
  for (const place of places) {
    if (numbers.includes(place)) continue;
    yield { ...place, file, name: place.text, demande };
  }
}
