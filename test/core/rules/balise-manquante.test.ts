import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import type { Repairable } from '../../../server/src/core/rules/engine/fixes.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { check, checkOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkDemandeFixes, checkFixes, fixedForAll } from '../../support/fixes.ts';
import { wordFix } from '../../support/said.ts';

const MANDATORY = [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'piecesJustificatives',
];
const FIXED = ['typeAction', 'isDirectToDMP', 'isDirectToMSSPro', 'isDirectToMSSCitoyen'];
const NULLS = [
  'lienCompteRendu',
  'identDMP',
  'adresseBoiteMSSPro',
  'adresseBoiteMSSCitoyen',
  'codeTraitement',
  'libelleTraitement',
];

describe('balise-manquante', () => {
  for (const key of MANDATORY) {
    it(`wants ${key}, where the demande closes`, () => checkMissing(key, 'required'));
  }
  for (const key of FIXED) {
    it(`wants ${key} and its one value`, () => checkMissing(key, 'fixed'));
  }
  for (const key of NULLS) {
    it(`warns that ${key}, always null, is absent`, () => checkMissing(key, 'optional warning'));
  }

  it('wants the keys of the header', () => {
    checkFile(`
{ "lignesImport": [{ ${demande()} }]
}
^ balise-manquante optional warning
^ balise-manquante required
^ balise-manquante required`);
  });

  it('wants lignesImport', () => {
    checkFile(`
{ "impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009075"
}
^ balise-manquante required`);
  });

  it('wants all of them in an empty object', () => {
    check(`
{}
 ^ balise-manquante optional warning
 ^ balise-manquante required
 ^ balise-manquante required
 ^ balise-manquante required`);
  });

  it('says once of an empty demande that it lacks all of them', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} },
    {}
     ^ balise-manquante demande
  ]
}`);
  });

  it('takes impld for impId', () => {
    checkFile(`{ ${HEADER_LINES.replace('impId', 'impld')} "lignesImport": [{ ${demande()} }] }`);
  });

  it('wants the trio of each piece, where the piece closes', () => {
    checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "typeFichier": "FACTURE" },
                                                                                ^ balise-manquante required
    {}
     ^ balise-manquante required
     ^ balise-manquante required
     ^ balise-manquante required
]`);
  });

  it('wants a key of a block where that block closes', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'dateFacture', 'montantSegurHTFacture', 'codeTraitement', 'libelleTraitement')},
      "facture": { "montantSegurHTFacture": 2917.00 },
                                                    ^ balise-manquante required
      "infos": { "libelleTraitement": null }
                                           ^ balise-manquante optional warning
    }
  ]
}`);
  });

  it('reads escapes in keys', () => {
    checkDemande(`"n\\u0075meroASP": "FINBIO000001"`, ['numeroASP']);
  });

  it('takes a key without a value for written', () => {
    checkDemande(
      `
"dateFacture":
^^^^^^^^^^^^^^ json-syntaxe missing-value`,
    );
  });

  it('does not tell what is absent from a demande whose brackets do not pair', () => {
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { "numLigne": 1 ] },
                    ^ json-syntaxe extra-closer
    { ${demande(2)} }
  ]
}`);
  });

  for (const [key, source, safe] of [
    ['typeAction', '"C"', ' !'],
    ['numLigne', '1', ' !'],
    ['isDirectToMSSPro', 'false', ' !'],
    ['libelleTraitement', 'null', ' !'],
    ['dateFacture', '""', ''],
    ['beneficiaires', '[""]', ''],
    ['montantSegurHTFacture', '0.00', ''],
    ['piecesJustificatives', '[]', ''],
  ] as const) {
    it(`is repaired in the place that the table gives ${key}`, () =>
      checkDemandeFixes('', 'balise-manquante', { [`Ajouter ${key}${safe}`]: `"${key}": ${source}` }, { keys: [key] }));
  }
});

function checkMissing(key: string, finding: string): void {
  checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1)} },
    { ${demande(2, key)}
    }
    ^ balise-manquante ${finding}
  ]
}`);
}

describe('balise-manquante repairs', () => {
  const titles = (...keys: string[]): string[] => keys.map((key) => `Ajouter ${key}`);

  it('write a key of a piece, in the style of the piece', () => {
    const text = (key: string): string =>
      fileWith({}).replace('"formatFichier": "PDF", "typeFichier": "VA"', `${key}"typeFichier": "VA"`);
    checkFixes(text(''), 'balise-manquante', { 'Ajouter formatFichier': text('"formatFichier": "", ') });
  });

  it('write all that is missing from one object, on the first of them', () => {
    const first = offersOf(fileWith({ without: ['typeAction', 'lienCompteRendu', 'libelleTraitement'] }));
    assert.deepEqual(Object.keys(first[0] ?? {}), [...titles('typeAction'), 'Ajouter les 3 balises manquantes']);
    assert.equal(first[0]?.['Ajouter les 3 balises manquantes'], fileWith({}));
    assert.deepEqual(first.slice(1).map(Object.keys), [titles('lienCompteRendu'), titles('libelleTraitement')]);
  });

  it('fill an empty header and an empty demande', () => {
    const style = '{\n  "impId": null,\n  "numeroAns": "",\n  "SIRET": "",\n  "lignesImport": []\n}\n';
    assert.equal(offersOf('{\n}\n')[0]?.['Ajouter les 4 balises manquantes'], style);
    const text = `{ ${HEADER_LINES} "lignesImport": [{ ${demande(1)} }, {}] }`;
    const after = offersOf(text)[0]?.['Ajouter les 17 balises manquantes'] ?? '';
    const [, filled] = JSON.parse(after).lignesImport;
    assert.deepEqual(Object.keys(filled), Object.keys(JSON.parse(`{ ${demande(1)} }`)));
    assert.equal(filled.numLigne, 2);
  });

  it('begin on a line of their own where a comment stands for the last value', () => {
    const before = fileWith({ without: ['libelleTraitement'] });
    for (const comment of ['#2', '// 2']) {
      const after = fixedForAll(before.replace('"codeTraitement": null', `"codeTraitement": ${comment}`));
      assert.match(after, new RegExp(`${comment}\n,\\s*"libelleTraitement": null\n`));
    }
  });

  it('put the cursor where only the author can go on', () => {
    const text = fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'beneficiaires'] });
    const fix = fixesOf(text)[0]?.fixes[1];
    const edit = fix?.edits.at(-1);
    assert.deepEqual(
      fix?.blanks?.map(([start, end]) => edit?.text.slice(start - 1, end + 1)),
      ['""', ' 0.00,', '""'],
    );
  });
});

function fixesOf(text: string): readonly Repairable[] {
  const found = repairables(checkOf(text), { start: 0, end: text.length });
  return found.filter(({ problem }) => problem.code === 'balise-manquante');
}

/** What is offered for each problem: titles, and the text after. */
function offersOf(text: string): Record<string, string>[] {
  return fixesOf(text).map(({ fixes }) =>
    Object.fromEntries(fixes.map((fix) => [wordFix(fix, 'fr'), applyEdits(text, fix.edits)])),
  );
}
