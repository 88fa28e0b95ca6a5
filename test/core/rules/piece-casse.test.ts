import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of the invoice's name when these files are nearby. */
function checkFacture(kind: string, fichiers: readonly Fichier[], complet = true): void {
  const mark = kind === '' ? '' : `                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-casse ${kind}\n`;
  checkFile(
    `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark.replace('                       ', '                      ')}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { voisinage: voisinage({ fichiers, complet }) },
  );
}

describe('piece-casse', () => {
  const other = fichier(FACTURE.replace('FACTURE', 'Facture'));
  it('marks a name that is spelt otherwise on the disk', () => {
    checkFacture('casse warning', [other, fichier(VA)]);
  });
  it('is silent where the exact name is there too', () => {
    checkFacture('', [other, fichier(FACTURE), fichier(VA)]);
  });
});
