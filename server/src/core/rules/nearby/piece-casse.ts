import type { Piece } from '../../claim/piece.ts';
import { isRightPieceName } from '../../claim/pieceName.ts';
import { quote } from '../../json/writing.ts';
import type { NearbyFile } from '../../nearby/aroundFile.ts';
import { writeInstead } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { foundPieces, locationOf, renameTo, wouldFit } from './pieces.ts';

type State = {
  readonly kind: 'case' | 'disk-case';
  readonly found: string;
  readonly location: string;
  readonly expected: string;
  readonly piece: Piece;
  readonly files: readonly NearbyFile[];
};

/** The file is there, but spelt in another case: the portal compares names letter by letter (assumption). */
export const pieceCasse: RuleOf<'piece-casse', State> = {
  code: 'piece-casse',
  level: 'warning',
  block: 'nearby',
  section: 'key',
  stage: 'own',
  checkDemande(demande, report, context) {
    for (const { piece, nomFichier, files } of foundPieces(demande, context)) {
      const [other] = files;
      if (other === undefined || files.some(({ name }) => name === nomFichier.value)) continue;
      // A name that the nomenclature does not know is not to be written into the file.
      const kind = isRightPieceName(other.name, demande.profile) ? 'case' : 'disk-case';
      const facts = { found: other.name, location: locationOf(other), expected: nomFichier.value };
      report({ ...spanOf(nomFichier), state: { kind, ...facts, piece, files } });
    }
  },
  word: ({ piece: _, files: __, ...said }) => said,
  fix(finding, read) {
    const { found, expected, piece, files } = finding.state;
    if (read.demande === undefined) return [];
    return [
      ...renameTo(expected, files, read.context.surroundings),
      ...(wouldFit(found, piece, read.demande) ? [writeInstead(finding, quote(found), false)] : []),
    ];
  },
};
