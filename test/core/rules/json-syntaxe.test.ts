import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits.ts';
import { createService } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { check, checkMarked, TODAY } from '../../support/check.ts';
import { checkDemande, checkEntete, checkFile, demande, ENTETE, fileWith } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';

describe('json-syntaxe', () => {
  describe('the file', () => {
    it('is not empty', () => {
      checkMarked(around('', 'json-syntaxe vide'));
      checkMarked(around(' \n\t\n', 'json-syntaxe vide'));
    });

    for (const text of ['Bonjour', '<!DOCTYPE html>', 'numLigne;typeAction', 'impId: null', '%PDF-1.4']) {
      it(`is JSON, not "${text}"`, () => {
        check(`
${text}
${'^'.repeat(text.length)} json-syntaxe pas-json`);
      });
    }

    it('is one object, without a copy or a demande behind it', () => {
      check(`
{ ${ENTETE} "lignesImport": [{ ${demande()} }] }
{ ${ENTETE} "lignesImport": [] }
^ json-syntaxe objet-apres`);
    });

    it('has only demandes in its list, whatever stands for one', () => {
      checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)} },
    ...
    ^^^ json-syntaxe inattendu
  ]
}`);
    });

    it('is not escaped for HTML: that is said once, and undone', () => {
      const text = fileWith({ demandes: ['', '"autre": "A &amp; B"'] });
      const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const at = escaped.indexOf('&quot;');
      const marked = escaped.slice(0, at) + around('&quot;', 'json-syntaxe html') + escaped.slice(at + 6);
      checkMarked(marked);
      const service = createService(() => TODAY);
      assert.equal(applyEdits(escaped, service.fixAll(escaped)), text);
    });

    it('may hold a text that is escaped so, and is judged then', () => {
      const regles = { 'balise-inconnue': 'off' } as const;
      checkFile(
        `
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)},
      "autre": "Voir: &quot;guide&quot; 3.2",,
                                             ^ json-syntaxe virgule-en-trop
      "plus": 1
    }
  ]
}`,
        { settings: { ...DEFAULT_SETTINGS, regles } },
      );
    });

    for (const after of [';', 'FIN', '}', '[]']) {
      it(`ends with its object, without "${after}" behind it`, () => {
        check(`
{ ${ENTETE} "lignesImport": [{ ${demande()} }]
}${after}
 ${'^'.repeat(after.length)} json-syntaxe texte-apres`);
      });
    }

    it('names the characters that JSON knows as no white space', () => {
      checkEntete(`
"numeroAns":\u00a0"LOINC00001"
            ^ json-syntaxe espace-interdit`);
      checkDemande(`
