import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';

describe('nom-fichier-format', () => {
  for (const [extension, format] of [
    ['pdf', 'PNG'],
    ['jpg', 'PDF'],
    ['png', 'JPG'],
  ] as const) {
    it(`marks a name in .${extension} whose format is ${format}, and points to the format`, () => {
      checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.${extension}", "formatFichier": "${format}", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-format other
                                                                 ^^^^^ nom-fichier-format format related
]`);
    });
  }

  for (const [extension, format] of [
    ['pdf', 'PDF'],
    ['png', 'PNG'],
    ['jpg', 'JPG'],
  ] as const) {
    it(`finds nothing in .${extension} with ${format}`, () => {
      checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.${extension}", "formatFichier": "${format}", "typeFichier": "VA" }
]`);
    });
  }

  it('does not mind the case, which nom-fichier and format-fichier name', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.PDF", "formatFichier": "PDF", "typeFichier": "VA" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier case warning
  { "nomFichier": "BIO-LOINC-Va1-CT1-00001.pdf", "formatFichier": "pdf", "typeFichier": "CTX" }
                                                                  ^^^^^ format-fichier writing
]`);
  });

  it('says nothing of an extension or a format that is not known', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.jpeg", "formatFichier": "JPG", "typeFichier": "VA" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier extension
  { "nomFichier": "BIO-LOINC-Va1-CT1-00001.pdf", "formatFichier": "DOCX", "typeFichier": "CTX" }
                                                                  ^^^^^^ format-fichier other
]`);
  });

  it('says nothing of a name without the form, which nom-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "va.png", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^ nom-fichier form
]`);
  });

  describe('is repaired', () => {
    const claim = (extension: string, format: string): string =>
      listOf(trio('FACTURE'), trio('VA', { extension, format }));

    it('on either side', () => {
      checkDemandeFixes(claim('jpg', 'PDF'), 'nom-fichier-format', {
        'Écrire "JPG" dans formatFichier': claim('jpg', 'JPG'),
        'Écrire "BIO-LOINC-Va1-VA-00001.pdf"': claim('pdf', 'PDF'),
      });
    });

    it('as the file nearby tells', () => {
      const name = 'BIO-LOINC-Va1-VA-00001.jpg';
      const around = (format: string): Circumstances => ({
        surroundings: surroundings({
          files: [nearbyFile('BIO-LOINC-Va1-FACTURE-00001.pdf'), nearbyFile(name, { format })],
        }),
      });
      const circumstances = around('jpg');
      checkDemandeFixes(
        claim('jpg', 'PDF'),
        'nom-fichier-format',
        { 'Écrire "JPG" dans formatFichier': claim('jpg', 'JPG') },
        { circumstances },
      );
      checkDemandeFixes(
        claim('jpg', 'PDF'),
        'nom-fichier-format',
        {
          'Écrire "BIO-LOINC-Va1-VA-00001.pdf" et renommer le fichier': {
            text: claim('pdf', 'PDF'),
            files: [`/depot/${name} → BIO-LOINC-Va1-VA-00001.pdf`],
          },
        },
        { circumstances: around('pdf') },
      );
      checkDemandeFixes(claim('jpg', 'PDF'), 'nom-fichier-format', {}, { circumstances: around('docx') });
    });
  });
});
