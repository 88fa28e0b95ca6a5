import type { Surroundings } from '../../server/src/core/nearby/aroundFile.ts';
import { checkFile, demande, HEADER_LINES } from './demande.ts';
import { surroundings } from './surroundings.ts';

/** The pieces of the right demande of `demande.ts`. */
export const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
export const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

/** Asserts what alone is said of the invoice's name (a problem as fixtures draw it, or nothing) in a neighbourhood. */
export function checkFacture(expected: string, parts: Partial<Omit<Surroundings, 'find'>>): void {
  const mark = expected === '' ? '' : `                      ${'^'.repeat(FACTURE.length + 2)} ${expected}\n`;
  checkFile(
    `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'piecesJustificatives')},
    "piecesJustificatives": [
      { "nomFichier": "${FACTURE}", "formatFichier": "PDF", "typeFichier": "FACTURE" },
${mark}      { "nomFichier": "${VA}", "formatFichier": "PDF", "typeFichier": "VA" }
    ] }] }`,
    { surroundings: surroundings(parts) },
  );
}

/** Asserts what alone is said on `lignesImport` of a right claim of one demande in a neighbourhood. */
export function checkLignesImport(expected: string, parts: Partial<Omit<Surroundings, 'find'>>): void {
  const mark = expected === '' ? '' : `  ^^^^^^^^^^^^^^ ${expected}\n`;
  checkFile(`{ ${HEADER_LINES}\n  "lignesImport": [{\n${mark}${demande()} }] }`, { surroundings: surroundings(parts) });
}
