import { checkDemande, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes } from '../../support/fixes.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

describe('numero-editeur-format', () => {
  it('names characters that look like others', () => {
    checkDemande(`
"numeroEditeur": "0000\uff11"
                 ^^^^^^^ numero-editeur-format lookalikes`);
  });

  for (const number of ['00001', '99999', 'A1b2C']) {
    it(`finds nothing in "${number}"`, () => checkDemande(`"numeroEditeur": "${number}",\n${pieces(number)}`));
  }

  it('reads escapes', () => checkDemande(`"numeroEditeur": "0000\\u0031"`));

  for (const number of ['1', '0001']) {
    it(`guesses that zeros were lost from "${number}"`, () => checkWrong(number, 'zeros'));
  }

  for (const number of ['00001 ', '000 01', '000-01']) {
    it(`wants "${number}" without space or dash`, () => checkWrong(number, 'spaces'));
  }

  it('takes the text "null" for none', () => checkWrong('null', 'empty'));

  for (const number of ['000001', 'A1', 'ABCDEF', '1.0']) {
    it(`counts the characters of "${number}"`, () => checkWrong(number, 'length'));
  }

  for (const number of ['00-01', '0 001', '0001.', '00/01', '0001é']) {
    it(`wants letters and digits alone, not "${number}"`, () => checkWrong(number, 'characters'));
  }

  for (const number of ['', ' ']) {
    it(`says of "${number}" that it is empty`, () => checkWrong(number, 'empty'));
  }

  it('says a wrong number once, where the pieces are named after it too', () => {
    checkDemande(`
"numeroEditeur": "000001",
                 ^^^^^^^^ numero-editeur-format length
${pieces('000001')}`);
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"numeroEditeur": 1
                 ^ structure-type lost-zeros`);
    checkDemande(`
"numeroEditeur": null
                 ^^^^ structure-type required-null`);
  });

  it('is repaired with the zeros that were lost, or the number of all its pieces', () => {
    for (const text of ['1', '00 001', '000-01', '', 'null', '000001', '0000/'])
      checkDemandeFixes(`"numeroEditeur": "${text}"`, 'numero-editeur-format', {
        'Écrire "00001"': '"numeroEditeur": "00001"',
      });
    checkDemandeFixes(`"numeroEditeur": "2",\n${pieces('00001')}`, 'numero-editeur-format', {
      'Écrire "00002"': {
        text: `"numeroEditeur": "00002",\n${pieces('00001')}`,
        reveals: ['nom-fichier-editeur all'],
      },
      'Écrire "00001"': `"numeroEditeur": "00001",\n${pieces('00001')}`,
    });
    checkDemandeFixes(`"numeroEditeur": "",\n${pieces('1')}`, 'numero-editeur-format', {});
  });

  it('is not given the number of another demande', () => {
    const text = fileWith({ demandes: ['"numeroEditeur": "2"', ''] });
    checkFixes(text, 'numero-editeur-format', { 'Écrire "00001"': fileWith({ demandes: ['', ''] }) });
  });
  it('is repaired in the names that repeat it too, and on the disk', () => {
    const claim = (number: string): string =>
      `"numeroEditeur": "${number}",\n${listOf(trio('FACTURE', { number }), trio('VA', { number }))}`;
    checkDemandeFixes(claim('A 0002'), 'numero-editeur-format', {
      'Écrire "A0002", aussi dans le nom des pièces': claim('A0002'),
    });
    const files = [nearbyFile('BIO-LOINC-Va1-FACTURE-A 0002.pdf')];
    checkDemandeFixes(
      claim('A 0002'),
      'numero-editeur-format',
      {
        'Écrire "A0002", aussi dans le nom des pièces et de leurs fichiers': {
          text: claim('A0002'),
          files: ['/depot/BIO-LOINC-Va1-FACTURE-A 0002.pdf → BIO-LOINC-Va1-FACTURE-A0002.pdf'],
          reveals: ['piece-introuvable absent warning'],
        },
      },
      { circumstances: { surroundings: surroundings({ files }) } },
    );
  });
});

/** A wrong number is said once: not again of each piece that is named for the right one. */
function checkWrong(number: string, kind: string): void {
  checkDemande(`
"numeroEditeur": "${number}"
                 ${'^'.repeat(number.length + 2)} numero-editeur-format ${kind}`);
}

function pieces(number: string): string {
  return `"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-${number}.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
    { "nomFichier": "BIO-LOINC-Va1-VA-${number}.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`;
}
