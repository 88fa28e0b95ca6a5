import assert from 'node:assert/strict';
import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { problemsOf } from '../../support/check.ts';
import { fileWith, HEADER_LINES, layoutsOf, layoutsWith, pieces } from '../../support/demande.ts';
import { blanksOf, refactored, refactoringAt, refactoringsAt } from '../../support/refactorings.ts';
import { nearbyFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

/** What is left to be written of the right demande of `demande.ts`. */
const EMPTY: readonly (readonly [RegExp, string])[] = [
  [/"numLigne": 1/, '"numLigne": 2'],
  [/FINBIO000001/, ''],
  [/"numeroEditeur": "00001"/, '"numeroEditeur": ""'],
  [/13\/02\/2023/, ''],
  [/2917\.00/, '0.00'],
  [/750712184/, ''],
  [/00001\.pdf/g, '.pdf'],
];

describe('a new demande', () => {
  it('is laid out as the one before it, in every layout, with what is fixed', () => {
    for (const text of layoutsWith('"typeAction": "C"')) {
      const start = text.search(/\{\s*"numLigne"/);
      const end = text.lastIndexOf('}', text.lastIndexOf(']')) + 1;
      const demande = text.slice(start, end);
      const lead = /\s*$/.exec(text.slice(0, start))?.[0] ?? '';
      const expected = EMPTY.reduce((made, [from, to]) => made.replace(from, to), demande);
      const after = `${text.slice(0, end)},${lead}${expected}${text.slice(end)}`;
      assert.equal(refactored(text, 'add-demande', start), after);
    }
  });

  it('leads to what only a person knows', () => {
    const found = refactoringAt(fileWith({}), 'add-demande', 0);
    assert.ok(found);
    assert.deepEqual(blanksOf(found), ['', '', '', '0.00', '', '', '']);
  });

  it('comes behind the demande at the cursor, and the others are numbered on', () => {
    const text = fileWith({ demandes: ['', '', ''] });
    const after = refactored(text, 'add-demande', text.indexOf('"numLigne": 2')) ?? '';
    const numbers = [...after.matchAll(/"numLigne": (\d)/g)].map(([, number]) => number);
    assert.deepEqual(numbers, ['1', '2', '3', '4']);
    assert.match(after, /"numeroEditeur": "00002"[\s\S]*"numeroEditeur": ""[\s\S]*"numeroEditeur": "00003"/);
  });

  it('comes behind the demande before the cursor where that is between two', () => {
    const text = fileWith({ demandes: ['', ''] });
    const after = refactored(text, 'add-demande', text.indexOf('},\n    {') + 2) ?? '';
    assert.match(after, /"numeroEditeur": "00001"[\s\S]*"numeroEditeur": ""[\s\S]*"numeroEditeur": "00002"/);
  });

  it('has its blocks as the first demande, where none is whole', () => {
    const text = `{ ${HEADER_LINES} "lignesImport": [{ "numLigne": 1, "commande": { "dateFacture": "13/02/2023" } }] }`;
    const after = refactored(text, 'add-demande', 0) ?? '';
    assert.match(after, /\{ "numLigne": 2,.*"commande": \{ "dateFacture": "", "montantSegurHTFacture": 0\.00 \}, /);
  });

  it('comes last where the cursor is in no demande', () => {
    const after = refactored(fileWith({ demandes: ['', ''] }), 'add-demande', 0) ?? '';
    assert.match(after, /"numeroEditeur": "00002"[\s\S]*"numLigne": 3,[\s\S]*"numeroEditeur": ""/);
  });

  it('takes no catalogue, no second beneficiary of the one before it', () => {
    const pieces = ['FACTURE', 'VA', 'CT1'].map(
      (code) => `{ "nomFichier": "BIO-LOINC-Va1-${code}-00001.png", "formatFichier": "PNG", "typeFichier": "${code}" }`,
    );
    const text = fileWith({
      demandes: [`"beneficiaires": ["750712184", "690781810"],\n"piecesJustificatives": [${pieces.join(', ')}]`],
    });
    const after = refactored(text, 'add-demande', 0) ?? '';
    assert.match(
      after,
      /"beneficiaires": \[""\],\s*"piecesJustificatives": \[\{ "nomFichier": "BIO-LOINC-Va1-FACTURE-.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" \}, \{ "nomFichier": "BIO-LOINC-Va1-VA-.pdf", "formatFichier": "PDF", "typeFichier": "VA" \}\]/,
    );
  });

  it('is written where there is none yet, in every layout', () => {
    for (const text of layoutsOf(`{\n  ${HEADER_LINES}\n  "lignesImport": []\n}`)) {
      const after = refactored(text, 'add-demande', 0) ?? '';
      const kinds = new Set(problemsOf(after).map(({ code }) => code));
      assert.ok(!kinds.has('json-syntaxe') && !kinds.has('balise-manquante') && !kinds.has('num-ligne'), after);
      assert.match(after, /\[(\r?\n[ \t]+)?\{/);
    }
  });

  it('has every key where those before it lack some', () => {
    for (const layout of layoutsOf(fileWith({ without: ['typeAction', 'libelleTraitement'] }))) {
      const after = refactored(layout, 'add-demande', 0) ?? '';
      const problems = problemsOf(after).filter(({ code, line }) => line === 2 && code === 'balise-manquante');
      assert.deepEqual(problems, [], after);
    }
  });

  it('is laid out as the model where no demande shows how', () => {
    const template = readPortalTemplate('modele.json', layoutsWith('"typeAction": "C"')[4] ?? '');
    const text = `{\n  ${HEADER_LINES}\n  "lignesImport": []\n}`;
    const after = refactored(text, 'add-demande', 0, { template }) ?? '';
    assert.match(after, /"facture": \{\s*"dateFacture": "",\s*"montantSegurHTFacture": 0\.00\s*\}/);
    assert.match(after, /"scenarioInstallation": \{/);
  });

  it('is not offered for another software, whose fixed values are not known', () => {
    assert.equal(refactored(fileWith({}).replaceAll('BIO-LOINC', 'BIO-SGL'), 'add-demande', 0), undefined);
  });

  it('takes the pieces nearby that bear its number', () => {
    const names = ['BIO-LOINC-Va1-VA-00002.png', 'BIO-LOINC-Va1-CT2-00002.pdf', 'BIO-LOINC-Va1-FACTURE-00001.pdf'];
    const around = surroundings({ files: names.map((name) => nearbyFile(name)) });
    const text = fileWith({});
    const found = refactoringAt(text, 'add-demande-number', 0, { surroundings: around });
    assert.ok(found);
    const after = applyEdits(text, found.edits);
    assert.match(after, /"numeroEditeur": "00002"/);
    const pieces = [
      ...after
        .slice(after.indexOf('"numLigne": 2'))
        .matchAll(/"nomFichier": "(.*?)", "formatFichier": "(.*?)", "typeFichier": "(.*?)"/g),
    ];
    assert.deepEqual(
      pieces.map(([, ...trio]) => trio),
      [
        ['BIO-LOINC-Va1-FACTURE-00002.pdf', 'PDF', 'FACTURE'],
        ['BIO-LOINC-Va1-VA-00002.png', 'PNG', 'VA'],
        ['BIO-LOINC-Va1-CT2-00002.pdf', 'PDF', 'CTX'],
      ],
    );
    assert.deepEqual(blanksOf(found), ['', '', '0.00', '']);
  });

  it('is offered for no number that a demande bears, here or in a file nearby', () => {
    const names = [
      'BIO-LOINC-Va1-VA-00001.pdf',
      'BIO-LOINC-Va1-VA-00002.pdf',
      'photo.png',
      'BIO-LOINC-Va1-VA-00009.pdf',
    ];
    const around = surroundings({
      files: names.map((name) => nearbyFile(name)),
      siblings: [sibling({ lines: [siblingLine(2)] })],
    });
    // Its own number has lost its zeros, but it names that piece.
    const text = fileWith({ demandes: ['', `"numeroEditeur": 9,\n${pieces('00009')}`] });
    const kinds = refactoringsAt(text, 0, { surroundings: around }).map(({ kind }) => kind);
    assert.ok(!kinds.includes('add-demande-number'));
  });
});