"typeAction": "C"\u200b\u200b
                 ^^ json-syntaxe espace-interdit`);
    });
  });

  describe('a file cut off', () => {
    it('in the header lacks its braces', () => {
      check(`
{ "impId": null, "numeroAns": "LOINC00001"
                                         ^ json-syntaxe tronque`);
    });

    it('in a text says no more of that text', () => {
      check(`
{ "impId": null, "numeroAns": "LOIN
                                  ^ json-syntaxe tronque`);
    });

    it('between demandes lacks the brackets around them', () => {
      check(`
{ ${ENTETE} "lignesImport": [
  { ${demande()}
  },
   ^ json-syntaxe tronque`);
    });

    it('in a demande lacks the braces of that one, and nothing else is said of it', () => {
      check(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1)} },
  { "numLigne": 2,
    "typeAction": "C"
                    ^ json-syntaxe tronque`);
    });
  });

  describe('commas', () => {
    it('stand between keys', () => {
      checkDemande(`
"typeAction": "C"
                ^ json-syntaxe virgule-manquante
"numeroASP": "FINBIO000001"`);
    });

    it('stand between the keys of the header', () => {
      checkEntete(`
"numeroAns": "LOINC00001"
                        ^ json-syntaxe virgule-manquante
"SIRET": "35600000009075"`);
    });

    it('stand between elements of a list', () => {
      checkDemande(`
"beneficiaires": ["750712184" "690781810"]
                            ^ json-syntaxe virgule-manquante`);
    });

    it('stand between demandes', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1)}
  }
  ^ json-syntaxe virgule-manquante
  { ${demande(2)} }
] }`);
    });

    it('stand before a comment that follows, which does not move the place', () => {
      check(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C" // création
                    ^ json-syntaxe virgule-manquante
                      ^^^^^^^^^^^ json-syntaxe commentaire
    "note": null
    ^^^^^^ balise-inconnue inconnue warning
  }
] }`);
    });

    it('do not end a list', () => {
      checkDemande(`
"beneficiaires": ["750712184",]
                             ^ json-syntaxe virgule-finale`);
    });

    it('do not end a demande', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C",
                     ^ json-syntaxe virgule-finale
  }
] }`);
    });

    it('do not end the list of demandes', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1)}
  },
   ^ json-syntaxe virgule-finale
] }`);
    });

    it('have a value before them', () => {
      checkDemande(`
"beneficiaires": [, "750712184",, "690781810"]
                  ^ json-syntaxe virgule-en-trop
                                ^ json-syntaxe virgule-en-trop`);
    });
  });

  describe('keys', () => {
    it('have a colon behind them', () => {
      checkDemande(`
"typeAction" "C"
^^^^^^^^^^^^ json-syntaxe deux-points-manquants`);
      checkDemande(`
"typeAction" = "C"
             ^ json-syntaxe deux-points-manquants`);
      checkDemande(
        `
"typeAction" => "C"
             ^^ json-syntaxe deux-points-manquants`,
        ['typeAction'],
      );
    });

    it('stand in quotes', () => {
      checkDemande(
        `
typeAction: "C"
^^^^^^^^^^ json-syntaxe cle-sans-guillemets`,
        ['typeAction'],
      );
      checkDemande(
        `
typeAction": "C"
^^^^^^^^^^^ json-syntaxe cle-sans-guillemets`,
        ['typeAction'],
      );
    });

    it('have both their quotes', () => {
      checkDemande(
        `
"typeAction: "C"
^^^^^^^^^^^ json-syntaxe guillemet-manquant`,
        ['typeAction'],
      );
    });

    it('have a value', () => {
      checkDemande(
        `
"typeAction": ,
^^^^^^^^^^^^^ json-syntaxe valeur-manquante
"numeroASP": "FINBIO000001"`,
        ['typeAction', 'numeroASP'],
      );
      checkDemande(`
"libelleTraitement":
^^^^^^^^^^^^^^^^^^^^ json-syntaxe valeur-manquante`);
    });

    it('have a value, and the comma that went with it is not missed too', () => {
      check(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1, 'typeAction', 'numeroASP')},
    "typeAction":
    ^^^^^^^^^^^^^ json-syntaxe valeur-manquante
    "numeroASP": "FINBIO000001"
  }
] }`);
    });

    it('stand before each value of an object', () => {
      checkDemande(`
"beneficiaires": ["750712184"], ["690781810"]
                                ^ json-syntaxe cle-manquante`);
    });
  });

  describe('brackets', () => {
    it('close a demande that another follows', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1, 'typeAction')},
    "typeAction": "C",
                    ^ json-syntaxe demande-non-fermee
  { ${demande(2)} }
] }`);
    });

    it('close the last demande', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1)} },
  { ${demande(2, 'typeAction')},
    "typeAction": "C"
                    ^ json-syntaxe demande-non-fermee
] }`);
    });

    it('close a demande once', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { "numLigne": 1 },
                  ^ json-syntaxe ferme-trop-tot
    ${demande(1, 'numLigne')} },
  { ${demande(2)} }
] }`);
    });

    it('close a list', () => {
      checkDemande(`
"beneficiaires": ["750712184", "690781810"
                                         ^ json-syntaxe crochet-manquant`);
    });

    it('close the list of demandes', () => {
      checkFile(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1)} },
  { ${demande(2)}
  }
  ^ json-syntaxe crochet-manquant
}`);
    });

    it('close a piece that another follows', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE",
                                                                                                      ^ json-syntaxe accolade-manquante
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
]`);
    });

    it('close the last piece', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
    { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA"
                                                                                            ^ json-syntaxe accolade-manquante
]`);
    });

    it('close only what is open', () => {
      checkDemande(`
"typeAction": "C" ]
                  ^ json-syntaxe fermeture-en-trop`);
    });

    it('nest a hundred deep at most', () => {
      const deepest = around('[', 'json-syntaxe profondeur');
      const lists = `${'['.repeat(99)}${deepest}${']'.repeat(100)}`;
      checkEntete(`"impId": ${around(lists, 'valeur-fixe autre')}`);
    });
  });

  describe('comments', () => {
    for (const comment of ['// à revoir', '# à revoir', '/* à revoir */']) {
      it(`are not allowed: ${comment}`, () => {
        check(`
