import { spanOf } from '../place.ts';
import type { RuleOf } from '../rule.ts';
import { lieuOf, piecesTrouvees } from './pieces.ts';

/** The file is there, but spelt in another case: the portal compares names letter by letter (assumption). */
export const pieceCasse: RuleOf<'piece-casse'> = {
  code: 'piece-casse',
  level: 'warning',
  checkDemande(demande, report, context) {
    for (const { nomFichier, fichiers } of piecesTrouvees(demande, context)) {
      const [other] = fichiers;
      if (other === undefined || fichiers.some(({ nom }) => nom === nomFichier.value)) continue;
      report({ ...spanOf(nomFichier), kind: 'casse', args: { trouve: other.nom, lieu: lieuOf(other) } });
    }
  },
};
