import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { fichier } from '../../support/voisinage.ts';

describe('piece-contenu', () => {
  it('marks a piece that is of another format', () => {
    for (const format of ['docx', 'png', 'zip', 'cfb'])
      checkFacture('piece-contenu autre', { fichiers: [fichier(FACTURE, { format }), fichier(VA)] });
  });
  it('marks one that is of no known format', () => {
    checkFacture('piece-contenu inconnu', { fichiers: [fichier(FACTURE, { format: null }), fichier(VA)] });
  });
  it('is silent on what was not read, and on an empty piece', () => {
    checkFacture('', { fichiers: [fichier(FACTURE, { format: undefined }), fichier(VA)] });
  });
});
