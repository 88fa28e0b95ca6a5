import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of the invoice's name when these files are nearby. */
function checkFacture(kind: string, fichiers: readonly Fichier[], complet = true): void {
  const mark = kind === '' ? '' : `                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-vide ${kind}\n`;
  checkFile(
    `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark.replace('                       ', '                      ')}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { voisinage: voisinage({ fichiers, complet }) },
  );
}

describe('piece-vide', () => {
  it('marks a piece of 0 bytes, on disk or in an archive', () => {
    checkFacture('vide', [fichier(FACTURE, { taille: 0 }), fichier(VA)]);
    checkFacture('vide', [fichier(FACTURE), fichier(FACTURE, { taille: 0, dansArchive: true }), fichier(VA)]);
  });
  it('is silent on any other, and where the size is not known', () => {
    checkFacture('', [fichier(FACTURE, { taille: 1 }), fichier(VA)]);
    checkFacture('', [fichier(FACTURE, { taille: undefined, format: undefined }), fichier(VA)]);
  });
});
