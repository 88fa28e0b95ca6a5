import assert from 'node:assert/strict';
import { siblingOf } from '../../../server/src/core/nearby/sibling.ts';
import type { Circumstances } from '../../../server/src/core/workspace/circumstances.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { nameOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fixAllIn } from '../../support/fixes.ts';

const claim = claimText(2);
const model = claim
  .replaceAll(/"(numeroASP|numeroEditeur|dateFacture|nomFichier)": "[^"]*"/g, '"$1": ""')
  .replaceAll(/"montantSegurHTFacture": [\d.]+/g, '"montantSegurHTFacture": 0.00')
  .replaceAll(/"beneficiaires": \[[^\]]*\]/g, '"beneficiaires": [""]');
const advance = claim
  .replaceAll(/\s*"(dateFacture|montantSegurHTFacture)": .*/g, '')
  .replaceAll(/"(FACTURE|VA)"/g, '"BDC"');

describe('the kind of a file', () => {
  it('is a claim', () => assertKind(claim, 'claim'));
  it('is a claim as soon as one demande is begun', () => {
    assertKind(model.replace('"numeroASP": ""', '"numeroASP": "FINBIO000001"'), 'claim');
  });

  for (const [key, answer] of [
    ['codeTraitement', '"OK"'],
    ['codeTraitement', '12'],
    ['libelleTraitement', '"Demande acceptée"'],
  ] as const) {
    it(`is returned with ${key} ${answer} in one demande`, () => {
      assertKind(claim.replace(`"${key}": null`, `"${key}": ${answer}`), 'returned');
    });
  }

  for (const nothing of ['""', '"null"', '" "', '[]']) {
    it(`is not returned with codeTraitement ${nothing}`, () => {
      assertKind(claim.replace('"codeTraitement": null', `"codeTraitement": ${nothing}`), 'claim');
    });
  }

  it('is not returned with impId alone', () => assertKind(claim.replace('"impId": null', '"impId": "A1"'), 'claim'));
  it('is the model when no demande is filled in', () => assertKind(model, 'model'));
  it('is the model with null in every place', () => {
    assertKind(model.replaceAll(/: ("[^"]*"|[\d.]+)(?=,?\n)/g, ': null'), 'model');
  });
  it('is an advance without a single invoice', () => assertKind(advance, 'advance'));

  for (const [key, answer] of [
    ['codeTraitement', '"OK"'],
    ['libelleTraitement', '"Demande acceptée"'],
    ['libelleTraitement', '"Demande refusée : SIRET inconnu"'],
  ] as const) {
    it(`is an advance that the portal returned, with ${key} ${answer}`, () => {
      assertKind(advance.replaceAll(`"${key}": null`, `"${key}": ${answer}`), 'advance');
    });
  }

  for (const name of [
    'JSON-1000000001-20230314-001.json',
    'json-1000000001-20230314-001.json',
    'JSON-1000000001-20230314-001 (1).json',
    'JSON-LOINC00001-20230229-000.json',
  ]) {
    it(`is a claim without values when nothing is filled in and its name is ${name}`, () => {
      const { kind, problems } = verdictOf(model, { fileName: name });
      assert.equal(kind, 'claim');
      assert.ok(problems.filter(({ level }) => level === 'error').length > 5);
      assert.equal(verdictOf(model, { fileName: name, isTemplate: true }).kind, 'model');
      assert.equal(siblingOf(new TextEncoder().encode(model), { name, path: name }).kind, 'claim');
    });
  }

  it('is the model under any other name, or under none yet', () => {
    for (const fileName of [
      'modele.json',
      'JSON-BIO-modele-ASP.json',
      'JSON-1000000001-20230314-0011.json',
      undefined,
    ]) {
      assert.equal(verdictOf(model, { fileName }).kind, 'model');
    }
  });
  it('is a claim with one invoice', () => {
    assertKind(claim.replace(/\s*"(dateFacture|montantSegurHTFacture)": .*/, ''), 'claim');
  });

  for (const text of ['', 'null', '[]', '{}', '{"lignesImport": []}', '{"lignesImport": [1, "a", null, []]}']) {
    it(`is a claim, to be judged, where nothing tells: ${text}`, () => assertKind(text, 'claim'));
  }
});

describe('files that are not checked', () => {
  for (const [name, text] of [
    ['the model', model],
    ['an advance', advance],
    ['a returned advance', advance.replaceAll('"libelleTraitement": null', '"libelleTraitement": "Demande acceptée"')],
  ] as const) {
    it(`have no problem: ${name}`, () => assert.deepEqual(problemsOf(text), []));

    it(`have no problem whatever they hold: ${name}`, () => {
      const odd = text.replace('"typeAction": "C"', '"etape": 1').replace('"numLigne": 2', '"numLigne": "x"');
      assert.deepEqual(problemsOf(odd), []);
    });

    it(`have to be JSON all the same: ${name}`, () => {
      assert.deepEqual(problemsOf(text.replace('"typeAction": "C",', '"typeAction": "C"')), [
        'json-syntaxe missing-comma',
      ]);
      const twice = text.replace('"typeAction": "C"', '"typeAction": "C", "typeAction": "C"');
      assert.deepEqual(problemsOf(twice), ['json-cle-double equal']);
    });
  }
});

describe('a returned advance', () => {
  it('has nothing added or taken away by repairs', () => {
    const returned = advance
      .replaceAll('"libelleTraitement": null', '"libelleTraitement": "Demande acceptée"')
      .replaceAll('"typeAction": "C"', '"typeAction": "c"');
    for (const fileName of [undefined, 'JSON-1000000001-20221003-001.json'])
      assert.deepEqual(fixAllIn(returned, { fileName }), []);
  });
});

describe('a returned file', () => {
  it('is judged like a claim', () => {
    const returned = claim.replaceAll('"codeTraitement": null', '"codeTraitement": "OK"');
    const answer = 'traitement code information';
    assert.deepEqual(problemsOf(returned), [answer, answer]);
    const faulty = returned.replace('"numLigne": 2', '"numLigne": 3');
    assert.deepEqual(problemsOf(faulty), [answer, 'num-ligne sequence', answer]);
  });
});

function assertKind(text: string, kind: string): void {
  assert.equal(verdictOf(text).kind, kind);
}

function problemsOf(text: string): string[] {
  return verdictOf(text).problems.map(nameOf);
}

function verdictOf(text: string, circumstances?: Circumstances) {
  const workspace = new Workspace();
  workspace.open('file', text);
  return workspace.verdict('file', circumstances);
}
