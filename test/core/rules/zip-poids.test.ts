import { checkLignesImport, FACTURE, VA } from '../../support/invoice.ts';
import { archive, nearbyFile, packedFile } from '../../support/surroundings.ts';

const packed = [packedFile(FACTURE), packedFile(VA)];
const weighing = (size: number, readable = true) => [archive('envoi.zip', { size, readable })];

describe('zip-poids', () => {
  it('marks lignesImport for an archive over 200 Mo in both readings', () => {
    checkLignesImport('zip-poids tooMany', { files: packed, archives: weighing(200 * 1024 * 1024 + 1) });
  });

  it('warns of one that is over 200 Mo in one of them', () => {
    checkLignesImport('zip-poids limit warning', { files: packed, archives: weighing(200 * 1024 * 1024) });
    checkLignesImport('zip-poids limit warning', { files: packed, archives: weighing(200_000_001) });
  });

  it('is silent up to 200 000 000 bytes', () => {
    checkLignesImport('', { files: packed, archives: weighing(200_000_000) });
  });

  it('is silent on an archive that holds no piece of this file', () => {
    const other = packedFile('BIO-LOINC-Va1-VA-00009.txt', 'photos.zip');
    checkLignesImport('', {
      files: [...packed, other],
      archives: [archive(), archive('photos.zip', { size: 9e9 })],
    });
  });

  it('speaks of one of which it is not known what it holds', () => {
    const files = [nearbyFile(FACTURE), nearbyFile(VA)];
    checkLignesImport('zip-poids tooMany', { files, archives: weighing(9e9, false), complete: false });
  });
});
