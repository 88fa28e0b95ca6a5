import assert from 'node:assert/strict';
import type { RenameResult } from '../../../server/src/core/editor/rename.ts';
import { prepareRename, rename } from '../../../server/src/core/editor/rename.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { RefusalMessage } from '../../../server/src/core/messages/refusals.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkOf } from '../../support/check.ts';
import { fileWith, layoutsOf, pieces } from '../../support/demande.ts';
import { wordRefusal } from '../../support/said.ts';
import { nearbyFile, PIECES, surroundings } from '../../support/surroundings.ts';

const text = fileWith({ demandes: ['', ''] });
/** In the number of the first demande. */
const AT = text.indexOf('"00001"') + 3;

function renamed(
  source: string,
  offset: number,
  created: string,
  circumstances?: Circumstances,
): RenameResult | RefusalMessage {
  return rename(checkOf(source, circumstances), offset, created);
}

function done(result: RenameResult | RefusalMessage): RenameResult {
  assert.ok(!('refusal' in result), JSON.stringify(result));
  return result;
}

function refused(result: RenameResult | RefusalMessage): string {
  assert.ok('refusal' in result);
  assert.notEqual(wordRefusal(result, 'fr'), wordRefusal(result, 'en'));
  return wordRefusal(result, 'fr');
}

describe('a numeroEditeur renamed', () => {
  it('is so in its demande and in the names of its pieces, in every layout', () => {
    for (const source of layoutsOf(text)) {
      const { edits } = done(renamed(source, source.indexOf('"00001"') + 3, 'A0009'));
      const [first = '', second = ''] = source.split(/(?="numLigne": 2)/);
      const expected = first.replace('"00001"', '"A0009"').replaceAll('-00001.pdf', '-A0009.pdf') + second;
      assert.equal(applyEdits(source, edits), expected);
    }
  });

  it('is so from the name of a piece too', () => {
    const offset = text.indexOf('-00001.pdf') + 4;
    assert.deepEqual(renamed(text, offset, 'A0009'), renamed(text, AT, 'A0009'));
  });

  it('takes the files of its pieces along, but for those in archives', () => {
    const around = surroundings({
      files: [
        ...PIECES,
        nearbyFile('bio-loinc-va1-va-00001.PDF', {
          location: 'pieces/bio-loinc-va1-va-00001.PDF',
          path: '/depot/pieces/x',
        }),
        nearbyFile('BIO-LOINC-Va1-VA-00001.pdf', { location: 'envoi.zip', path: '/depot/envoi.zip', inArchive: true }),
        nearbyFile('BIO-LOINC-Va1-VA-00002.pdf'),
      ],
    });
    const { files } = done(renamed(text, AT, 'A0009', { surroundings: around }));
    assert.deepEqual(files, [
      { what: 'rename', path: '/depot/BIO-LOINC-Va1-FACTURE-00001.pdf', name: 'BIO-LOINC-Va1-FACTURE-A0009.pdf' },
      { what: 'rename', path: '/depot/BIO-LOINC-Va1-VA-00001.pdf', name: 'BIO-LOINC-Va1-VA-A0009.pdf' },
      { what: 'rename', path: '/depot/pieces/x', name: 'bio-loinc-va1-va-A0009.PDF' },
    ]);
  });

  it('changes nothing where a file of the new name is there already', () => {
    const there = nearbyFile('BIO-LOINC-Va1-VA-A0009.pdf');
    const around = surroundings({ files: [...PIECES, there] });
    assert.match(refused(renamed(text, AT, 'A0009', { surroundings: around })), /VA-A0009\.pdf existe déjà/);
    const elsewhere = surroundings({ files: [...PIECES, { ...there, location: `autres/${there.name}` }] });
    assert.equal(done(renamed(text, AT, 'A0009', { surroundings: elsewhere })).files.length, 2);
  });

  it('may change in case alone', () => {
    const source = text.replaceAll('00001', '0000a');
    const names = ['FACTURE', 'VA'].map((code) => nearbyFile(`BIO-LOINC-Va1-${code}-0000a.pdf`));
    const { files } = done(
      renamed(source, source.indexOf('"0000a"') + 1, '0000A', { surroundings: surroundings({ files: names }) }),
    );
    assert.equal(files.length, 2);
  });

  it('leaves the pieces of another demande that bear the old number, and their files', () => {
    const source = fileWith({ demandes: ['', pieces('00001')] });
    const { edits, files } = done(renamed(source, AT, 'A0009', { surroundings: surroundings({ files: PIECES }) }));
    assert.equal(applyEdits(source, edits).match(/-00001\.pdf/g)?.length, 2);
    assert.deepEqual(files, []);
  });

  it('leaves the pieces of its own that bear another number', () => {
    const source = fileWith({ demandes: [pieces('00007')] });
    const { edits } = done(renamed(source, AT, 'A0009'));
    assert.equal(edits.length, 1);
  });

  it('is refused in another form than 5 letters and digits', () => {
    for (const created of ['', '1234', '123456', 'é0001', '00 01']) {
      assert.match(refused(renamed(text, AT, created)), /5 chiffres ou lettres/);
    }
  });

  it('is refused where it is another demande’s, whose line is said', () => {
    assert.match(refused(renamed(text, AT, '00002')), /déjà utilisé par la demande 2/);
  });

  it('is refused where another demande names such a piece', () => {
    const source = fileWith({ demandes: ['', pieces('A0009')] });
    assert.match(refused(renamed(source, AT, 'A0009')), /demande 2 a déjà/);
  });

  it('changes nothing where it is the same', () => {
    assert.deepEqual(renamed(text, AT, '00001'), { edits: [], files: [] });
  });
});

describe('what can be renamed', () => {
  const prepared = (source: string, offset: number): string => {
    const found = prepareRename(checkOf(source), offset);
    return 'refusal' in found ? wordRefusal(found, 'fr') : `${source.slice(found.start, found.end)} ${found.number}`;
  };

  it('is a number, without its quotes, from either end', () => {
    for (const offset of [AT - 3, AT, AT + 4]) assert.equal(prepared(text, offset), '00001 00001');
    const inName = text.indexOf('-00001.pdf') + 1;
    for (const offset of [inName, inName + 5]) assert.equal(prepared(text, offset), '00001 00001');
  });

  it('is nothing else', () => {
    const elsewhere = [0, text.indexOf('"typeAction"'), text.indexOf('FACTURE-00001'), text.indexOf('"numeroEditeur"')];
    for (const offset of elsewhere) assert.match(prepared(text, offset), /Placer le curseur/);
  });

  it('is no number still to be filled in, nor one that is not its demande’s', () => {
    const empty = fileWith({ demandes: ['"numeroEditeur": ""'] });
    assert.match(prepared(empty, empty.indexOf('"numeroEditeur": ""') + 18), /non rempli/);
    const other = fileWith({ demandes: [pieces('00007')] });
    assert.match(prepared(other, other.indexOf('-00007') + 2), /porte 00007, la demande 00001/);
  });
});
