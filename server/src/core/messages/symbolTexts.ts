import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';

/** What parts of a claim file are called in an outline, in links and in what is found elsewhere. `{name}` is filled in. */
export const symbolTexts = {
  demande: { fr: 'Demande {ligne}', en: 'Claim {ligne}' },
  piece: { fr: 'Pièce {rang}', en: 'Document {rang}' },
  ouvrir: { fr: 'Ouvrir {lieu}', en: 'Open {lieu}' },
  'ouvrir-archive': { fr: 'Ouvrir l’archive {lieu}, qui la contient', en: 'Open the archive {lieu}, which holds it' },
  ligne: { fr: 'ligne {ligne}', en: 'line {ligne}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type SymbolText = keyof typeof symbolTexts;

/** A word of the outline, of a link or of what was found in another file. */
export function wordSymbol(kind: SymbolText, args: Args, langue: Langue): string {
  return fill(symbolTexts[kind][langue], args, langue);
}
