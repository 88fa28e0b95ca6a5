import type { Depot } from '../depot/depot.ts';
import { cleDe, type MentionPlacee, mentionAt, mentionsOf } from '../workspace/mentions.ts';

/** All places in the file of the number, FINESS or name at `offset`. */
export function highlights(depot: Depot, offset: number): readonly MentionPlacee[] {
  const mention = mentionAt(depot, offset);
  if (mention === undefined) return [];
  const cle = cleDe(mention);
  return mentionsOf(depot).filter((one) => one.sorte === mention.sorte && cleDe(one) === cle);
}
