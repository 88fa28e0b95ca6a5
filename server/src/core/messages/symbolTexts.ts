import type { Args } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** What parts of a claim file are called in an outline, in links and in what is found elsewhere. `{name}` is filled in. */
export const symbolTexts = {
  demande: { fr: 'Demande {line}', en: 'Claim {line}' },
  piece: { fr: 'Pièce {rank}', en: 'Document {rank}' },
  open: { fr: 'Ouvrir {location}', en: 'Open {location}' },
  'open-archive': {
    fr: 'Ouvrir l’archive {location}',
    en: 'Open the archive {location}',
  },
  line: { fr: 'demande {line}', en: 'claim {line}' },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', string>>>>;

export type SymbolText = keyof typeof symbolTexts;

/** A word of the outline, of a link or of what was found in another file. */
export function wordSymbol(kind: SymbolText, args: Args, language: Language): string {
  return fill(symbolTexts[kind][language], args, language);
}
