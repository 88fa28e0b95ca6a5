import { type Place, placesIn, type Summary } from '../workspace/summary.ts';
import type { PlaceAilleurs } from './references.ts';

/** A demande, a beneficiary or a piece that was looked for. */
export interface SymboleTrouve extends PlaceAilleurs {
  /** What it was found by: of a demande both of its numbers. */
  readonly nom: string;
  /** The `numeroASP` of its demande, where that is not in `nom`. */
  readonly demande: string | undefined;
}

/** Nobody looks through more. */
const MOST = 500;
const LONGEST_QUERY = 100;

/**
 * The demandes of these files whose numbers have the words of `query`, and the beneficiaries and pieces that have them;
 * where there are none, those that have their letters in that order. Without a query, demandes.
 */
export function workspaceSymbols(files: ReadonlyMap<string, Summary>, query: string): readonly SymboleTrouve[] {
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

function search(files: ReadonlyMap<string, Summary>, words: readonly RegExp[]): readonly SymboleTrouve[] {
  const found: SymboleTrouve[] = [];
  const isIn = ({ textes }: Summary): boolean => words.every((word) => textes.some((texte) => word.test(texte)));
  for (const symbol of symbolsIn([...files].filter(([, summary]) => isIn(summary)))) {
    if (words.length === 0 && symbol.sorte !== 'numeroASP' && symbol.sorte !== 'numeroEditeur') continue;
    if (words.every((word) => word.test(symbol.nom))) found.push(symbol);
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

function* symbolsIn(files: Iterable<readonly [string, Summary]>): Generator<SymboleTrouve> {
  for (const [file, summary] of files) {
    let own: Place[] = [];
    for (const place of placesIn(summary)) {
      if (place.ligne !== own[0]?.ligne) {
        yield* symbolsOf(own, file);
        own = [];
      }
      if (!place.dansNom) own.push(place);
    }
    yield* symbolsOf(own, file);
  }
}

/** The symbols of one demande. */
function* symbolsOf(places: readonly Place[], file: string): Generator<SymboleTrouve> {
  const numbers = places.filter(({ sorte }) => sorte === 'numeroASP' || sorte === 'numeroEditeur');
  const [first] = numbers;
  const demande = numbers.find(({ sorte }) => sorte === 'numeroASP')?.texte ?? first?.texte;
  if (first) yield { ...first, file, nom: numbers.map(({ texte }) => texte).join(' · '), demande: undefined };
  for (const place of places) {
    if (numbers.includes(place)) continue;
    yield { ...place, file, nom: place.texte, demande };
  }
}
