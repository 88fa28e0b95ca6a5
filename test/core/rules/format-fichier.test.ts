import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { listOf, trio } from '../../support/trio.ts';

const VA = trio('VA');

function facture(extension: string, format: string): string {
  return trio('FACTURE', { extension, format });
}

describe('format-fichier', () => {
  for (const [format, extension] of [
    ['PDF', 'pdf'],
    ['PNG', 'png'],
    ['JPG', 'jpg'],
    ['\\u0050DF', 'pdf'],
  ] as const) {
    it(`finds nothing in "${format}"`, () => checkFormat(`"${format}"`, extension));
  }

  for (const [format, extension] of [
    ['pdf', 'pdf'],
    ['Png', 'png'],
    ['jpg', 'jpg'],
    ['JPEG', 'jpg'],
    ['jpeg', 'jpg'],
    ['.pdf', 'pdf'],
    ['PDF ', 'pdf'],
    ['PDF\\n', 'pdf'],
  ] as const) {
    it(`wants "${format}" as the table has it`, () => checkFormat(`"${format}"`, extension, 'format-fichier writing'));
  }

  for (const format of ['TIFF', 'DOCX', 'ZIP', 'application/pdf', 'PDF/PNG', 'constructor']) {
    it(`takes no "${format}"`, () => checkFormat(`"${format}"`, 'pdf', 'format-fichier other'));
  }

  for (const format of ['', ' ', '.']) {
    it(`says of "${format}" that it is empty`, () => checkFormat(`"${format}"`, 'pdf', 'format-fichier empty'));
  }

  it('marks the wrong format of each piece', () => {
    checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "pdf", "typeFichier": "FACTURE" },
                                                                        ^^^^^ format-fichier writing
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "", "typeFichier": "VA" },
                                                                   ^^ format-fichier empty
    { "nomFichier": "BIO-LOINC-Va1-CT1-00001.jpg", "formatFichier": "JPG", "typeFichier": "CTX" }
]`);
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkFormat('null', 'pdf', 'structure-type required-null');
    checkFormat('["PDF"]', 'pdf', 'structure-type other');
  });

  it('is repaired: its spelling, or by the name', () => {
    for (const [format, extension, written] of [
      ['pdf', 'pdf', 'PDF'],
      ['.Png', 'png', 'PNG'],
      ['jpeg', 'jpg', 'JPG'],
      ['', 'jpg', 'JPG'],
      ['null', 'png', 'PNG'],
      ['application/pdf', 'pdf', 'PDF'],
      ['image/jpeg', 'jpg', 'JPG'],
    ] as const)
      checkDemandeFixes(listOf(facture(extension, format), VA), 'format-fichier', {
        [`Écrire "${written}" !`]: listOf(facture(extension, written), VA),
      });
  });

  it('is repaired on demand where it says something else', () => {
    for (const format of ['TIFF', 'DOCX', 'PDF/PNG'])
      checkDemandeFixes(listOf(facture('pdf', format), VA), 'format-fichier', {
        'Écrire "PDF"': listOf(facture('pdf', 'PDF'), VA),
      });
    checkDemandeFixes(listOf(facture('tiff', 'TIFF'), VA), 'format-fichier', {});
  });
});

function checkFormat(format: string, extension: string, finding?: string): void {
  const carets = ' '.repeat(69) + '^'.repeat(format.length);
  checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.${extension}", "formatFichier": ${format}, "typeFichier": "FACTURE" },
${finding ? `   ${carets} ${finding}\n` : ''}\
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
}
