import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { nearbyFile } from '../../support/surroundings.ts';

describe('piece-vide', () => {
  it('marks a piece of 0 bytes, on disk or in an archive', () => {
    checkFacture('piece-vide empty', { files: [nearbyFile(FACTURE, { size: 0 }), nearbyFile(VA)] });
    checkFacture('piece-vide empty', {
      files: [nearbyFile(FACTURE), nearbyFile(FACTURE, { size: 0, inArchive: true }), nearbyFile(VA)],
    });
  });
  it('is silent on any other, and where the size is not known', () => {
    checkFacture('', { files: [nearbyFile(FACTURE, { size: 1 }), nearbyFile(VA)] });
    checkFacture('', { files: [nearbyFile(FACTURE, { size: undefined, format: undefined }), nearbyFile(VA)] });
  });
});
