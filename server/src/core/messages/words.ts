import { fr, frenchWords } from './fr.ts';
import type { Language } from './language.ts';

/** What is said of the rules in one language. */
export interface Words {
  /** The wordings by the code of their rule and the kind of finding. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words that wordings fill in. */
  readonly words: Readonly<Record<string, string>>;
}

/** French is always there: it is the language of those who make claims, and its wordings name the rules that there are. */
const known: { readonly fr: Words; en?: Words } = { fr: { texts: fr, words: frenchWords } };

/** Loads a language, where it is not there yet. */
export async function learnWords(language: Language): Promise<void> {
  if (areKnown(language)) return;
  const { en, inWords } = await import('./en.ts');
  known.en = { texts: en, words: inWords };
}

export function areKnown(language: Language): boolean {
  return known[language] !== undefined;
}

/** Throws for a language that is not loaded. */
export function wordsOf(language: Language): Words {
  const words = known[language];
  if (words === undefined) throw new Error(`The words of ${language} are not loaded`);
  return words;
}
