import { checkDemande, fileWith, pieces } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('nom-fichier-editeur', () => {
  for (const number of ['00001', '0A1b2', 'zzzzz']) {
    it(`finds nothing where it is ${number} in all`, () => {
      checkDemande(`"numeroEditeur": "${number}",\n${pieces(number)}`);
    });
  }

  it('marks the name with another number, and points to the number', () => {
    checkDemande(`
"numeroEditeur": "00001",
                 ^^^^^^^ nom-fichier-editeur editeur related
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00010.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur other
]`);
  });

  for (const [editeur, number] of [
    ['0000a', '0000A'],
    ['00001', '1'],
    ['00001', '000001'],
  ] as const) {
    it(`takes ${number} for another than ${editeur}`, () => {
      checkDemande(`
"numeroEditeur": "${editeur}",
                 ^^^^^^^ nom-fichier-editeur editeur related
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-${editeur}.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-${number}.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^${'^'.repeat(number.length)} nom-fichier-editeur other
]`);
    });
  }

  it('is said once, on the number, where all names have another one', () => {
    checkDemande(`
"numeroEditeur": "00009",
                 ^^^^^^^ nom-fichier-editeur all
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nom-fichier-editeur piece related
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
  });

  it('reads escapes', () => {
    checkDemande(`"numeroEditeur": "0000\\u0031",\n${pieces('00001')}`);
  });

  it('says nothing where the demande’s number is not right itself', () => {
    checkDemande(`
"numeroEditeur": "1"
                 ^^^ numero-editeur-format zeros`);
    checkDemande(`
"numeroEditeur": ""
                 ^^ numero-editeur-format empty`);
    checkDemande(`
"numeroEditeur": 10000
                 ^^^^^ structure-type number-for-text`);
  });

  it('says nothing of a name that has no number, which nom-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "VA-00002.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^ nom-fichier form
]`);
  });

  describe('is repaired', () => {
    const claim = (editeur: string, ...numbers: readonly [string, string]): string =>
      `"numeroEditeur": "${editeur}",\n${listOf(trio('FACTURE', { number: numbers[0] }), trio('VA', { number: numbers[1] }))}`;

    it('in the name', () => {
      checkDemandeFixes(claim('00001', '00001', '1'), 'nom-fichier-editeur', {
        'Écrire "BIO-LOINC-Va1-VA-00001.pdf"': claim('00001', '00001', '00001'),
      });
    });

    it('in all names, or in the number', () => {
      checkDemandeFixes(claim('00009', '00001', '00001'), 'nom-fichier-editeur', {
        'Écrire le numéro 00009 dans le nom des pièces': claim('00009', '00009', '00009'),
        'Écrire "00001" dans numeroEditeur': claim('00001', '00001', '00001'),
      });
      checkDemandeFixes(claim('00001', '1', '1'), 'nom-fichier-editeur', {
        'Écrire le numéro 00001 dans le nom des pièces': claim('00001', '00001', '00001'),
      });
    });

    it('on the disk too', () => {
      const files = ['FACTURE', 'VA'].map((code) => nearbyFile(`BIO-LOINC-Va1-${code}-00001.pdf`));
      checkDemandeFixes(
        claim('00009', '00001', '00001'),
        'nom-fichier-editeur',
        {
          'Écrire le numéro 00009 dans le nom des pièces et renommer les fichiers': {
            text: claim('00009', '00009', '00009'),
            files: ['FACTURE', 'VA'].map(
              (code) => `/depot/BIO-LOINC-Va1-${code}-00001.pdf → BIO-LOINC-Va1-${code}-00009.pdf`,
            ),
          },
          'Écrire "00001" dans numeroEditeur': claim('00001', '00001', '00001'),
        },
        { circumstances: { surroundings: surroundings({ files }) } },
      );
    });

    it('not with a number or a name that another demande has', () => {
      const text = (editeur: string, number: string): string =>
        fileWith({ demandes: ['', `"numeroEditeur": "${editeur}",\n${pieces(number)}`] });
      checkFixes(text('00003', '00001'), 'nom-fichier-editeur', {
        'Écrire le numéro 00003 dans le nom des pièces': text('00003', '00003'),
      });
      checkFixes(text('00001', '00003'), 'nom-fichier-editeur', {
        'Écrire "00003" dans numeroEditeur': text('00003', '00003'),
      });
    });
  });
});
