import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Renamed } from '../../../server/src/core/editor/follow.ts';
import { follow } from '../../../server/src/core/editor/follow.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { damagedText } from '../../support/arbitraries.ts';
import { fileWith, layoutsOf } from '../../support/demande.ts';

const text = fileWith({ demandes: ['', ''] });
const OLD = 'BIO-LOINC-Va1-VA-00001.pdf';

function followed(source: string, what: Renamed['what'], old: string, created: string): string {
  return applyEdits(source, follow(source, { what, old, created }));
}

describe('a piece renamed on the disk', () => {
  it('is so wherever its name stands, in every layout', () => {
    for (const source of layoutsOf(text)) {
      const created = 'BIO-LOINC-Va1-VA-00009.pdf';
      assert.equal(followed(source, 'piece', OLD, created), source.replaceAll(OLD, created));
    }
  });

  it('takes its format along where that changes', () => {
    const created = 'BIO-LOINC-Va1-VA-00001.png';
    const after = followed(text, 'piece', OLD, created);
    assert.match(after, /"nomFichier": "BIO-LOINC-Va1-VA-00001\.png", "formatFichier": "PNG", "typeFichier": "VA"/);
    assert.equal(after.match(/"PNG"/g)?.length, 1);
  });

  it('keeps its format where the new extension is of none, or of the same', () => {
    assert.equal(followed(text, 'piece', OLD, 'a.docx'), text.replace(OLD, 'a.docx'));
    const jpg = text.replace(OLD, 'a.jpg');
    assert.equal(followed(jpg, 'piece', 'a.jpg', 'a.jpeg'), jpg.replace('a.jpg', 'a.jpeg'));
  });

  it('may have any name', () => {
    const created = 'à "moi"\\.pdf';
    assert.equal(
      followed(text, 'piece', OLD, created),
      text.replace(`"${OLD}"`, () => JSON.stringify(created)),
    );
  });

  it('that no demande names changes nothing', () => {
    for (const old of ['autre.pdf', OLD.toLowerCase()]) {
      assert.equal(followed(text, 'piece', old, 'nouveau.pdf'), text);
    }
  });

  it('is followed in any text', () => {
    fc.assert(
      fc.property(damagedText, (source) => {
        const after = followed(source, 'piece', OLD, 'x.png');
        assert.equal(followed(after, 'piece', OLD, 'x.png'), after);
      }),
    );
  });
});

describe('a claim file renamed', () => {
  const name = (ans: string): string => `JSON-${ans}-20260630-001.json`;

  it('gives its header the number of its new name', () => {
    for (const source of layoutsOf(text)) {
      const after = followed(source, 'claim', name('LOINC00001'), name('LOINC00002'));
      assert.equal(after, source.replace('LOINC00001', 'LOINC00002'));
    }
  });

  it('leaves the header where the two did not agree, where the number is no number, and where it stays', () => {
    for (const [old, created] of [
      ['LOINC00003', 'LOINC00002'],
      ['LOINC00001', 'LOINC02'],
      ['LOINC00001', 'LOINC00001'],
    ] as const) {
      assert.equal(followed(text, 'claim', name(old), name(created)), text);
    }
    assert.equal(followed(text, 'claim', name('LOINC00001'), 'solde.json'), text);
  });
});
