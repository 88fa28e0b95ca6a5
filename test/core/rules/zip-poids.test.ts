import { checkLignesImport, FACTURE, VA } from '../../support/facture.ts';
import { archive, emballe, fichier } from '../../support/voisinage.ts';

const packed = [emballe(FACTURE), emballe(VA)];
const weighing = (taille: number, lisible = true) => [archive('envoi.zip', { taille, lisible })];

describe('zip-poids', () => {
  it('marks lignesImport for an archive over 200 Mo in both readings', () => {
    checkLignesImport('zip-poids trop', { fichiers: packed, archives: weighing(200 * 1024 * 1024 + 1) });
  });

  it('warns of one that is over 200 Mo in one of them', () => {
    checkLignesImport('zip-poids limite warning', { fichiers: packed, archives: weighing(200 * 1024 * 1024) });
    checkLignesImport('zip-poids limite warning', { fichiers: packed, archives: weighing(200_000_001) });
  });

  it('is silent up to 200 000 000 bytes', () => {
    checkLignesImport('', { fichiers: packed, archives: weighing(200_000_000) });
  });

  it('is silent on an archive that holds no piece of this file', () => {
    const other = emballe('BIO-LOINC-Va1-VA-00009.txt', 'photos.zip');
    checkLignesImport('', {
      fichiers: [...packed, other],
      archives: [archive(), archive('photos.zip', { taille: 9e9 })],
    });
  });

  it('speaks of one of which it is not known what it holds', () => {
    const fichiers = [fichier(FACTURE), fichier(VA)];
    checkLignesImport('zip-poids trop', { fichiers, archives: weighing(9e9, false), complet: false });
  });
});
