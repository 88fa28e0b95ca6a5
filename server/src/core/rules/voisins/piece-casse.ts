import { estNomJuste } from '../../depot/nom.ts';
import { quote } from '../../document/writing.ts';
import { writeInstead } from '../fix.ts';
import { pieceAt } from '../pieces/renaming.ts';
import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { lieuOf, piecesTrouvees, renameTo, wouldFit } from './pieces.ts';

/** The file is there, but spelt in another case: the portal compares names letter by letter (assumption). */
export const pieceCasse: RuleOf<'piece-casse'> = {
  code: 'piece-casse',
  level: 'warning',
  checkDemande(demande, report, context) {
    for (const { nomFichier, fichiers } of piecesTrouvees(demande, context)) {
      const [other] = fichiers;
      if (other === undefined || fichiers.some(({ nom }) => nom === nomFichier.value)) continue;
      const args = { trouve: other.nom, lieu: lieuOf(other), attendu: nomFichier.value };
      // A name that the nomenclature does not know is not to be written into the file.
      report({ ...spanOf(nomFichier), kind: estNomJuste(other.nom) ? 'casse' : 'casse-disque', args });
    }
  },
  fix(finding, read) {
    const { trouve = '' } = finding.args ?? {};
    const piece = pieceAt(finding, read);
    if (piece?.nomFichier === undefined || read.demande === undefined) return [];
    const { voisinage } = read.context;
    const fichiers = voisinage?.chercher(piece.nomFichier.value) ?? [];
    return [
      ...renameTo(piece.nomFichier.value, fichiers, voisinage),
      ...(wouldFit(String(trouve), piece, read.demande) ? [writeInstead(finding, quote(String(trouve)), false)] : []),
    ];
  },
};
