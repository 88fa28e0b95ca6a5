import assert from 'node:assert/strict';
import { lireReponse } from '../../../server/src/core/depot/reponse.ts';

describe('a label of the portal', () => {
  for (const [reponse, labels] of Object.entries({
    acceptee: ['Demande acceptée', 'DEMANDE ACCEPTÉE.', ' demande  acceptee '],
    refusee: [
      'Demande refusée',
      'Demande rejetée : dateFacture invalide',
      'Demande non acceptée',
      'Refusée, car non acceptée',
      'Le numeroASP n’existe pas',
      'Facture absente',
      'Demande déjà payée',
    ],
    incertaine: [
      'Aucune erreur',
      'Demande acceptée sans erreur',
      'Demande non refusée',
      'Demande acceptée : dossier déjà payé',
      'Pas d’erreur',
      'Sans la moindre anomalie, sans rejet',
      'En cours',
      '',
    ],
  })) {
    for (const label of labels) it(`« ${label} » : ${reponse}`, () => assert.equal(lireReponse(label), reponse));
  }
});
