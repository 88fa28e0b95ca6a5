import type { ClaimFile } from '../claim/claimFile.ts';
import { mentionAt, mentionKey, mentionsOf, type PlacedMention } from '../workspace/mentions.ts';

/** All places in the file of the number, FINESS or name at `offset`. */
export function highlights(claimFile: ClaimFile, offset: number): readonly PlacedMention[] {
  const mention = mentionAt(claimFile, offset);
  if (mention === undefined) return [];
  const key = mentionKey(mention);
  return mentionsOf(claimFile).filter((one) => one.kind === mention.kind && mentionKey(one) === key);
}
