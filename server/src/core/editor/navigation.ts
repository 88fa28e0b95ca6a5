import type { Language } from '../messages/language.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Span } from '../rules/engine/fixes.ts';
import { mentionAt, type PlacedMention } from '../workspace/mentions.ts';
import { type Definition, definition } from './definition.ts';
import { type Fold, folding } from './folding.ts';
import { highlights } from './highlights.ts';
import { linkedEditing } from './linkedEditing.ts';
import { type LinkText, links } from './links.ts';
import { selections } from './selection.ts';
import { type FileSymbol, symbols } from './symbols.ts';

/** What can be looked up in a file as it stands. Places are offsets of the whole text. */
export interface Navigation {
  symbols(language: Language): readonly FileSymbol[];
  /** `lineOf` gives the line of an offset, from 0. */
  folding(lineOf: (offset: number) => number, limit?: number): readonly Fold[];
  selections(offset: number): readonly Span[];
  mentionAt(offset: number): PlacedMention | undefined;
  highlights(offset: number): readonly PlacedMention[];
  linkedEditing(offset: number): readonly PlacedMention[];
  links(): readonly LinkText[];
  definition(offset: number): Definition | undefined;
}

export function navigationIn(check: Check): Navigation {
  const { claimFile, context } = check;
  return {
    symbols: (language) => symbols(claimFile, language),
    folding: (lineOf, limit) => folding(claimFile, lineOf, limit),
    selections: (offset) => selections(claimFile, offset),
    mentionAt: (offset) => mentionAt(claimFile, offset),
    highlights: (offset) => highlights(claimFile, offset),
    linkedEditing: (offset) => linkedEditing(claimFile, offset),
    links: () => links(claimFile, context.surroundings),
    definition: (offset) => definition(check, offset),
  };
}
