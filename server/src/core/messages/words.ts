import { fr, frMots } from './fr.ts';
import type { Langue } from './langue.ts';

/** What is said of the rules in one language. */
export interface Words {
  /** The wordings by the code of their rule and the kind of finding. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words that wordings fill in. */
  readonly mots: Readonly<Record<string, string>>;
}

/** French is always there: it is the language of those who make claims, and its wordings name the rules that there are. */
const known: { readonly fr: Words; en?: Words } = { fr: { texts: fr, mots: frMots } };

/** Loads a language, where it is not there yet. */
export async function learnWords(langue: Langue): Promise<void> {
  if (areKnown(langue)) return;
  const { en, enMots } = await import('./en.ts');
  known.en = { texts: en, mots: enMots };
}

export function areKnown(langue: Langue): boolean {
  return known[langue] !== undefined;
}

/** Throws for a language that is not loaded. */
export function wordsOf(langue: Langue): Words {
  const words = known[langue];
  if (words === undefined) throw new Error(`The words of ${langue} are not loaded`);
  return words;
}
