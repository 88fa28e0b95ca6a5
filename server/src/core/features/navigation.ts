import type { Langue } from '../messages/langue.ts';
import type { Check } from '../rules/check.ts';
import type { Span } from '../rules/fixes.ts';
import { type MentionPlacee, mentionAt } from '../workspace/mentions.ts';
import { type Definition, definition } from './definition.ts';
import { folding, type Repli } from './folding.ts';
import { highlights } from './highlights.ts';
import { linkedEditing } from './linkedEditing.ts';
import { type Lien, links } from './links.ts';
import { selections } from './selection.ts';
import { type Symbole, symbols } from './symbols.ts';

/** What can be looked up in a file as it stands. Places are offsets of the whole text. */
export interface Navigation {
  symbols(langue: Langue): readonly Symbole[];
  /** `lineOf` gives the line of an offset, from 0. */
  folding(lineOf: (offset: number) => number, limit?: number): readonly Repli[];
  selections(offset: number): readonly Span[];
  mentionAt(offset: number): MentionPlacee | undefined;
  highlights(offset: number): readonly MentionPlacee[];
  linkedEditing(offset: number): readonly MentionPlacee[];
  links(): readonly Lien[];
  definition(offset: number): Definition | undefined;
}

export function navigationIn(check: Check): Navigation {
  const { depot, context } = check;
  return {
    symbols: (langue) => symbols(depot, langue),
    folding: (lineOf, limit) => folding(depot, lineOf, limit),
    selections: (offset) => selections(depot, offset),
    mentionAt: (offset) => mentionAt(depot, offset),
    highlights: (offset) => highlights(depot, offset),
    linkedEditing: (offset) => linkedEditing(depot, offset),
    links: () => links(depot, context.voisinage),
    definition: (offset) => definition(check, offset),
  };
}
