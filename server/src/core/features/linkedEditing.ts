import type { Depot } from '../depot/depot.ts';
import { type MentionPlacee, mentionAt, mentionsIn } from '../workspace/mentions.ts';

/**
 * The places that are edited as one with the number at `offset`: a demande's `numeroEditeur`, and where the names of its
 * own pieces bear it (3.3 wants them the same). None where they are not the same now, or are written with escapes.
 */
export function linkedEditing(depot: Depot, offset: number): readonly MentionPlacee[] {
  const mention = mentionAt(depot, offset);
  if (mention?.sorte !== 'numeroEditeur') return [];
  const same = mentionsIn(depot, mention.index).filter(
    ({ sorte, texte, start, end }) =>
      sorte === 'numeroEditeur' && texte === mention.texte && end - start === texte.length,
  );
  return same.length > 1 && same.some(({ dansNom }) => !dansNom) ? same : [];
}
