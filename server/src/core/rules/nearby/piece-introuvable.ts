import { quote, replace } from '../../json/writing.ts';
import { type Fix, type ReadAll, toFile } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { missingPieces } from './missing.ts';
import { renameTo, wouldFit } from './pieces.ts';

type State =
  | { readonly kind: 'absent'; readonly value: string }
  /** `place` is that of the piece in its demande. */
  | { readonly kind: 'near'; readonly value: string; readonly near: string; readonly place: number };

/** A piece that is on no disk nearby and in no archive. When none at all is there, `pieces-absentes` says it. */
export const pieceIntrouvable: RuleOf<'piece-introuvable', State> = {
  code: 'piece-introuvable',
  level: 'warning',
  block: 'nearby',
  section: '1.2',
  stage: 'own',
  compares: ['names'],
  *compare(summaries, context) {
    for (const { piece, near } of missingPieces(summaries, context)) {
      const { name: value, index, place, field } = piece;
      if (near === undefined) yield { index, field, state: { kind: 'absent', value } };
      else yield { index, field, state: { kind: 'near', value, near, place } };
    }
  },
  word(state) {
    if (state.kind === 'absent') return state;
    const { place: _, ...said } = state;
    return said;
  },
  fixLine({ index = 0, state }, read) {
    if (state.kind === 'absent') return [];
    const { value, near, place } = state;
    const { surroundings } = read.context;
    const files = surroundings?.find(near).filter(({ name }) => name === near) ?? [];
    return [...writeNear({ index, place }, near, read), ...renameTo(value, files, surroundings)];
  },
};

/** The nearly right name instead of the piece's, if the piece may bear it. */
function writeNear(
  { index, place }: { readonly index: number; readonly place: number },
  near: string,
  { claimFile }: ReadAll,
): readonly Fix[] {
  const demande = claimFile.demandes[index];
  const piece = demande?.pieces[place];
  if (!piece?.nomFichier || !demande || !wouldFit(near, piece, demande)) return [];
  const text = quote(near);
  const edits = toFile(claimFile, index, [replace(piece.nomFichier, text)]);
  return [{ kind: 'write', args: { text }, safe: false, edits }];
}
