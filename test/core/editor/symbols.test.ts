import assert from 'node:assert/strict';
import { type FileSymbol, symbols } from '../../../server/src/core/editor/symbols.ts';
import type { Language } from '../../../server/src/core/messages/language.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { demande, fileWith, HEADER_LINES, layoutsOf } from '../../support/demande.ts';

/** An outline as text, as deep as is asked for. */
function outline(text: string, depth: number, language: Language = 'fr'): string[] {
  const lines = (all: readonly FileSymbol[], level: number): string[] =>
    all.flatMap(({ name, children }) => [
      `${'  '.repeat(level)}${name.replaceAll(/[\u00a0\u202f]/g, ' ')}`,
      ...(level < depth ? lines(children, level + 1) : []),
    ]);
  return lines(symbols(checkOf(text).claimFile, language), 0);
}

const HEADER = ['impId', 'numeroAns', 'SIRET'];

describe('the outline', () => {
  it('has the header’s keys, then each demande with its line, number and amount', () => {
    for (const text of layoutsOf(claimText(2))) {
      assert.deepEqual(outline(text, 0), [...HEADER, '1 · FINBIO000001 · 2 917,00 €', '2 · FINBIO000002 · 1 458,50 €']);
      assert.deepEqual(outline(text, 0, 'en').slice(3), [
        '1 · FINBIO000001 · €2,917.00',
        '2 · FINBIO000002 · €1,458.50',
      ]);
    }
  });

  it('has the blocks of the specification in either layout, with their pieces and beneficiaries', () => {
    for (const layout of ['flat', 'blocks'] as const) {
      assert.deepEqual(outline(claimText(1, { layout }), 2).slice(4, 20), [
        '  Entête demande',
        '    numLigne',
        '    typeAction',
        '    numeroASP',
        '    numeroEditeur',
        '  Facture',
        '    dateFacture',
        '    montantSegurHTFacture',
        '  Bénéficiaires',
        '    750000036',
        '    750000044',
        '  Pièces justificatives',
        '    BIO-LOINC-Va1-FACTURE-00001.pdf',
        '    BIO-LOINC-Va1-VA-00001.png',
        '    BIO-LOINC-Va1-CT1-00001.jpg',
        '  Lien du compte rendu',
      ]);
    }
    assert.deepEqual(outline(claimText(1), 1, 'en').slice(4), [
      '  Claim header',
      '  Invoice',
      '  Beneficiaries',
      '  Supporting documents',
      '  Link to the report',
      '  Installation scenario',
      '  Handling of the claim',
    ]);
  });

  it('writes numLigne and numeroASP as they stand, and leaves out what is not there', () => {
    const named = (fragment: string): string | undefined => outline(fileWith({ demandes: [fragment] }), 0)[3];
    assert.equal(named('"numLigne": 07'), '07 · FINBIO000001 · 2 917,00 €');
    assert.equal(named('"numLigne": "1"'), '1 · FINBIO000001 · 2 917,00 €');
    assert.equal(named('"numeroASP": null'), '1 · 2 917,00 €');
    assert.equal(named('"montantSegurHTFacture": ""'), '1 · FINBIO000001');
    assert.equal(named('"montantSegurHTFacture": 2917.005'), '1 · FINBIO000001 · 2917.005');
    assert.equal(named('"numeroASP": "a\\nb"'), '1 · a b · 2 917,00 €');
    assert.equal(outline(`{ ${HEADER_LINES} "lignesImport": [{}, 5] }`, 0)[3], 'Demande 1');
    assert.equal(outline(`{ ${HEADER_LINES} "lignesImport": [{}, 5] }`, 0, 'en')[4], 'Claim 2');
  });

  it('names by its rank a piece without a name, and by their words what is no piece and no FINESS', () => {
    const text = fileWith({ demandes: ['"beneficiaires": ["", 5], "piecesJustificatives": [{}, "x"]'] });
    const names = outline(text, 2);
    for (const name of ['    ""', '    5', '    Pièce 1', '    x']) assert.ok(names.includes(name), name);
  });

  it('has keys that are of no block by their own names, and blocks that stand apart twice', () => {
    const text = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'dateFacture')}, "x": 1, "dateFacture": "" }] }`;
    const blocks = outline(text, 1).slice(4);
    assert.equal(blocks.filter((name) => name === '  Facture').length, 2);
    assert.ok(blocks.includes('  x'));
  });

  it('keeps the demandes around a broken one', () => {
    const text = claimText(3).replace('"numeroEditeur": "00002",', '"numeroEditeur": "00002');
    assert.deepEqual(
      outline(text, 0)
        .slice(3)
        .map((name) => name.slice(0, 16)),
      ['1 · FINBIO000001', '2 · FINBIO000002', '3 · FINBIO000003'],
    );
  });

  it('is of the demandes alone where they are more than a file may have many times over', () => {
    const text = claimText(1001);
    assert.equal(outline(text, 2).length, 1004);
  });

  it('leads to the line of numLigne, inside the demande', () => {
    const text = claimText(1);
    const symbol = symbols(checkOf(text).claimFile, 'fr')[3];
    assert.equal(text.slice(symbol?.nameStart, symbol?.nameEnd), '"numLigne": 1');
  });
});
