import type { ClaimFile } from '../claim/claimFile.ts';
import { mentionAt, mentionsIn, type PlacedMention } from '../workspace/mentions.ts';

/**
 * The places that are edited as one with the number at `offset`: a demande's `numeroEditeur`, and where the names of its
 * own pieces bear it (3.3 wants them the same). None where they are not the same now, or are written with escapes.
 */
export function linkedEditing(claimFile: ClaimFile, offset: number): readonly PlacedMention[] {
  const mention = mentionAt(claimFile, offset);
  if (mention?.kind !== 'numeroEditeur') return [];
  const same = mentionsIn(claimFile, mention.index).filter(
    ({ kind, text, start, end }) => kind === 'numeroEditeur' && text === mention.text && end - start === text.length,
  );
  return same.length > 1 && same.some(({ inName }) => !inName) ? same : [];
}
