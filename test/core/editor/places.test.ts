import assert from 'node:assert/strict';
import type { Definition } from '../../../server/src/core/editor/definition.ts';
import { definition } from '../../../server/src/core/editor/definition.ts';
import { highlights } from '../../../server/src/core/editor/highlights.ts';
import { linkedEditing } from '../../../server/src/core/editor/linkedEditing.ts';
import { links } from '../../../server/src/core/editor/links.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith, layoutsOf, pieces } from '../../support/demande.ts';
import { assertPlaces, drawn, offsetOf } from '../../support/navigation.ts';
import { nearbyFile, packedFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const NUMBERS = drawn(`
{ "lignesImport": [
  { "numeroASP": "FINBIO000006", "numeroEditeur": "00001", "beneficiaires": ["750712184", "690781810"],
                  ^^^^^^^^^^^^ asp
                                                   ^^^^^ editeur
                                                                              ^^^^^^^^^ finess
    "piecesJustificatives": [{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf" }, { "nomFichier": "x.pdf" }] },
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ piece
                                                               ^^^^^ editeur
  { "bloc": { "numeroASP": "FINBIO000006", "numeroEditeur": "00002" }, "beneficiaires": ["750712184"],
                            ^^^^^^^^^^^^ asp
                                                                                          ^^^^^^^^^ finess
    "piecesJustificatives": [{ "nomFichier": "bio-loinc-va1-va-00001.pdf" }] }
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ piece
                                                               ^^^^^ editeur
] }`);

describe('the places of a number, a FINESS or a piece', () => {
  it('are found in the whole file, from any of them', () => {
    const { claimFile } = checkOf(NUMBERS.text);
    for (const [name, places] of NUMBERS.places) {
      for (const { start, end } of places) {
        const offsets = name === 'piece' ? [start, start + 3] : [start, start + 2, end];
        for (const offset of offsets) assertPlaces(highlights(claimFile, offset), NUMBERS, name);
      }
    }
  });

  it('are none of what says nothing, nor of what is nothing of the kind', () => {
    const text = fileWith({ demandes: ['"numeroASP": "null", "numeroEditeur": "", "beneficiaires": [750712184]'] });
    for (const piece of ['null"', '"",', '750712184', '"typeAction"', '2917']) {
      assert.deepEqual(highlights(checkOf(text).claimFile, offsetOf(text, piece)), []);
    }
  });
});

describe('linked editing', () => {
  it('is of a number and of the names of its own pieces, in every layout', () => {
    for (const text of layoutsOf(fileWith({ demandes: ['', ''] }))) {
      const { claimFile } = checkOf(text);
      const own = [...text.matchAll(/00001(?=")|00001(?=\.pdf)/g)]
        .map(({ index }) => index)
        .filter((at) => text[at - 1] !== '0' && text[at - 1] !== 'C');
      for (const offset of own) {
        assert.deepEqual(
          linkedEditing(claimFile, offset).map(({ start }) => start),
          own,
        );
      }
      assert.equal(own.length, 3);
    }
  });

  it('is of nothing where pieces bear another number, or there are none', () => {
    for (const fragment of [pieces('00007'), '"piecesJustificatives": []']) {
      const text = fileWith({ demandes: [fragment] });
      assert.deepEqual(linkedEditing(checkOf(text).claimFile, offsetOf(text, '"00001"')), []);
    }
    const text = fileWith({ demandes: [pieces('00007')] });
    assert.deepEqual(linkedEditing(checkOf(text).claimFile, offsetOf(text, '-00007.pdf')), []);
    assert.deepEqual(linkedEditing(checkOf(text).claimFile, offsetOf(text, 'FINBIO')), []);
  });
});

const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';
const VA = 'BIO-LOINC-Va1-VA-00001.pdf';

describe('links', () => {
  const linked = (text: string, circumstances: Circumstances): string[] =>
    links(checkOf(text, circumstances)).map(({ start, end, file: one }) => `${text.slice(start, end)} ${one.location}`);

  it('lead from the names of pieces to their files, and to the archives that hold them', () => {
    const around = surroundings({ files: [nearbyFile(FACTURE), packedFile(VA)] });
    for (const text of layoutsOf(fileWith({}))) {
      assert.deepEqual(linked(text, { surroundings: around }), [`${FACTURE} ${FACTURE}`, `${VA} envoi.zip`]);
    }
  });

  it('lead to the file beside the claim first, spelt so, and not packed', () => {
    const others = [
      packedFile(FACTURE),
      nearbyFile(FACTURE.toLowerCase()),
      nearbyFile(FACTURE, { location: `a/${FACTURE}` }),
    ];
    const text = fileWith({});
    assert.deepEqual(linked(text, { surroundings: surroundings({ files: others }) }), [`${FACTURE} a/${FACTURE}`]);
    const all = surroundings({ files: [...others, nearbyFile(FACTURE)] });
    assert.deepEqual(linked(text, { surroundings: all }), [`${FACTURE} ${FACTURE}`]);
    const packed = surroundings({ files: others.slice(0, 2) });
    assert.deepEqual(linked(text, { surroundings: packed }), [`${FACTURE} envoi.zip`]);
  });

  it('never take a name for a path', () => {
    const text = fileWith({
      demandes: [`"piecesJustificatives": [{ "nomFichier": "pieces/${VA}" }, { "nomFichier": "../${VA}" }]`],
    });
    const around = surroundings({ files: [nearbyFile(VA, { location: `pieces/${VA}` })] });
    assert.deepEqual(linked(text, { surroundings: around }), []);
  });

  it('are none where nothing is known of the folder', () => assert.deepEqual(linked(fileWith({}), {}), []));
});

describe('the definition', () => {
  const led = (text: string, offset: number, circumstances?: Circumstances): Definition['target'] | undefined =>
    definition(checkOf(text, circumstances), offset)?.target;

  it('of a piece is its file, of the number in its name the demande that has it', () => {
    const text = fileWith({ demandes: ['', ''] });
    const around = { surroundings: surroundings({ files: [nearbyFile(FACTURE)] }) };
    assert.deepEqual(led(text, offsetOf(text, FACTURE), around), { path: `/depot/${FACTURE}` });
    assert.equal(led(text, offsetOf(text, VA), around), undefined);
    const start = text.indexOf('"00002"') + 1;
    assert.deepEqual(led(text, offsetOf(text, '-00002.pdf', 3), around), { start, end: start + 5 });
  });

  it('of a number or a FINESS is its first place', () => {
    const check = checkOf(NUMBERS.text);
    for (const name of ['asp', 'finess']) {
      const [first, second] = NUMBERS.places.get(name) ?? [];
      for (const place of [first, second]) assert.deepEqual(definition(check, place?.start ?? 0)?.target, first);
    }
  });

  it('of a line is the same demande in the file that was returned, or sent', () => {
    const returned = '"codeTraitement": "1", "libelleTraitement": "Demande acceptée"';
    const there = siblingLine(1);
    const target = { path: '/depot/autre.json', range: there.location };
    const other = { path: '/depot/autre.json', lines: [siblingLine(2), there] };
    const sent = surroundings({ siblings: [sibling({ ...other, kind: 'claim' })] });
    const back = surroundings({ siblings: [sibling({ ...other, kind: 'returned' })] });
    const answer = fileWith({ demandes: [returned] });
    for (const piece of ['"numLigne"', '"codeTraitement"', 'acceptée']) {
      assert.deepEqual(led(answer, offsetOf(answer, piece), { surroundings: sent }), target);
    }
    const text = fileWith({});
    assert.deepEqual(led(text, offsetOf(text, '"numLigne"'), { surroundings: back }), target);
    assert.equal(led(text, offsetOf(text, '"numLigne"'), { surroundings: sent }), undefined);
    const stranger = surroundings({ siblings: [sibling({ ...other, kind: 'returned', ans: 'LOINC00002' })] });
    assert.equal(led(text, offsetOf(text, '"numLigne"'), { surroundings: stranger }), undefined);
  });

  it('is none of anything else', () => {
    const text = claimText(1);
    for (const piece of ['"impId"', '73282932000074', '2917.00'])
      assert.equal(led(text, offsetOf(text, piece)), undefined);
  });
});
