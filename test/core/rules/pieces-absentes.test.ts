import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { checkLignesImport, FACTURE, VA } from '../../support/facture.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

describe('pieces-absentes', () => {
  it('marks lignesImport once when no piece is near', () => {
    checkLignesImport('pieces-absentes aucune warning', { fichiers: [] });
    checkLignesImport('pieces-absentes aucune warning', { fichiers: [fichier('photo.pdf')] });
  });

  it('is silent when all are there', () => checkLignesImport('', { fichiers: [fichier(FACTURE), fichier(VA)] }));

  it('is silent where not all names are known', () => checkLignesImport('', { complet: false }));

  it('speaks of one piece as of one', () => {
    checkFile(
      `{ ${ENTETE}
  "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
  ^^^^^^^^^^^^^^ pieces-absentes une warning
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" }
    ] }] }
    ^ pieces-requises va`,
      { voisinage: voisinage({}) },
    );
  });
});
