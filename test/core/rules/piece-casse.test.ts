import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { fichier } from '../../support/voisinage.ts';

describe('piece-casse', () => {
  const other = fichier(FACTURE.replace('FACTURE', 'Facture'));
  it('marks a name that is spelt otherwise on the disk', () => {
    checkFacture('piece-casse casse warning', { fichiers: [other, fichier(VA)] });
  });
  it('is silent where the exact name is there too', () => {
    checkFacture('', { fichiers: [other, fichier(FACTURE), fichier(VA)] });
  });
});
