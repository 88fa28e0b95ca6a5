import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { fichier, frere, ligne } from '../../support/voisinage.ts';

describe('piece-introuvable', () => {
  it('marks a piece that is nowhere near', () => {
    checkFacture('piece-introuvable absente warning', { fichiers: [fichier(VA)] });
  });
  it('names a file that is almost it, and that no demande names', () => {
    checkFacture('piece-introuvable proche warning', {
      fichiers: [fichier(VA), fichier('BIO-LOINC-Va1-FACTUR-00001.pdf')],
    });
    checkFacture('piece-introuvable absente warning', {
      fichiers: [fichier(VA), fichier('Facture.pdf')],
    });
  });
  it('does not propose a piece of another file', () => {
    const proche = 'BIO-LOINC-Va1-FACTURE-00002.pdf';
    const freres = [frere({ lignes: [ligne(2, { noms: [proche] })] })];
    checkFacture('piece-introuvable absente warning', { fichiers: [fichier(VA), fichier(proche)], freres });
  });
  it('is silent where the piece is in an archive, or in another case', () => {
    checkFacture('', { fichiers: [fichier(VA), fichier(FACTURE, { dansArchive: true, lieu: 'envoi.zip' })] });
  });
  it('is silent where not all names are known', () => checkFacture('', { fichiers: [fichier(VA)], complet: false }));
});
