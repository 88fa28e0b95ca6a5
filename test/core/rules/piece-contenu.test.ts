import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of the invoice's name when these files are nearby. */
function checkFacture(kind: string, fichiers: readonly Fichier[], complet = true): void {
  const mark = kind === '' ? '' : `                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-contenu ${kind}\n`;
  checkFile(
    `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark.replace('                       ', '                      ')}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { voisinage: voisinage({ fichiers, complet }) },
  );
}

describe('piece-contenu', () => {
  it('marks a piece that is of another format', () => {
    for (const format of ['docx', 'png', 'zip', 'cfb'])
      checkFacture('autre', [fichier(FACTURE, { format }), fichier(VA)]);
  });
  it('marks one that is of no known format', () => {
    checkFacture('inconnu', [fichier(FACTURE, { format: null }), fichier(VA)]);
  });
  it('is silent on what was not read, and on an empty piece', () => {
    checkFacture('', [fichier(FACTURE, { format: undefined }), fichier(VA)]);
  });
});
