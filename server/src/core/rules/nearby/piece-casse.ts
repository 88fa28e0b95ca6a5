import { isRightPieceName } from '../../claim/pieceName.ts';
import { quote } from '../../json/writing.ts';
import { writeInstead } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { pieceAt } from '../pieces/renaming.ts';
import { foundPieces, locationOf, renameTo, wouldFit } from './pieces.ts';

/** The file is there, but spelt in another case: the portal compares names letter by letter (assumption). */
export const pieceCasse: RuleOf<'piece-casse'> = {
  code: 'piece-casse',
  level: 'warning',
  checkDemande(demande, report, context) {
    for (const { nomFichier, files } of foundPieces(demande, context)) {
      const [other] = files;
      if (other === undefined || files.some(({ name }) => name === nomFichier.value)) continue;
      const args = { found: other.name, location: locationOf(other), expected: nomFichier.value };
      // A name that the nomenclature does not know is not to be written into the file.
      report({ ...spanOf(nomFichier), kind: isRightPieceName(other.name) ? 'case' : 'disk-case', args });
    }
  },
  fix(finding, read) {
    const { found = '' } = finding.args ?? {};
    const piece = pieceAt(finding, read);
    if (piece?.nomFichier === undefined || read.demande === undefined) return [];
    const { surroundings } = read.context;
    const files = surroundings?.find(piece.nomFichier.value) ?? [];
    return [
      ...renameTo(piece.nomFichier.value, files, surroundings),
      ...(wouldFit(String(found), piece, read.demande) ? [writeInstead(finding, quote(String(found)), false)] : []),
    ];
  },
};
