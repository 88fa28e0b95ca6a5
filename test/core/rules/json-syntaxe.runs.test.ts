import assert from 'node:assert/strict';
import { nameOf, problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { assertUntouched, fixedForAll, repaired } from '../../support/fixes.ts';

const right = fileWith({ demandes: ['"dateFacture": "13/02/2023"', '"numLigne": 2'] });
const behindValue = (signs: string): string => right.replace('"13/02/2023"', `"13/02/2023"${signs}`);
const beforeDemandes = (signs: string): string => right.replace('"lignesImport": [', `"lignesImport": [${signs}`);
/** Without the white space that stood around what was taken away. */
const tidied = (text: string): string => text.replaceAll(/ +(?=,|$)/gm, '');
const names = (text: string): string[] => problemsOf(text).map(nameOf);

describe('json-syntaxe: a sign typed several times', () => {
  for (const [signs, kind] of [
    [',', 'extra-comma'],
    [',,,', 'extra-comma'],
    [', ,', 'extra-comma'],
    [';', 'semicolon'],
    [';;;', 'semicolon'],
  ] as const) {
    it(`is one problem, and taken away: ${signs}`, () => {
      for (const text of [behindValue(signs), beforeDemandes(signs)]) {
        assert.deepEqual(names(text), [`json-syntaxe ${kind}`], text);
        assert.equal(tidied(fixedForAll(text)), right);
      }
    });
  }

  it('is one comma or colon where one is wanted', () => {
    assert.equal(fixedForAll(right.replace('"13/02/2023",', '"13/02/2023";;;')), right);
    assert.equal(fixedForAll(right.replace('"dateFacture":', '"dateFacture";;')), right);
  });

  it('is one problem with the comma before it at the end of a list', () => {
    const text = right.replace('"750712184"', '"750712184",,,');
    assert.deepEqual(names(text), ['json-syntaxe trailing-comma']);
    assert.equal(fixedForAll(text), right);
  });

  for (const [signs, kind] of [
    [']]]', 'extra-closer'],
    [' \\\\\\', 'text-behind'],
    [' ""', 'text-behind'],
    [' {}{}', 'text-behind'],
    [' [] []', 'text-behind'],
    [' null null', 'text-behind'],
  ] as const) {
    it(`is one problem, and its author's to take away: ${signs}`, () => {
      const text = behindValue(signs);
      assert.deepEqual(names(text), [`json-syntaxe ${kind}`], text);
      assertUntouched(text);
      assert.ok(repaired(text).map(tidied).includes(right), text);
    });
  }

  it('is one problem as brackets that close the list of demandes before them', () => {
    assert.deepEqual(names(beforeDemandes(']]]')), ['json-syntaxe extra-closer']);
    assertUntouched(beforeDemandes(']]]'));
  });
});

describe('the key lignesImport', () => {
  it('is not taken for the same word in a text', () => {
    for (const note of ['voir lignesImport[', 'lignesImport: [', '\\"lignesImport\\": [']) {
      assert.deepEqual(names(right.replace('{', `{ "note": "${note}",`)), ['balise-inconnue unknown warning'], note);
    }
  });
});
