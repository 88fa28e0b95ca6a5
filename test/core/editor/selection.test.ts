import assert from 'node:assert/strict';
import { selections } from '../../../server/src/core/editor/selection.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { offsetOf } from '../../support/navigation.ts';

/** What is selected from a place on, each by how it begins and ends. */
function selected(text: string, offset: number): string[] {
  return selections(checkOf(text).claimFile, offset)
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '))
    .map((one) => (one.length > 50 ? `${one.slice(0, 20)} … ${one.slice(-8)}` : one));
}

describe('the selection', () => {
  it('grows by text, value, key, block, demande, list and file', () => {
    const text = claimText(2);
    assert.deepEqual(selected(text, offsetOf(text, '03/03/2023')), [
      '03/03/2023',
      '"03/03/2023"',
      '"dateFacture": "03/03/2023"',
      '"dateFacture": "03/0 …  1458.50',
      '{ "numLigne": 2, "ty … : null }',
      '[ { "numLigne": 1, " … null } ]',
      '"lignesImport": [ {  … null } ]',
      '{ "impId": null, "nu … ll } ] }',
      '{ "impId": null, "nu … l } ] } ',
    ]);
    assert.deepEqual(selected(text, offsetOf(text, 'VA-00002')).slice(0, 6), [
      'BIO-LOINC-Va1-VA-00002.png',
      '"BIO-LOINC-Va1-VA-00002.png"',
      '"nomFichier": "BIO-LOINC-Va1-VA-00002.png"',
      '{ "nomFichier": "BIO … : "VA" }',
      '[ { "nomFichier": "B … CTX" } ]',
      '"piecesJustificative … CTX" } ]',
    ]);
  });

  it('grows by the object of a block', () => {
    const text = claimText(1, { layout: 'blocks' });
    assert.deepEqual(selected(text, offsetOf(text, '2917.00')).slice(0, 4), [
      '2917.00',
      '"montantSegurHTFacture": 2917.00',
      '{ "dateFacture": "02 … 917.00 }',
      '"facture": { "dateFa … 917.00 }',
    ]);
  });

  it('grows in the header and between the demandes', () => {
    const text = claimText(2);
    assert.deepEqual(selected(text, offsetOf(text, '1000000001')).slice(0, 3), [
      '1000000001',
      '"1000000001"',
      '"numeroAns": "1000000001"',
    ]);
    assert.match(selected(text, offsetOf(text, '},\n    {', 3))[0] ?? '', /^\[ \{ "numLigne": 1/);
  });

  it('is the file alone in an empty one', () => {
    assert.deepEqual(selections(checkOf('').claimFile, 0), [{ start: 0, end: 0 }]);
  });
});
