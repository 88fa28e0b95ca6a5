import assert from 'node:assert/strict';
import { symbols } from '../../../server/src/core/editor/symbols.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { check, checkOf, nameOf, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { labelsAt } from '../../support/completion.ts';
import { demande } from '../../support/demande.ts';
import { fixAllIn } from '../../support/fixes.ts';
import { refactored } from '../../support/refactorings.ts';

const OWN = 'JSON-1000000001-20231231-001.json';
const right = claimText(3, { layout: 'namesakes' });
const HEADER = '"impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009075"';
const own = `"beneficiaires": { "beneficiaires": ["750712184"] }, ${demande(1, 'beneficiaires', 'lienCompteRendu')}`;

describe('blocks that bear the name of their one key, and a block of the header', () => {
  it('are right', () => {
    for (const count of [1, 3, 200])
      assert.deepEqual(problemsOf(claimText(count, { layout: 'namesakes' }), { fileName: OWN }).map(nameOf), []);
  });

  it('are right in every order', () => {
    check(`{ "lignesImport": [{ ${own}, "lienCompteRendu": { "lienCompteRendu": null } }], "entete": { ${HEADER} } }`);
    check(`{ "entete": { "impId": null, "numeroAns": "LOINC00001" }, "SIRET": "35600000009075", "lignesImport": [
{ ${demande()} } ] }`);
  });

  it('hide nothing of what is wrong inside', () => {
    check(`
{ "entete": { "impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009076" }, "lignesImport": [ {
                                                                 ^^^^^^^^^^^^^^^^ siret-cle key warning
  ${demande(1, 'beneficiaires', 'lienCompteRendu')},
  "beneficiaires": { "beneficiaires": ["750712185"] },
                                       ^^^^^^^^^^^ finess-cle key warning
  "lienCompteRendu": { "lienCompteRendu": true }
                                          ^^^^ valeur-fixe true
} ] }`);
  });

  it('say a fault of their own once', () => {
    check(`
{ "entete": [{ ${HEADER} }],
            ^ structure-type block-list
  "lignesImport": [ {
  ${demande(1, 'beneficiaires', 'lienCompteRendu')},
  "beneficiaires": { "Beneficiaires": ["750712184"] },
                     ^^^^^^^^^^^^^^^ balise-inconnue case
  "lienCompteRendu": { "lienCompteRendu": null },
  ^^^^^^^^^^^^^^^^^ json-cle-double first related
  "lienCompteRendu": null
  ^^^^^^^^^^^^^^^^^ json-cle-double different
} ] }`);
  });

  it('lack what is not in them where the others stand', () => {
    check(`
{ "entete": { "impId": null, "numeroAns": "LOINC00001" },
                                                       ^ balise-manquante required
  "lignesImport": [ { ${demande()} } ] }`);
    check(`
{ "entete": { ${HEADER} } }
                                                                                    ^ balise-manquante required`);
  });

  it('tell a key of the header that stands in both places', () => {
    check(`
{ "entete": { ${HEADER} },
                                                        ^^^^^^^ balise-double double
  "SIRET": "35600000009075",
  ^^^^^^^ balise-double first related
  "lignesImport": [ { ${demande()} } ] }`);
  });

  it('say nothing of the layout of the others while their own key cannot be read', () => {
    const text = right.replace(/("lienCompteRendu": \{\s*)"lienCompteRendu": null/, '$1"x": null');
    assert.deepEqual(problemsOf(text, { fileName: OWN }).map(nameOf), ['valeur-fixe other']);
  });

  it('are none where the object is a file by itself', () => {
    const text = `{ "version": 1, "fichier": { ${HEADER}, "lignesImport": [ { ${demande()} } ] } }`;
    assert.deepEqual(problemsOf(text).map(nameOf), ['structure-type root-under-key']);
  });

  it('have their numeroAns compared with the file’s name', () => {
    const found = problemsOf(right, { fileName: OWN.replace('1000000001', '1000000002') });
    assert.deepEqual(found.map(nameOf), ['nom-json-ans other']);
  });

  it('are mended inside, and stay', () => {
    const damaged = right
      .replace('"impId": null', '"impId": "null"')
      .replace(/("lienCompteRendu": \{\s*"lienCompteRendu": )null/, '$1"null"')
      .replace(/("beneficiaires": \{\s*)"beneficiaires"/, '$1"Beneficiaires"');
    assert.equal(applyEdits(damaged, fixAllIn(damaged)), right);
  });

  it('are told in the outline and on their keys', () => {
    const [header] = symbols(checkOf(right).claimFile, 'fr');
    assert.deepEqual(
      [header?.name, header?.outlineKind, header?.children.map(({ name }) => name)],
      ['header', 'block', ['impId', 'numeroAns', 'SIRET']],
    );
  });

  it('are completed as they are laid out', () => {
    const empty = (key: string): string => right.replace(new RegExp(`("${key}": \\{\\s*)"${key}": [^}]*`), '$1|');
    for (const key of ['lienCompteRendu', 'beneficiaires', 'piecesJustificatives'])
      assert.deepEqual(labelsAt(empty(key).replace(/("piecesJustificatives": \{\s*)\|[\s\S]*?\n {6}\}/, '$1|}')), [
        key,
      ]);
    assert.deepEqual(labelsAt(right.replace(/,\s*"SIRET": "\d+"/, ', |')), ['SIRET']);
    assert.deepEqual(labelsAt(right.replace(/("SIRET": "\d+"\s*\},)/, '$1 |,')), []);
    assert.deepEqual(labelsAt(`{ "entete": { | } }`).slice(1), ['numeroAns', 'SIRET', 'impId']);
  });

  it('are put into order inside', () => {
    const mixed = right.replace(/("impId": null),(\s*)("numeroAns": "\d+")/, '$3,$2$1');
    assert.equal(refactored(mixed, 'sort-header', mixed.indexOf('impId')), right);
  });

  it('are laid flat and made again', () => {
    const at = right.indexOf('numLigne');
    const flat = refactored(right, 'arrange-flat', at) ?? '';
    assert.match(flat, /^ {6}"lienCompteRendu": null,$/m);
    assert.deepEqual(problemsOf(flat, { fileName: OWN }), []);
    const [first = '', ...others] = flat.split(/(?<=^ {4}\},)$/m);
    const [own = ''] = right.split(/(?<=^ {4}\},)$/m);
    const mixed = own + others.join('');
    assert.ok(first !== own && others.length > 0);
    assert.equal(refactored(mixed, 'arrange-in-blocks', mixed.indexOf('numLigne')), right);
  });
});
