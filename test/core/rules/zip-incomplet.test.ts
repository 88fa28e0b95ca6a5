import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { archive, nearbyFile, packedFile } from '../../support/surroundings.ts';

const archives = [archive()];

describe('zip-incomplet', () => {
  it('marks a piece that is only on the disk, where others are in an archive', () => {
    checkFacture('zip-incomplet absent warning', { archives, files: [nearbyFile(FACTURE), packedFile(VA)] });
  });

  it('is silent where each piece is in some archive', () => {
    const two = [archive(), archive('suite.zip')];
    checkFacture('', { archives: two, files: [packedFile(FACTURE, 'suite.zip'), nearbyFile(VA), packedFile(VA)] });
  });

  it('is silent where no archive holds a piece of this file', () => {
    checkFacture('', { archives, files: [nearbyFile(FACTURE), nearbyFile(VA), packedFile('photo.pdf')] });
  });

  it('leaves a piece that is nowhere to piece-introuvable', () => {
    checkFacture('piece-introuvable absent warning', { archives, files: [packedFile(VA)] });
  });

  it('leaves one that an archive spells otherwise to piece-casse, if it is not on the disk', () => {
    const other = FACTURE.toUpperCase();
    checkFacture('piece-casse disk-case warning', { archives, files: [packedFile(other), packedFile(VA)] });
    checkFacture('zip-incomplet absent warning', {
      archives,
      files: [nearbyFile(FACTURE), packedFile(other), packedFile(VA)],
    });
  });

  it('is silent where that archive bears the name of another claim file', () => {
    const other = 'JSON-1000000001-20230101-009-PJ-1.zip';
    const files = [nearbyFile(FACTURE), packedFile(VA, other)];
    checkFacture('', { archives: [archive(other)], files });
  });

  it('is silent where an archive could not be read', () => {
    checkFacture('', {
      archives: [archive(), archive('suite.zip', { readable: false })],
      complete: false,
      files: [nearbyFile(FACTURE), packedFile(VA)],
    });
  });
});
