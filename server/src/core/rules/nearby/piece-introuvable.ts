import { quote, replace } from '../../json/writing.ts';
import type { LineFinding } from '../engine/finding.ts';
import { type Fix, type ReadAll, toFile } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { missingPieces } from './missing.ts';
import { renameTo, wouldFit } from './pieces.ts';

/** A piece that is on no disk nearby and in no archive. When none at all is there, `pieces-absentes` says it. */
export const pieceIntrouvable: RuleOf<'piece-introuvable'> = {
  code: 'piece-introuvable',
  level: 'warning',
  compares: ['names'],
  *compare(summaries, context) {
    for (const { piece, near } of missingPieces(summaries, context)) {
      const { name, index, field } = piece;
      if (near === undefined) yield { index, field, kind: 'absent', args: { value: name } };
      else yield { index, field, kind: 'near', args: { value: name, near } };
    }
  },
  fixLine({ index, field, args = {} }, read) {
    const { value, near } = args;
    if (index === undefined || near === undefined) return [];
    const { surroundings } = read.context;
    const files = surroundings?.find(String(near)).filter(({ name }) => name === near) ?? [];
    return [...writeNear({ index, field }, String(near), read), ...renameTo(String(value), files, surroundings)];
  },
};

/** The nearly right name instead of the piece's, if the piece may bear it. */
function writeNear(
  { index = 0, field }: Pick<LineFinding, 'index' | 'field'>,
  near: string,
  { claimFile }: ReadAll,
): readonly Fix[] {
  const demande = claimFile.demandes[index];
  const piece = demande?.pieces[Number(field.split('/')[1])];
  if (!piece?.nomFichier || !demande || !wouldFit(near, piece, demande)) return [];
  const text = quote(near);
  const edits = toFile(claimFile, index, [replace(piece.nomFichier, text)]);
  return [{ kind: 'write', args: { text }, safe: false, edits }];
}
