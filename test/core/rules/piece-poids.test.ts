import type { Fichier } from '../../../server/src/core/nearby/voisinage.ts';
import { checkFile, demande, ENTETE } from '../../support/demande.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what is said of the invoice's name when these files are nearby. */
function checkFacture(kind: string, fichiers: readonly Fichier[], complet = true): void {
  const mark = kind === '' ? '' : `                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ piece-poids ${kind}\n`;
  checkFile(
    `{ ${ENTETE} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark.replace('                       ', '                      ')}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { voisinage: voisinage({ fichiers, complet }) },
  );
}

describe('piece-poids', () => {
  it('marks a piece over 3 Mo in both readings', () => {
    checkFacture('trop', [fichier(FACTURE, { taille: 3 * 1024 * 1024 + 1 }), fichier(VA)]);
  });
  it('warns of one that is over 3 Mo in one of them', () => {
    checkFacture('limite warning', [fichier(FACTURE, { taille: 3 * 1024 * 1024 }), fichier(VA)]);
    checkFacture('limite warning', [fichier(FACTURE, { taille: 3_000_001 }), fichier(VA)]);
  });
  it('is silent up to 3 000 000 bytes', () => {
    checkFacture('', [fichier(FACTURE, { taille: 3_000_000 }), fichier(VA)]);
  });
  it('speaks once, of the heaviest', () => {
    checkFacture('trop', [fichier(FACTURE, { taille: 3_000_001 }), fichier(FACTURE, { taille: 9e6 }), fichier(VA)]);
  });
});
