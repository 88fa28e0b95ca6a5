import assert from 'node:assert/strict';
import { readAnswer } from '../../../server/src/core/claim/portalAnswer.ts';

describe('a label of the portal', () => {
  for (const [answer, labels] of Object.entries({
    accepted: [
      'Demande acceptée',
      'DEMANDE ACCEPTÉE.',
      ' demande  acceptee ',
      'Demande enregistrée avec succès',
      'Enregistrée avec succès.',
    ],
    refused: [
      'Demande refusée',
      'Demande rejetée : dateFacture invalide',
      'Demande non acceptée',
      'Rejetée, car non acceptée',
      'Demande non-acceptée',
      'Demande rejetée : l’avance n’a pas été acceptée',
      'Demande refusée : une demande déjà acceptée porte ce numéroASP',
      'La facture n’est pas acceptée : montant invalide',
      'Refus : facture sans document absent',
      'Rejet : numéroASP non conforme erreur E12',
      'Demande acceptée puis rejetée',
      'Le numeroASP n’existe pas',
      'Facture absente',
      'Demande déjà payée',
      'Demande enregistrée avec succès, puis rejetée',
      'JSON invalide',
    ],
    unclear: [
      'Aucune erreur',
      'Demande acceptée sans erreur',
      'Demande non refusée',
      'Demande acceptée : dossier déjà payé',
      'Pas d’erreur',
      'Demande non enregistrée avec succès',
      'Sans la moindre anomalie, sans rejet',
      'En cours',
      '',
    ],
  })) {
    for (const label of labels) it(`« ${label} » : ${answer}`, () => assert.equal(readAnswer(label), answer));
  }
});
