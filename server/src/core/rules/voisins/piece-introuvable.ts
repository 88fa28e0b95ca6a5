import { quote, replace } from '../../document/writing.ts';
import { type Fix, type ReadAll, toFile } from '../fix.ts';
import type { LineFinding, RuleOf } from '../rule.ts';
import { piecesIntrouvables } from './introuvables.ts';
import { renameTo, wouldFit } from './pieces.ts';

/** A piece that is on no disk nearby and in no archive. When none at all is there, `pieces-absentes` says it. */
export const pieceIntrouvable: RuleOf<'piece-introuvable'> = {
  code: 'piece-introuvable',
  level: 'warning',
  compares: ['noms'],
  *compare(resumes, context) {
    for (const { piece, proche } of piecesIntrouvables(resumes, context)) {
      const { nom, index, champ } = piece;
      if (proche === undefined) yield { index, champ, kind: 'absente', args: { valeur: nom } };
      else yield { index, champ, kind: 'proche', args: { valeur: nom, proche } };
    }
  },
  fixLine({ index, champ, args = {} }, read) {
    const { valeur, proche } = args;
    if (index === undefined || proche === undefined) return [];
    const { voisinage } = read.context;
    const fichiers = voisinage?.chercher(String(proche)).filter(({ nom }) => nom === proche) ?? [];
    return [...writeNear({ index, champ }, String(proche), read), ...renameTo(String(valeur), fichiers, voisinage)];
  },
};

/** The nearly right name instead of the piece's, if the piece may bear it. */
function writeNear(
  { index = 0, champ }: Pick<LineFinding, 'index' | 'champ'>,
  proche: string,
  { depot }: ReadAll,
): readonly Fix[] {
  const demande = depot.demandes[index];
  const piece = demande?.pieces[Number(champ.split('/')[1])];
  if (!piece?.nomFichier || !demande || !wouldFit(proche, piece, demande)) return [];
  const texte = quote(proche);
  const edits = toFile(depot, index, [replace(piece.nomFichier, texte)]);
  return [{ kind: 'ecrire', args: { texte }, safe: false, edits }];
}
