import { checkDemande } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { listOf, trio } from '../../support/trio.ts';

const FACTURE = { code: 'FACTURE', type: '"FACTURE"' };
const VA = { code: 'VA', type: '"VA"' };

/** The required pieces, and one more; an invoice in the place of theirs. */
function list(piece: string): string {
  return piece.includes('-FACTURE-') ? listOf(piece, trio('VA')) : listOf(trio('FACTURE'), trio('VA'), piece);
}

describe('type-fichier', () => {
  it('finds nothing in the types of the table', () => checkTypes(FACTURE, VA, { code: 'CT1', type: '"CTX"' }));

  it('reads escapes', () => checkTypes(FACTURE, { code: 'VA', type: '"\\u0056A"' }));

  for (const type of ['CT', 'CT1', 'CT12']) {
    it(`informs of "${type}", which the document writes elsewhere`, () => {
      checkTypes(FACTURE, VA, { code: 'CT1', type: `"${type}"`, finding: 'type-fichier catalog information' });
    });
  }

  for (const type of ['facture', 'Facture', 'FACTURE ', 'FACTURE\\n']) {
    it(`wants "${type}" as the table has it`, () => {
      checkTypes({ code: 'FACTURE', type: `"${type}"`, finding: 'type-fichier writing' }, VA);
    });
  }

  for (const type of ['va', ' Va']) {
    it(`wants "${type}" as the table has it`, () => {
      checkTypes(FACTURE, { code: 'VA', type: `"${type}"`, finding: 'type-fichier writing' });
    });
  }

  for (const type of ['ctx', 'CTx', 'ct1', 'CT ']) {
    it(`wants "${type}" as the document has it`, () => {
      checkTypes(FACTURE, VA, { code: 'CT1', type: `"${type}"`, finding: 'type-fichier writing' });
    });
  }

  for (const type of ['BDC', 'CATALOGUE', 'CTX1', 'CT 1', 'FACTURES', 'VAA', 'CT0', 'CT01']) {
    it(`knows no "${type}"`, () => {
      checkTypes(FACTURE, VA, { code: 'CT1', type: `"${type}"`, finding: 'type-fichier other' });
    });
  }

  for (const type of ['', ' ']) {
    it(`says of "${type}" that it is empty`, () => {
      checkTypes(FACTURE, VA, { code: 'CT1', type: `"${type}"`, finding: 'type-fichier empty' });
    });
  }

  it('marks the wrong type of each piece', () => {
    checkTypes(
      { code: 'FACTURE', type: '"facture"', finding: 'type-fichier writing' },
      { code: 'VA', type: '"va"', finding: 'type-fichier writing' },
      { code: 'CT1', type: '"CTX"' },
      { code: 'CT2', type: '"CT2"', finding: 'type-fichier catalog information' },
    );
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkTypes(FACTURE, VA, { code: 'CT1', type: 'null', finding: 'structure-type required-null' });
    checkTypes(FACTURE, VA, { code: 'CT1', type: '["CTX"]', finding: 'structure-type other' });
  });

  it('says nothing of a type whose quotes are missing', () => {
    checkTypes(FACTURE, VA, { code: 'CT1', type: 'CATALOGUE', finding: 'json-syntaxe unquoted-text' });
  });

  it('is repaired: its case; a catalogue is CTX', () => {
    for (const [code, type, written] of [
      ['FACTURE', 'Facture', 'FACTURE'],
      ['FACTURE', 'FACTURE ', 'FACTURE'],
      ['CT1', 'ctx', 'CTX'],
      ['CT1', 'ct1', 'CTX'],
    ] as const)
      checkDemandeFixes(list(trio(code, { type })), 'type-fichier', {
        [`Écrire "${written}" !`]: list(trio(code, { type: written })),
      });
    checkDemandeFixes(list(trio('CT1', { type: 'CT1' })), 'type-fichier', { 'Écrire "CTX"': list(trio('CT1')) });
  });

  it('is repaired on demand by the name', () => {
    for (const type of ['', 'null', 'BDC', 'ATTESTATION'])
      checkDemandeFixes(list(trio('CT2', { type })), 'type-fichier', { 'Écrire "CTX"': list(trio('CT2')) });
    checkDemandeFixes(list('{ "nomFichier": "", "formatFichier": "PDF", "typeFichier": "BDC" }'), 'type-fichier', {});
  });
});

interface Piece {
  /** As the name of the piece has it. */
  readonly code: string;
  readonly type: string;
  readonly finding?: string;
}

function checkTypes(...pieces: readonly Piece[]): void {
  const lines = pieces.map(({ code, type, finding }, index) => {
    const start = `    { "nomFichier": "BIO-LOINC-Va1-${code}-00001.pdf", "formatFichier": "PDF", "typeFichier": `;
    const comma = index < pieces.length - 1 ? ',' : '';
    const carets = finding ? `\n${' '.repeat(start.length)}${'^'.repeat(type.length)} ${finding}` : '';
    return `${start}${type} }${comma}${carets}`;
  });
  checkDemande(`\n"piecesJustificatives": [\n${lines.join('\n')}\n]`);
}
