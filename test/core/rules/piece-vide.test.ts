import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { fichier } from '../../support/voisinage.ts';

describe('piece-vide', () => {
  it('marks a piece of 0 bytes, on disk or in an archive', () => {
    checkFacture('piece-vide vide', { fichiers: [fichier(FACTURE, { taille: 0 }), fichier(VA)] });
    checkFacture('piece-vide vide', {
      fichiers: [fichier(FACTURE), fichier(FACTURE, { taille: 0, dansArchive: true }), fichier(VA)],
    });
  });
  it('is silent on any other, and where the size is not known', () => {
    checkFacture('', { fichiers: [fichier(FACTURE, { taille: 1 }), fichier(VA)] });
    checkFacture('', { fichiers: [fichier(FACTURE, { taille: undefined, format: undefined }), fichier(VA)] });
  });
});
