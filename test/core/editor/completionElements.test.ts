import assert from 'node:assert/strict';
import { claimText } from '../../support/claimText.ts';
import { accept, checkAccept, file, labelsAt } from '../../support/completion.ts';
import { demande, HEADER_LINES, layoutsWith, pieces } from '../../support/demande.ts';
import { refactored } from '../../support/refactorings.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';

describe('completion of the pieces', () => {
  const FACTURE =
    '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
  const list = (...elements: readonly string[]): string =>
    file('"numeroEditeur": "00001",', '"piecesJustificatives": [', ...elements.map((one) => `  ${one}`), ']');
  const names = ['VA-00001.png', 'FACTURE-00001.pdf', 'CT2-00001.jpg', 'VA-00002.pdf', 'VA-00001.docx'];
  const around = { surroundings: surroundings({ files: names.map((name) => nearbyFile(`BIO-LOINC-Va1-${name}`)) }) };

  it('names what the demande lacks', () => {
    assert.deepEqual(
      labelsAt(list(`${FACTURE},`, '{ "nomFichier": "|" }')),
      ['VA-00001.pdf', 'CT1-00001.pdf'].map((name) => `BIO-LOINC-Va1-${name}`).concat([]),
    );
    assert.deepEqual(labelsAt(list('{ "nomFichier": "|", "typeFichier": "CTX", "formatFichier": "JPG" }')), [
      'BIO-LOINC-Va1-CT1-00001.jpg',
    ]);
    assert.deepEqual(labelsAt(list('{ "nomFichier": "|" }').replace('"00001"', '""')), []);
  });

  it('names the files nearby of its number, first those that no piece names', () => {
    assert.deepEqual(
      labelsAt(list(`${FACTURE},`, '{ "nomFichier": "|" }'), around),
      ['VA-00001.png', 'CT2-00001.jpg', 'VA-00001.pdf', 'CT1-00001.pdf', 'FACTURE-00001.pdf'].map(
        (name) => `BIO-LOINC-Va1-${name}`,
      ),
    );
    assert.deepEqual(labelsAt(list('{ "nomFichier": "|", "typeFichier": "VA", "formatFichier": "PNG" }'), around), [
      'BIO-LOINC-Va1-VA-00001.png',
    ]);
  });

  it('writes a new one as its siblings are', () => {
    assert.deepEqual(labelsAt(list(`${FACTURE}|`)), ['va', 'catalog', 'facture']);
    const va =
      '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.‹pdf/png/jpg›", "formatFichier": "‹PDF/PNG/JPG›", "typeFichier": "VA" }';
    assert.equal(accept(list(`${FACTURE}|`), 'va'), list(`${FACTURE},`, va));
    assert.equal(accept(list(`${FACTURE},`, 'v|'), 'va'), list(`${FACTURE},`, va));
    const found = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.png", "formatFichier": "PNG", "typeFichier": "VA" }';
    assert.equal(accept(list('|', FACTURE), 'BIO-LOINC-Va1-VA-00001.png', around), list(`${found},`, FACTURE));
  });

  it('writes a whole list with those that are nearby', () => {
    assert.equal(
      accept(
        '{ "impId": null, "lignesImport": [{ "numeroEditeur": "00001", "piecesJustificatives": | }] }',
        '[ ]',
        around,
      ),
      '{ "impId": null, "lignesImport": [{ "numeroEditeur": "00001", "piecesJustificatives": [' +
        ['FACTURE-00001.pdf', 'VA-00001.png', 'CT2-00001.jpg']
          .map(
            (name) =>
              `{ "nomFichier": "BIO-LOINC-Va1-${name}", "formatFichier": "${name.slice(-3).toUpperCase()}", "typeFichier": "${name.startsWith('CT') ? 'CTX' : name.split('-')[0]}" }`,
          )
          .join(', ') +
        '] }] }',
    );
  });

  it('makes up no name for another software', () => {
    const other = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'piecesJustificatives', 'identDMP')}, ${pieces('00001', 'PDF', 'SGL').replace(/,\n\s*\{[\s\S]*/, '')}, { "nomFichier": "|" }] }] }`;
    assert.deepEqual(labelsAt(other), []);
    assert.deepEqual(labelsAt(other.replace('|', '').replace(/\]\s*\}\s*$/, ', | ] }')), []);
    const scenario = other.replace('"nomFichier": "|"', '"nomFichier": ""').replace('}] }', '}], "identDMP": | }');
    assert.deepEqual(labelsAt(scenario), []);
  });
});

describe('completion of a beneficiary', () => {
  it('is only a place for it', () => {
    checkAccept('"beneficiaires": ["750712184", fin|]', 'finess', '"beneficiaires": ["750712184", "‹›"]', {
      keys: ['beneficiaires'],
    });
    assert.equal(
      accept(file('"beneficiaires": [', '  "750712184"', '  |', ']'), 'finess'),
      file('"beneficiaires": [', '  "750712184",', '  "‹›"', ']'),
    );
  });
});

describe('completion of a demande', () => {
  it('is laid out as the others, as the refactoring does it, in every layout', () => {
    for (const text of layoutsWith('"typeAction": "C"')) {
      const end = text.lastIndexOf('}', text.lastIndexOf(']')) + 1;
      const after = accept(`${text.slice(0, end)},|${text.slice(end)}`, 'demande');
      const filled = after.replace('‹0.00›', '0.00').replaceAll(/‹[^›]*›/g, '');
      assert.equal(filled, refactored(text, 'add-demande', end - 1));
      assert.equal(after.match(/‹00002›/g)?.length, 3, 'its number, and those in the names of its pieces');
    }
  });

  it('is the first of a file, or stands between two', () => {
    assert.match(
      accept('{\n  "lignesImport": [|]\n}', 'demande'),
      /^\{\n {2}"lignesImport": \[\n {4}\{\n {6}"numLigne": 1,\n[\s\S]*null\n {4}\}\n {2}\]\n\}$/,
    );
    assert.match(
      accept('{ "lignesImport": [ { "numLigne": 1 }|, { "numLigne": 3 } ] }', 'demande'),
      /\{ "numLigne": 1 \}, \{ "numLigne": 2, [\s\S]* \}, \{ "numLigne": 3 \} \] \}$/,
    );
    assert.match(accept('{ "lignesImport": [ { "numLigne": 1 }, dem| ] }', 'demande'), /"numLigne": 2/);
  });

  it('is none beyond 200', () => {
    assert.deepEqual(labelsAt(claimText(200).replace(/(\s*\]\s*\}\s*)$/, ',|$1')), []);
    assert.deepEqual(labelsAt(claimText(199).replace(/(\s*\]\s*\}\s*)$/, ',|$1')), ['demande']);
  });
});
