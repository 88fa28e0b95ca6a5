import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { claimText } from '../../support/claimText.ts';
import { accept, checkAccept, entriesAt, file, labelsAt } from '../../support/completion.ts';
import { demande, HEADER_LINES } from '../../support/demande.ts';
import { sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const snippets = JSON.parse(
  readFileSync(new URL('../../../snippets/solde-json.code-snippets', import.meta.url), 'utf8'),
) as Record<string, { prefix: string }>;

const ALL = 'toutes les balises manquantes';

describe('completion of a key', () => {
  it('takes the place of what is typed, with its value', () => {
    const keys = ['typeAction'];
    checkAccept('"typ|"', 'typeAction', '"typeAction": "C"', { keys });
    checkAccept('"|"', 'typeAction', '"typeAction": "C"', { keys });
    checkAccept('typ|', 'typeAction', '"typeAction": "C"', { keys });
    checkAccept('"typ|eAction', 'typeAction', '"typeAction": "C"', { keys });
    checkAccept('"typ|": "C"', 'typeAction', '"typeAction": "C"', { keys });
  });

  it('puts the cursor where only a person knows the value', () => {
    checkAccept('"d|"', 'dateFacture', '"dateFacture": "‹›"', { keys: ['dateFacture'] });
    checkAccept('"m|"', 'montantSegurHTFacture', '"montantSegurHTFacture": ‹0.00›', {
      keys: ['montantSegurHTFacture'],
    });
    checkAccept('"n|"', 'numeroASP', '"numeroASP": "‹›"', { keys: ['numeroASP'] });
  });

  it('tells the place of the demande', () => {
    checkAccept('"|"', 'numLigne', '"numLigne": 1', { keys: ['numLigne'] });
  });

  it('adds the commas that are missing', () => {
    assert.equal(accept('{\n  "impId": null\n  |\n}', 'SIRET'), '{\n  "impId": null,\n  "SIRET": "‹›"\n}');
    assert.equal(accept('{\n  |\n  "impId": null\n}', 'SIRET'), '{\n  "SIRET": "‹›",\n  "impId": null\n}');
    assert.equal(
      accept('{ "impId": null | , "SIRET": "" }', 'numeroAns'),
      '{ "impId": null, "numeroAns": "‹›" , "SIRET": "" }',
    );
    assert.equal(accept('{ "impId": null, | }', 'SIRET'), '{ "impId": null, "SIRET": "‹›" }');
    assert.equal(accept('{ "impId": [ ]|}', 'SIRET'), '{ "impId": [ ], "SIRET": "‹›"}');
    assert.equal(
      accept('{\r\n\t"impId": null,\r\n\t"SI|"\r\n\t"numeroAns": ""\r\n}', 'SIRET'),
      '{\r\n\t"impId": null,\r\n\t"SIRET": "‹›",\r\n\t"numeroAns": ""\r\n}',
    );
  });

  it('begins a line where the others stand on theirs', () => {
    assert.equal(accept('{\n  "impId": null,|\n}', 'SIRET'), '{\n  "impId": null,\n  "SIRET": "‹›"\n}');
    assert.equal(
      accept('{\n  "lignesImport": [],\n  "impId": null,|"numeroAns": ""\n}', 'SIRET'),
      '{\n  "lignesImport": [],\n  "impId": null,\n  "SIRET": "‹›",\n  "numeroAns": ""\n}',
    );
  });

  it('goes on where a file ends', () => {
    assert.equal(accept('{\n  "impId": null,\n  "SI|', 'SIRET'), '{\n  "impId": null,\n  "SIRET": "‹›"');
    assert.equal(
      accept('{ "lignesImport": [ { "numLigne": 1, "typeAction": "C",\n |', 'numeroASP'),
      '{ "lignesImport": [ { "numLigne": 1, "typeAction": "C",\n "numeroASP": "‹›"',
    );
  });

  it('is of the keys that are missing, the mandatory ones first, in the order of the table', () => {
    const missing = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1, 'identDMP', 'dateFacture', 'isDirectToDMP')}, | }] }`;
    assert.deepEqual(labelsAt(missing), ['dateFacture', 'isDirectToDMP', 'identDMP', 'scenarioInstallation', ALL]);
    assert.deepEqual(labelsAt('{ |, "lignesImport": [] }'), ['numeroAns', 'SIRET', 'impId', ALL]);
    assert.deepEqual(labelsAt(`{ ${HEADER_LINES} "lignesImport": [{ ${demande()}, | }] }`), []);
  });

  it('is none where no key can stand', () => {
    for (const marked of [
      '{ "impId" | : null }',
      '{ "impId": null /* | */ }',
      '{ "impId": {|} }',
      '[|]',
      '{ "impId": 5 } |',
    ])
      assert.deepEqual(entriesAt(marked), [], marked);
    assert.deepEqual(labelsAt(file('"numLigne": 1,', '"beneficiaires": [ { | } ]')), []);
  });

  it('is spelt as the model has it', () => {
    const template = readPortalTemplate('template', '{ "impld": null }');
    assert.equal(accept('{ "imp|" }', 'impld', { template }), '{ "impld": null }');
    assert.match(
      accept('{ "si|" }', 'siret', { template: readPortalTemplate('template', '{ "siret": "" }') }),
      /^\{ "siret": "/,
    );
  });
});

describe('completion of several keys', () => {
  it('writes a block whose keys stand directly in the demande', () => {
    assert.equal(
      accept(file('"numLigne": 1,', '"fact|"'), 'facture'),
      file('"numLigne": 1,', '"dateFacture": "‹›",', '"montantSegurHTFacture": ‹0.00›'),
    );
  });

  it('writes a block as an object where the other demandes have one, under the name that they give it', () => {
    const blocks = claimText(2, { layout: 'blocks' }).replaceAll('"facture":', '"commande":');
    const without = blocks.replace(/"commande": \{[^}]*\},/, '|');
    const written = '"commande": {\n        "dateFacture": "‹›",\n        "montantSegurHTFacture": ‹0.00›\n      },';
    assert.equal(accept(without, 'commande'), without.replace('|', written));
    assert.ok(!labelsAt(without).includes('dateFacture'));
    const oneLine = claimText(2, { layout: 'blocks', oneLine: true }).replace(/"facture":\{[^}]*\},/, '|');
    assert.equal(
      accept(oneLine, 'facture'),
      oneLine.replace('|', '"facture":{"dateFacture":"‹›","montantSegurHTFacture":‹0.00›},'),
    );
  });

  it('offers in the object of a block what that block lacks', () => {
    const inObject = (members: string): string => file('"numLigne": 1,', `"facture": {${members}}`);
    assert.deepEqual(labelsAt(inObject('|')), [ALL, 'dateFacture', 'montantSegurHTFacture']);
    assert.deepEqual(labelsAt(inObject(' "dateFacture": "", | ')), ['montantSegurHTFacture']);
    assert.deepEqual(labelsAt(file('"dateFacture": "",', '"x": { "isDirectToDMP": false, | }')), [
      'isDirectToMSSPro',
      'isDirectToMSSCitoyen',
      'identDMP',
      'adresseBoiteMSSPro',
      'adresseBoiteMSSCitoyen',
      ALL,
    ]);
  });

  it('writes all that is missing, in the order of the table', () => {
    const without = claimText(1).replace(/"typeAction"[\s\S]*?"beneficiaires"/, '"|"\n      "beneficiaires"');
    assert.equal(
      accept(without, ALL),
      without.replace(
        '"|"',
        [
          '"typeAction": "C"',
          '"numeroASP": "‹›"',
          '"numeroEditeur": "‹›"',
          '"dateFacture": "‹›"',
          '"montantSegurHTFacture": ‹0.00›,',
        ].join(',\n      '),
      ),
    );
    assert.equal(
      accept('{|}', ALL),
      '{\n  "impId": null,\n  "numeroAns": "‹›",\n  "SIRET": "‹›",\n  "lignesImport": [‹›]\n}',
    );
  });
});

describe('completion of a value', () => {
  it('takes the place of what is there, or goes behind the colon', () => {
    checkAccept('"typeAction": "|c"', 'C', '"typeAction": "C"', { keys: ['typeAction'] });
    checkAccept('"typeAction": |', 'C', '"typeAction": "C"', { keys: ['typeAction'] });
    checkAccept('"isDirectToDMP": |"true"', 'false', '"isDirectToDMP": false', { keys: ['isDirectToDMP'] });
    checkAccept('"identDMP": nu|', 'null', '"identDMP": null', { keys: ['identDMP'] });
    assert.equal(accept('{ "impId":| }', 'null'), '{ "impId": null }');
    assert.equal(accept('{\n  "impId": |\n  "SIRET": ""\n}', 'null'), '{\n  "impId": null,\n  "SIRET": ""\n}');
    assert.equal(accept('{\n  "impId": "|\n  "SIRET": ""\n}', 'null'), '{\n  "impId": null,\n  "SIRET": ""\n}');
  });

  it('is none behind a value that is finished', () => {
    assert.deepEqual(entriesAt(file('"typeAction": "C"|')), []);
    assert.deepEqual(entriesAt(file('"typeAction": | "C"')), []);
  });

  it('is of the list that the specification gives', () => {
    const piece = (members: string): string => file('"piecesJustificatives": [', `{ ${members} }`, ']');
    assert.deepEqual(labelsAt(piece('"formatFichier": "|"')), ['PDF', 'PNG', 'JPG']);
    assert.deepEqual(labelsAt(piece('"typeFichier": "|"')), ['FACTURE', 'VA', 'CTX']);
    const named = '"nomFichier": "BIO-LOINC-Va1-CT1-00001.png"';
    assert.deepEqual(labelsAt(piece(`${named}, "formatFichier": "|"`)), ['PNG', 'PDF', 'JPG']);
    assert.deepEqual(labelsAt(piece(`${named}, "typeFichier": "|"`)), ['CTX', 'FACTURE', 'VA']);
    assert.equal(accept(piece(`${named}, |`), ALL), piece(`${named}, "formatFichier": "PNG", "typeFichier": "CTX"`));
  });

  it('tells today, and nothing that only a person knows', () => {
    checkAccept('"dateFacture": "|"', '30/06/2026', '"dateFacture": "30/06/2026"', { keys: ['dateFacture'] });
    for (const key of ['montantSegurHTFacture', 'numeroASP']) assert.deepEqual(entriesAt(file(`"${key}": |`)), []);
    assert.deepEqual(entriesAt('{ "SIRET": "|" }'), []);
  });
});

describe('completion of numbers', () => {
  const two = (second: string): string => `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }, { ${second} }] }`;
  const siblings = [
    sibling({ kind: 'advance', name: 'JSON-A.json', lines: [siblingLine(1), siblingLine(4), siblingLine(5)] }),
    sibling({ name: 'JSON-B.json', lines: [siblingLine(5)] }),
    sibling({ name: 'JSON-C.json', ans: 'LOINC00009', lines: [siblingLine(7), siblingLine(4)] }),
  ];
  const around = { surroundings: surroundings({ siblings }), fileName: 'JSON-LOINC00002-20240101-001.json' };

  it('gives the place of the demande, and the number after the highest', () => {
    assert.deepEqual(labelsAt(two('"numLigne": |')), ['2']);
    assert.deepEqual(labelsAt(two('"numeroEditeur": "|"')), ['00002']);
    assert.deepEqual(labelsAt(two('"numeroEditeur": "|"').replaceAll('"00001"', '"AB001"')), []);
    assert.deepEqual(labelsAt(two('"numeroEditeur": "|"').replaceAll('"00001"', '"99999"')), []);
  });

  it('begins with those of the advances nearby that no claim names yet', () => {
    assert.deepEqual(labelsAt(two('"numeroEditeur": "|"'), around), ['00004', '00006']);
    assert.deepEqual(labelsAt(two('"numeroEditeur": "00004", "numeroASP": "|"'), around), ['FINBIO000004']);
  });

  it('takes those of the header from the file’s name, and from its neighbours', () => {
    assert.deepEqual(labelsAt('{ "numeroAns": "|" }', around), ['LOINC00002', 'LOINC00001', 'LOINC00009']);
    assert.deepEqual(labelsAt('{ "SIRET": "|" }', around), ['35600000009075']);
  });
});

describe('completion of a whole file', () => {
  it('is what an empty text, or its word, becomes', () => {
    for (const marked of ['|', 'sol|', '\n|\n']) assert.deepEqual(labelsAt(marked), ['solde']);
    const text = accept('so|', 'solde', { fileName: 'JSON-LOINC00001-20240101-001.json' });
    assert.match(
      text,
      /^\{\n {2}"impId": null,\n {2}"numeroAns": "‹LOINC00001›",\n {2}"SIRET": "‹›",\n {2}"lignesImport": \[\n {4}\{\n/,
    );
    assert.doesNotThrow(() => JSON.parse(text.replaceAll(/‹([^/›]*)[^›]*›/g, '$1')));
  });
});

describe('completion by the kind of file', () => {
  const empty = file(
    '"numLigne": 1,',
    '"numeroASP": "",',
    '"numeroEditeur": "|",',
    '"dateFacture": "",',
    '"montantSegurHTFacture": 0,',
    '"beneficiaires": []',
  );

  it('leaves the portal’s model alone, and fills it in under a claim’s name', () => {
    const siblings = [sibling({ lines: [siblingLine(1)] })];
    const near = { surroundings: surroundings({ siblings }) };
    assert.deepEqual(labelsAt(empty, { ...near, fileName: 'Modele_BIO.json' }), []);
    assert.deepEqual(labelsAt(empty, { ...near, fileName: 'JSON-LOINC00001-20240101-001.json' }), ['00002']);
    const template = readPortalTemplate('fixture', empty);
    const own = { fileName: 'JSON-LOINC00001-20240101-001.json', template, isTemplate: true };
    assert.deepEqual(labelsAt(empty, { ...near, ...own }), []);
  });

  it('knows the header of an advance, and no more', () => {
    const advance = file('"numeroEditeur": "00001",', '"dateCommande": "01/01/2022",', '|');
    assert.deepEqual(labelsAt(advance), []);
    assert.deepEqual(labelsAt(advance.replace('|', '"x": 1').replace('{', '{ |')), [
      'numeroAns',
      'SIRET',
      'impId',
      ALL,
    ]);
    assert.ok(labelsAt(file('"numeroEditeur": "00001",', '|')).includes('dateFacture'), 'a claim that is being typed');
  });
});

describe('completion in a text that nobody types', () => {
  it('is none, and costs little', () => {
    const long = '"x": 1, '.repeat(100_000);
    assert.deepEqual(entriesAt(`{ ${long}| }`), []);
    assert.deepEqual(entriesAt(`{ "lignesImport": [{ ${long}| }] }`), []);
    assert.notDeepEqual(entriesAt(`{ ${long.slice(0, 80_000)}| }`), []);
  });
});

describe('the words of the snippets', () => {
  it('are labels of entries, each where it can stand', () => {
    const places: Readonly<Record<string, string>> = {
      solde: '|',
      demande: '{ "lignesImport": [|] }',
      facture: file('"piecesJustificatives": [|]'),
      va: file('"piecesJustificatives": [|]'),
      catalog: file('"piecesJustificatives": [|]'),
      finess: file('"beneficiaires": [|]'),
    };
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.deepEqual(Object.keys(places), prefixes);
    for (const [prefix, place] of Object.entries(places)) assert.ok(labelsAt(place).includes(prefix), prefix);
  });
});

describe('an entry', () => {
  it('is compared with what is typed, quotes and all', () => {
    const filters = (marked: string): (string | undefined)[] => entriesAt(marked).map(({ filter }) => filter);
    assert.deepEqual(filters('{ "impId": null, "numeroAns": "", "S|" }')[0], '"SIRET"');
    assert.deepEqual(filters('{ "impId": null, "numeroAns": "", S| }')[0], 'SIRET');
    assert.deepEqual(filters('{ "impId": "n|" }'), ['"null"']);
  });

  it('replaces the token that the cursor is in, and nothing else', () => {
    const [entry] = entriesAt('{ "impId": null, "nume|roAns" , "SIRET": "" }');
    assert.deepEqual([entry?.start, entry?.end, entry?.comma], [17, 28, undefined]);
  });

  it('says in the language of the user what it is', () => {
    assert.deepEqual(
      entriesAt('{ "S|" }')
        .map(({ label, detail }) => `${label}: ${detail}`)
        .slice(1, 3),
      ['numeroAns: Numéro de référencement ANS', 'SIRET: SIRET du fournisseur'],
    );
  });
});
