import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of a file with these pieces when these names are nearby. */
function checkAmong(kind: string, noms: readonly string[], complet = true): void {
  const mark = kind === '' ? '' : `  ^^^^^^^^^^^^^^ pieces-absentes ${kind} warning\n`;
  checkFile(`{ ${ENTETE}\n  "lignesImport": [{\n${mark}${demande()} }] }`, {
    voisinage: voisinage({ fichiers: noms.map((nom) => fichier(nom)), complet }),
  });
}

describe('pieces-absentes', () => {
  it('marks lignesImport once when no piece is near', () => {
    checkAmong('aucune', []);
    checkAmong('aucune', ['photo.pdf']);
  });

  it('is silent when all are there', () => checkAmong('', [FACTURE, VA]));

  it('is silent where not all names are known', () => checkAmong('', [], false));

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
