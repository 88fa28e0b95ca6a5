import assert from 'node:assert/strict';
import { problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkDemandeFixes, repairsOf } from '../../support/fixes.ts';
import { wordProblem } from '../../support/said.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }';
const CT1 = '{ "nomFichier": "BIO-LOINC-Va1-CT1-00001.pdf", "formatFichier": "PDF", "typeFichier": "CTX" }';

const BOTH = [
  'la facture et l’attestation de vérification d’aptitude. Ajouter une pièce de type FACTURE et une de type VA',
  'the invoice and the acceptance certificate. Add a document of type FACTURE and one of type VA',
] as const;

describe('pieces-requises', () => {
  for (const pieces of [
    [FACTURE, VA],
    [CT1, VA, FACTURE],
  ]) {
    it(`finds nothing with an invoice and a certificate among ${pieces.length}`, () => {
      checkDemande(`"piecesJustificatives": [${pieces.join(', ')}]`);
    });
  }

  it('wants an invoice', () =>
    checkMissing(
      [VA],
      ['la facture. Ajouter une pièce de type FACTURE', 'the invoice. Add a document of type FACTURE'],
    ));
  it('wants a certificate', () =>
    checkMissing(
      [FACTURE, CT1],
      [
        'l’attestation de vérification d’aptitude. Ajouter une pièce de type VA',
        'the acceptance certificate. Add a document of type VA',
      ],
    ));
  it('says once that both are missing', () => checkMissing([CT1], BOTH));
  it('says it of an empty list', () => checkMissing([], BOTH));

  it('goes by the name where the type is not known', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.pdf", "formatFichier": "PDF", "typeFichier": "Invoice" },
                                                                                            ^^^^^^^^^ type-fichier other
  ${VA}
]`);
  });

  it('counts a type in another case, which type-fichier names', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "va" }
                                                                                       ^^^^ type-fichier writing
]`);
  });

  it('says nothing where a piece could be the missing one', () => {
    checkDemande(`
"piecesJustificatives": [
  ${VA},
  { "nomFichier": "facture.pdf", "formatFichier": "PDF", "typeFichier": "" }
                  ^^^^^^^^^^^^^ nom-fichier form
                                                                        ^^ type-fichier empty
]`);
    checkDemande(`
"piecesJustificatives": [
  ${VA},
  "BIO-LOINC-Va1-FACTURE-00001.pdf"
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure-type piece-object
]`);
  });

  it('leaves a list that is none to structure-type, and one that is not there to balise-manquante', () => {
    checkDemande(`
"piecesJustificatives": null
                        ^^^^ structure-type required-null`);
    checkFile(`
{ ${HEADER_LINES}
  "lignesImport": [
    { ${demande(1, 'piecesJustificatives')}
    }
    ^ balise-manquante required
  ]
}`);
  });

  it('says nothing where brackets do not pair', () => {
    checkDemande(`
"piecesJustificatives": [${VA}] ]
${' '.repeat(VA.length + 27)}^ json-syntaxe extra-closer`);
  });

  describe('is repaired', () => {
    const FORMATS = ['pdf', 'png', 'jpg'] as const;
    const named = (code: string, extension: string): string =>
      trio(code, { extension, format: extension.toUpperCase() });
    const added = (code: string, extension: string): string =>
      `Ajouter la pièce BIO-LOINC-Va1-${code}-00001.${extension}`;

    it('by a piece of the number and type, in each format', () => {
      for (const [code, other] of [
        ['VA', 'FACTURE'],
        ['FACTURE', 'VA'],
      ] as const)
        checkDemandeFixes(
          listOf(trio(other), trio('CT1')),
          'pieces-requises',
          Object.fromEntries(
            FORMATS.map((one) => [added(code, one), listOf(trio(other), trio('CT1'), named(code, one))]),
          ),
        );
    });

    it('by the file nearby, when there is one', () => {
      const files = [
        'BIO-LOINC-Va1-FACTURE-00001.pdf',
        'BIO-LOINC-Va1-VA-00001.png',
        'BIO-LOINC-Va1-VA-00002.pdf',
        'BIO-LOINC-VA1-VA-00001.pdf',
      ].map((name) => nearbyFile(name));
      checkDemandeFixes(
        listOf(trio('FACTURE')),
        'pieces-requises',
        { [added('VA', 'png')]: listOf(trio('FACTURE'), named('VA', 'png')) },
        { circumstances: { surroundings: surroundings({ files }) } },
      );
    });

    it('by both at once', () => {
      const files = ['BIO-LOINC-Va1-FACTURE-00001.pdf', 'BIO-LOINC-Va1-VA-00001.png'].map((name) => nearbyFile(name));
      checkDemandeFixes(
        listOf(trio('CT1')),
        'pieces-requises',
        {
          'Ajouter les pièces BIO-LOINC-Va1-FACTURE-00001.pdf, BIO-LOINC-Va1-VA-00001.png': {
            text: listOf(trio('CT1'), trio('FACTURE'), named('VA', 'png')),
            reveals: ['piece-introuvable absent warning'],
          },
        },
        { circumstances: { surroundings: surroundings({ files }) } },
      );
    });

    it('laid out as the pieces that are there', () => {
      const list = (...pieces: readonly string[]): string => `"piecesJustificatives": [\n${pieces.join(',\n')}\n]`;
      for (const layout of [
        (name: string, type: string) => `  {"typeFichier":"${type}","nomFichier":"${name}","formatFichier":"PDF"}`,
        (name: string, type: string) =>
          `  {\n    "nomFichier" : "${name}",\n    "formatFichier" : "PDF",\n    "typeFichier" : "${type}"\n  }`,
      ]) {
        const [facture, va] = ['FACTURE', 'VA'].map((type) => layout(`BIO-LOINC-Va1-${type}-00001.pdf`, type));
        const after = list(facture ?? '', va ?? '');
        const [first] = repairsOf(fileWith({ demandes: [list(facture ?? '')] }), 'pieces-requises');
        assert.equal(first?.replaceAll(/" :/g, '":'), fileWith({ demandes: [after] }).replaceAll(/" :/g, '":'));
      }
    });

    it('in an empty list', () => {
      const [first] = repairsOf(fileWith({ demandes: ['"piecesJustificatives": []'] }), 'pieces-requises');
      const keys = (type: string): string => `  {
    "nomFichier": "BIO-LOINC-Va1-${type}-00001.pdf",
    "formatFichier": "PDF",
    "typeFichier": "${type}"
  }`;
      assert.equal(first, fileWith({ demandes: [`"piecesJustificatives": [\n${keys('FACTURE')},\n${keys('VA')}\n]`] }));
    });

    it('not without a number, nor for another software', () => {
      checkDemandeFixes(`"numeroEditeur": "1",\n${listOf(trio('FACTURE'))}`, 'pieces-requises', {});
      checkDemandeFixes(listOf(trio('FACTURE', { software: 'SGL' })), 'pieces-requises', {});
    });
  });
});

function checkMissing(pieces: readonly string[], [french, english]: readonly [string, string]): void {
  const list = pieces.join(', ');
  checkDemande(`
"piecesJustificatives": [${list}]
${' '.repeat(list.length + 25)}^ pieces-requises missing`);
  const text = fileWith({ demandes: [`"piecesJustificatives": [${list}]`] });
  const [problem] = problemsOf(text).filter(({ code }) => code === 'pieces-requises');
  assert.ok(problem && wordProblem(problem, 'fr').endsWith(`Il manque ${french} (§3.1).`));
  assert.ok(problem && wordProblem(problem, 'en').endsWith(`Missing ${english} (§3.1).`));
}