${comment}
${'^'.repeat(comment.length)} json-syntaxe commentaire
{ ${ENTETE} "lignesImport": [{ ${demande()} }] }`);
      });
    }

    it('are not allowed between a key and its value', () => {
      checkDemande(`
"typeAction": /* création */ "C"
              ^^^^^^^^^^^^^^ json-syntaxe commentaire`);
    });

    it('are none inside a text', () => {
      checkEntete(
        `
"note": "http://exemple.fr/#a /* b */",
^^^^^^ balise-inconnue inconnue warning
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });
  });

  describe('a text', () => {
    for (const text of ["'C'", '`C`']) {
      it(`stands in straight quotes, not as ${text}`, () => checkWrong('typeAction', text, 'apostrophes'));
    }

    it('may hold apostrophes in an odd quote', () => {
      checkEntete(
        `
"note": 'l'essai',
^^^^^^ balise-inconnue inconnue warning
        ^^^^^^^^^ json-syntaxe apostrophes
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });

    for (const text of ['“C”', '«C»', '« C »', '‘C’', '„C“', '"C”', '“C"']) {
      it(`stands in straight quotes, not as ${text}`, () => {
        checkWrong('typeAction', text, 'guillemets-typographiques');
      });
    }

    for (const text of ['"a "b" c"', '"a "b""']) {
      it(`hides its inner quotes, not as ${text}`, () => {
        checkEntete(
          `
"note": ${text},
^^^^^^ balise-inconnue inconnue warning
        ${'^'.repeat(text.length)} json-syntaxe guillemet-interne
"SIRET": "35600000009075"`,
          ['SIRET'],
        );
      });
    }

    it('closes', () => {
      check(`
{ ${ENTETE} "lignesImport": [
  { ${demande(1, 'typeAction', 'numeroASP')},
    "typeAction": "C,
                  ^^ json-syntaxe guillemet-manquant
    "numeroASP": "FINBIO000001"
  },
  { ${demande(2)} }
] }`);
    });

    it('closes, on a single line too', () => {
      check(
        `
{ ${ENTETE} "lignesImport": [{ ${demande(1, 'typeAction', 'numeroASP')}, "typeAction": "C, "numeroASP": "FINBIO000001" }] }
`.replace('"C,', `${around('"C', 'json-syntaxe guillemet-manquant')},`),
      );
    });

    it('opens', () => {
      checkDemande(`
"typeAction": C"
              ^^ json-syntaxe texte-sans-guillemets`);
    });

    for (const text of ['C', 'oui', 'C1']) {
      it(`stands in quotes, not as ${text}`, () => checkWrong('typeAction', text, 'texte-sans-guillemets'));
    }

    it('stays on its line', () => {
      const broken = '"Laboratoire\n   du Centre"';
      check(`
{ ${ENTETE}
  ${around('"note"', 'balise-inconnue inconnue warning')}: ${around(broken, 'json-syntaxe saut-de-ligne')},
  "lignesImport": [{ ${demande()} }]
}`);
    });

    it('holds no tab or other control character', () => {
      checkWrong('typeAction', '"C\t"', 'caractere-de-controle');
      checkWrong('typeAction', '"\u0000C"', 'caractere-de-controle');
    });

    for (const [text, length] of [
      ['\\x', 2],
      ['\\', 2],
      ['\\u12', 2],
      ['\\é', 2],
    ] as const) {
      it(`knows only JSON’s escapes, not ${text}`, () => {
        checkEntete(
          `
"note": "${text} ",
^^^^^^ balise-inconnue inconnue warning
         ${'^'.repeat(length)} json-syntaxe echappement
"SIRET": "35600000009075"`,
          ['SIRET'],
        );
      });
    }

    it('takes every escape of JSON', () => {
      checkEntete(
        `
"note": "\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83E\\uDE78",
^^^^^^ balise-inconnue inconnue warning
"SIRET": "35600000009075"`,
        ['SIRET'],
      );
    });
  });

  describe('constants', () => {
    for (const text of ['None', 'NULL', 'Null', 'undefined', 'nil']) {
      it(`are not written ${text}`, () => checkWrong('identDMP', text, 'constante'));
    }
    for (const text of ['False', 'FALSE', 'faux', 'no']) {
      it(`are not written ${text}`, () => checkWrong('isDirectToDMP', text, 'constante'));
    }
    for (const text of ['NaN', 'Infinity', '-Infinity']) {
      it(`have no ${text}`, () => checkWrong('montantSegurHTFacture', text, 'nombre-impossible'));
    }
  });

  describe('a number', () => {
    it('begins with no zero', () => {
      checkWrong('numeroEditeur', '00001', 'zero-initial');
      checkWrong('montantSegurHTFacture', '02917.00', 'zero-initial');
    });

    for (const text of ['2917,00', '2917,5', '-1,5']) {
      it(`has a point, not the comma of ${text}`, () => checkWrong('montantSegurHTFacture', text, 'virgule-decimale'));
    }

    it('is none with the next element of a list', () => {
      checkDemande(`
"beneficiaires": [750712184,69]
                  ^^^^^^^^^ structure-type nombre-au-lieu-de-texte
                            ^^ structure-type zeros-perdus`);
    });

    for (const text of ['2 917.00', '2 917,00', '2\u202f917,00', '2917.', '.50', '+2917.00', '2917.00€', '0x10', '-']) {
      it(`is written as JSON has it, not ${text}`, () => checkWrong('montantSegurHTFacture', text, 'nombre-ecriture'));
    }

    for (const text of ['2,917.00', '2.917,00', '2.917.00', '2917,500']) {
      it(`is not cut at the comma of ${text}`, () => checkWrong('montantSegurHTFacture', text, 'nombre-ecriture'));
    }

    it('has no unit behind it', () => {
      checkWrong('montantSegurHTFacture', '2917.00 €', 'nombre-ecriture');
      checkWrong('montantSegurHTFacture', '2917.00 EUR', 'nombre-ecriture');
    });
  });

  describe('a missing opening brace', () => {
    it('of the file is one problem', () => {
      checkFile(`
 "impId": null, "numeroAns": "LOINC00001", "SIRET": "35600000009075", "lignesImport": [{ ${demande(1)} }] }
 ^^^^^^^ json-syntaxe accolade-ouvrante`);
    });

    it('of a demande is one problem, and the others keep their numbers', () => {
      checkFile(`
{ ${ENTETE}
  "lignesImport": [
    { ${demande(1)} },
    "numLigne": 2, "typeAction": "C", ${demande(2, 'numLigne', 'typeAction')} },
    ^^^^^^^^^^ json-syntaxe accolade-ouvrante
    { ${demande(3)} }
  ]
}`);
    });

    it('of a piece is one problem', () => {
      checkDemande(`
"piecesJustificatives": [
    { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
    "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
    ^^^^^^^^^^^^ json-syntaxe accolade-ouvrante
]`);
    });
  });

  describe('anything else', () => {
    for (const text of ['?', '…', '=A1', '§C']) {
      it(`is unexpected: ${text}`, () => checkWrong('typeAction', text, 'inattendu'));
    }

    it('stands for a colon, and should not', () => {
      checkDemande(`
"numeroEditeur"; "00001"
               ^ json-syntaxe point-virgule`);
    });

    it('is unexpected between two values, and the commas beside it are left alone', () => {
      checkDemande(`
"beneficiaires": ["750712184",
  §C,
  ^^ json-syntaxe inattendu
  "750000036"]`);
    });

    it('has no key, between two others, and the commas beside it are said once', () => {
      checkDemande(`
"numeroASP": "FINBIO000001"
                          ^ json-syntaxe virgule-manquante
  ["x"]
  ^ json-syntaxe cle-manquante
"numeroEditeur": "00001"`);
    });

    it('is unexpected in the place of a comma', () => {
      checkDemande(`
"beneficiaires": ["750712184"; "690781810"]
                             ^ json-syntaxe point-virgule`);
    });

    it('of a spreadsheet’s errors is no comment', () => {
      checkWrong('montantSegurHTFacture', '#N/A', 'nombre-impossible');
      checkWrong('montantSegurHTFacture', '#REF!', 'nombre-impossible');
    });
  });
});

function checkWrong(key: string, value: string, kind: string): void {
  checkDemande(
    `
"${key}": ${value}
 ${' '.repeat(key.length)}   ${'^'.repeat(value.length)} json-syntaxe ${kind}`,
  );
}
