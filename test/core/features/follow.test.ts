import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/edits.ts';
import type { Renamed } from '../../../server/src/core/features/follow.ts';
import { createService } from '../../../server/src/core/service.ts';
import { damagedText } from '../../support/arbitraries.ts';
import { fileWith, layoutsOf } from '../../support/demande.ts';

const service = createService();
const text = fileWith({ demandes: ['', ''] });
const ANCIEN = 'BIO-LOINC-Va1-VA-00001.pdf';

function followed(source: string, what: Renamed['what'], ancien: string, nouveau: string): string {
  return applyEdits(source, service.follow(source, { what, ancien, nouveau }));
}

describe('a piece renamed on the disk', () => {
  it('is so wherever its name stands, in every layout', () => {
    for (const source of layoutsOf(text)) {
      const nouveau = 'BIO-LOINC-Va1-VA-00009.pdf';
      assert.equal(followed(source, 'piece', ANCIEN, nouveau), source.replaceAll(ANCIEN, nouveau));
    }
  });

  it('takes its format along where that changes', () => {
    const nouveau = 'BIO-LOINC-Va1-VA-00001.png';
    const after = followed(text, 'piece', ANCIEN, nouveau);
    assert.match(after, /"nomFichier": "BIO-LOINC-Va1-VA-00001\.png", "formatFichier": "PNG", "typeFichier": "VA"/);
    assert.equal(after.match(/"PNG"/g)?.length, 1);
  });

  it('keeps its format where the new extension is of none, or of the same', () => {
    assert.equal(followed(text, 'piece', ANCIEN, 'a.docx'), text.replace(ANCIEN, 'a.docx'));
    const jpg = text.replace(ANCIEN, 'a.jpg');
    assert.equal(followed(jpg, 'piece', 'a.jpg', 'a.jpeg'), jpg.replace('a.jpg', 'a.jpeg'));
  });

  it('may have any name', () => {
    const nouveau = 'à "moi"\\.pdf';
    assert.equal(
      followed(text, 'piece', ANCIEN, nouveau),
      text.replace(`"${ANCIEN}"`, () => JSON.stringify(nouveau)),
    );
  });

  it('that no demande names changes nothing', () => {
    for (const ancien of ['autre.pdf', ANCIEN.toLowerCase()]) {
      assert.equal(followed(text, 'piece', ancien, 'nouveau.pdf'), text);
    }
  });

  it('is followed in any text', () => {
    fc.assert(
      fc.property(damagedText, (source) => {
        const after = followed(source, 'piece', ANCIEN, 'x.png');
        assert.equal(followed(after, 'piece', ANCIEN, 'x.png'), after);
      }),
    );
  });
});

describe('a claim file renamed', () => {
  const nom = (ans: string): string => `JSON-${ans}-20260630-001.json`;

  it('gives its header the number of its new name', () => {
    for (const source of layoutsOf(text)) {
      const after = followed(source, 'claim', nom('LOINC00001'), nom('LOINC00002'));
      assert.equal(after, source.replace('LOINC00001', 'LOINC00002'));
    }
  });

  it('leaves the header where the two did not agree, where the number is no number, and where it stays', () => {
    for (const [ancien, nouveau] of [
      ['LOINC00003', 'LOINC00002'],
      ['LOINC00001', 'LOINC02'],
      ['LOINC00001', 'LOINC00001'],
    ] as const) {
      assert.equal(followed(text, 'claim', nom(ancien), nom(nouveau)), text);
    }
    assert.equal(followed(text, 'claim', nom('LOINC00001'), 'solde.json'), text);
  });
});
