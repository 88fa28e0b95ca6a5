import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of the invoice's name when these files are nearby. */
function checkFacture(kind: string, fichiers: readonly Fichier[], complet = true): void {
  const mark =
    kind === '' ? '' : `                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-introuvable ${kind}\n`;
  checkFile(
    `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark.replace('                       ', '                      ')}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { voisinage: voisinage({ fichiers, complet }) },
  );
}

describe('piece-introuvable', () => {
  it('marks a piece that is nowhere near', () => {
    checkFacture('absente warning', [fichier(VA)]);
  });
  it('names a file that is almost it, and that no demande names', () => {
    checkFacture('proche warning', [fichier(VA), fichier('BIO-LOINC-Va1-FACTUR-00001.pdf')]);
    checkFacture('absente warning', [fichier(VA), fichier('BIO-LOINC-Va1-VA-00002.pdf')]);
  });
  it('is silent where the piece is in an archive, or in another case', () => {
    checkFacture('', [fichier(VA), fichier(FACTURE, { dansArchive: true, lieu: 'envoi.zip' })]);
  });
  it('is silent where not all names are known', () => checkFacture('', [fichier(VA)], false));
});
