import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { around } from '../../support/marks.ts';
import { listOf, trio } from '../../support/trio.ts';

const OTHER_COLUMN = 'nom-fichier-type other';
const TYPE = 'nom-fichier-type type related';

describe('nom-fichier-type', () => {
  for (const [code, type] of [
    ['VA', 'CTX'],
    ['FACTURE', 'VA'],
    ['FACTURE', 'CTX'],
    ['CT1', 'VA'],
  ] as const) {
    it(`marks a name of ${code} whose type is ${type}, and points to the type`, () => {
      checkPiece(around(nameOf(code), OTHER_COLUMN), around(`"${type}"`, TYPE));
    });
  }

  for (const [code, type] of [
    ['CT1', 'CTX'],
    ['CT2', 'CTX'],
    ['VA', 'VA'],
  ] as const) {
    it(`finds nothing in ${code} with ${type}`, () => checkPiece(nameOf(code), `"${type}"`));
  }

  it('takes the other spellings of a catalogue for CTX', () => {
    const ct1 = around('"CT1"', 'type-fichier catalog information');
    checkPiece(nameOf('CT2'), ct1);
    checkPiece(around(nameOf('VA'), OTHER_COLUMN), around(ct1, TYPE));
  });

  it('says nothing of a type that is not known, which type-fichier names', () => {
    checkPiece(nameOf('VA'), around('"AUTRE"', 'type-fichier other'));
    checkPiece(nameOf('VA'), around('"va"', 'type-fichier writing'));
    checkPiece(nameOf('VA'), around('"ctx"', 'type-fichier writing'));
  });

  it('is said alone of a catalog without its number', () => {
    checkPiece(around(nameOf('CT'), OTHER_COLUMN), around('"FACTURE"', TYPE));
  });

  it('says nothing of a code that is not known, which nom-fichier names', () => {
    for (const code of ['CT0', 'CTX']) checkPiece(around(nameOf(code), 'nom-fichier code'), '"FACTURE"');
    checkPiece(around(nameOf('BON'), 'nom-fichier code'), '"VA"');
  });

  it('is repaired on either side', () => {
    const facture = trio('FACTURE');
    const named = (code: string, type: string): string => listOf(facture, trio('VA'), trio(code, { type }));
    checkDemandeFixes(named('CT1', 'VA'), 'nom-fichier-type', {
      'Écrire "CTX" dans typeFichier': named('CT1', 'CTX'),
    });
    checkDemandeFixes(listOf(facture, trio('CT1', { type: 'VA' })), 'nom-fichier-type', {
      'Écrire "CTX" dans typeFichier': {
        text: listOf(facture, trio('CT1')),
        reveals: ['pieces-requises missing'],
      },
      'Écrire "BIO-LOINC-Va1-VA-00001.pdf"': listOf(facture, trio('VA')),
    });
    checkDemandeFixes(listOf(facture, trio('CT1'), trio('VA', { type: 'CTX' })), 'nom-fichier-type', {
      'Écrire "VA" dans typeFichier': listOf(facture, trio('CT1'), trio('VA')),
      'Écrire "BIO-LOINC-Va1-CT2-00001.pdf"': {
        text: listOf(facture, trio('CT1'), trio('CT2')),
        reveals: ['pieces-requises missing'],
      },
    });
  });
});

function nameOf(code: string): string {
  return `"BIO-LOINC-Va1-${code}-00001.jpg"`;
}

/** A demande with its required pieces, and one more of that name and type. */
function checkPiece(name: string, type: string): void {
  checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" },
  { "nomFichier": ${name}, "formatFichier": "JPG", "typeFichier": ${type} }
]`);
}
