import { checkFile, demande, HEADER_LINES } from '../../support/demande.ts';
import { checkLignesImport, FACTURE, VA } from '../../support/invoice.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';

describe('pieces-absentes', () => {
  it('marks lignesImport once when no piece is near', () => {
    checkLignesImport('pieces-absentes none warning', { files: [] });
    checkLignesImport('pieces-absentes none warning', { files: [nearbyFile('photo.pdf')] });
  });

  it('is silent when all are there', () => checkLignesImport('', { files: [nearbyFile(FACTURE), nearbyFile(VA)] }));

  it('is silent where not all names are known', () => checkLignesImport('', { complete: false }));

  it('speaks of one piece as of one', () => {
    checkFile(
      `{ ${HEADER_LINES}
  "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
  ^^^^^^^^^^^^^^ pieces-absentes one warning
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" }
    ] }] }
    ^ pieces-requises missing`,
      { surroundings: surroundings({}) },
    );
  });
});
