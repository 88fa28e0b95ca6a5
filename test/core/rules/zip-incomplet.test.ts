import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { archive, emballe, fichier } from '../../support/voisinage.ts';

const archives = [archive()];

describe('zip-incomplet', () => {
  it('marks a piece that is only on the disk, where others are in an archive', () => {
    checkFacture('zip-incomplet absente warning', { archives, fichiers: [fichier(FACTURE), emballe(VA)] });
  });

  it('is silent where each piece is in some archive', () => {
    const two = [archive(), archive('suite.zip')];
    checkFacture('', { archives: two, fichiers: [emballe(FACTURE, 'suite.zip'), fichier(VA), emballe(VA)] });
  });

  it('is silent where no archive holds a piece of this file', () => {
    checkFacture('', { archives, fichiers: [fichier(FACTURE), fichier(VA), emballe('photo.pdf')] });
  });

  it('leaves a piece that is nowhere to piece-introuvable', () => {
    checkFacture('piece-introuvable absente warning', { archives, fichiers: [emballe(VA)] });
  });

  it('leaves one that an archive spells otherwise to piece-casse, if it is not on the disk', () => {
    const other = FACTURE.toUpperCase();
    checkFacture('piece-casse casse-disque warning', { archives, fichiers: [emballe(other), emballe(VA)] });
    checkFacture('zip-incomplet absente warning', {
      archives,
      fichiers: [fichier(FACTURE), emballe(other), emballe(VA)],
    });
  });

  it('is silent where that archive bears the name of another claim file', () => {
    const other = 'JSON-1000000001-20230101-009-PJ-1.zip';
    const fichiers = [fichier(FACTURE), emballe(VA, other)];
    checkFacture('', { archives: [archive(other)], fichiers });
  });

  it('is silent where an archive could not be read', () => {
    checkFacture('', {
      archives: [archive(), archive('suite.zip', { lisible: false })],
      complet: false,
      fichiers: [fichier(FACTURE), emballe(VA)],
    });
  });
});
