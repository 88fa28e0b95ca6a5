import assert from 'node:assert/strict';
import { readPortalTemplate } from '../../../server/src/core/claim/portalTemplate.ts';
import { headerProblems, newFile } from '../../../server/src/core/editor/newFile.ts';
import { decode } from '../../../server/src/core/json/bytes.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { nameOf, ON_DAY } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

const workspace = new Workspace();
const START = { numeroAns: 'LOINC00001', SIRET: '35600000009075', taken: [], template: undefined, day: '20260630' };

/** The text with what is to be filled in drawn into it: its number, or that of the one it repeats. */
function drawn({ text, blanks }: NonNullable<ReturnType<typeof newFile>>): string {
  let result = '';
  let from = 0;
  for (const [index, [start, end, sameAs]] of blanks.entries()) {
    result += `${text.slice(from, start)}‹${(sameAs ?? index) + 1}${text.slice(start, end)}›`;
    from = end;
  }
  return result + text.slice(from);
}

function made(other: Partial<Parameters<typeof newFile>[0]> = {}): string {
  const file = newFile({ ...START, ...other });
  assert.ok(file);
  return drawn(file);
}

describe('a new claim file', () => {
  it('has the first name of today that is free', () => {
    const taken = [
      'JSON-LOINC00001-20260630-001.json',
      'json-loinc00001-20260630-002.JSON',
      'JSON-autre-20260630-003.json',
    ];
    assert.equal(newFile({ ...START, taken })?.name, 'JSON-LOINC00001-20260630-003.json');
  });

  it('has none when the day has no name left', () => {
    const taken = Array.from(
      { length: 999 },
      (_, index) => `JSON-LOINC00001-20260630-${String(index + 1).padStart(3, '0')}.json`,
    );
    assert.equal(newFile({ ...START, taken }), undefined);
  });

  it('has the keys of the model as they are, misspelt ones too', () => {
    const template = readPortalTemplate('modele.json', claimText(1).replace('numeroASP', 'numeroAsp'));
    const text = newFile({ ...START, template })?.text ?? '';
    assert.equal(JSON.parse(text).lignesImport[0].numeroAsp, '');
  });

  it('is one demande of the table, the names of its pieces made of its number', () => {
    assert.equal(
      made(),
      `{
  "impId": null,
  "numeroAns": "LOINC00001",
  "SIRET": "35600000009075",
  "lignesImport": [
    {
      "numLigne": 1,
      "typeAction": "C",
      "numeroASP": "‹1›",
      "numeroEditeur": "‹2›",
      "dateFacture": "‹3›",
      "montantSegurHTFacture": ‹40.00›,
      "beneficiaires": ["‹5›"],
      "piecesJustificatives": [
        {
          "nomFichier": "BIO-LOINC-Va1-FACTURE-‹2›.pdf",
          "formatFichier": "PDF",
          "typeFichier": "FACTURE"
        },
        {
          "nomFichier": "BIO-LOINC-Va1-VA-‹2›.pdf",
          "formatFichier": "PDF",
          "typeFichier": "VA"
        }
      ],
      "lienCompteRendu": null,
      "isDirectToDMP": false,
      "identDMP": null,
      "isDirectToMSSPro": false,
      "adresseBoiteMSSPro": null,
      "isDirectToMSSCitoyen": false,
      "adresseBoiteMSSCitoyen": null,
      "codeTraitement": null,
      "libelleTraitement": null
    }
  ]
}
`,
    );
  });

  it('is right once it is filled in', () => {
    const values = ['FINBIO000001', '00001', '13/02/2023', '2917.00', '750712184'];
    const text = made().replaceAll(/‹(\d)(?:0\.00)?›/g, (_, number: string) => values[Number(number) - 1] ?? '');
    workspace.open('new', text);
    assert.deepEqual(workspace.verdict('new', ON_DAY).problems.map(nameOf), []);
  });

  it('is the model filled in, its keys, layout and own keys kept', () => {
    const text = `{\r\n\t"impld": null, "SIRET": "", "numeroAns": null,\r\n\t"lignesImport": [{ "numLigne": 0, "typeAction": "",
\t\t"commande": { "numeroEditeur": "", "numeroASP": null }, "autre": "",
\t\t"facture": { "dateFacture": "", "montantSegurHTFacture": 0 }, "beneficiaires": [], "piecesJustificatives": [],
\t\t"lienCompteRendu": null }]\r\n}`;
    const template = readPortalTemplate('template', decode(Buffer.from(text)).text);
    assert.equal(
      made({ template }),
      text
        .replace('"SIRET": ""', '"SIRET": "35600000009075"')
        .replace('"numeroAns": null', '"numeroAns": "LOINC00001"')
        .replace('"numLigne": 0, "typeAction": ""', '"numLigne": 1, "typeAction": "C"')
        .replace('"numeroEditeur": "", "numeroASP": null', '"numeroEditeur": "‹1›", "numeroASP": "‹2›"')
        .replace('"autre": ""', '"autre": null')
        .replace(
          '"dateFacture": "", "montantSegurHTFacture": 0',
          '"dateFacture": "‹3›", "montantSegurHTFacture": ‹40.00›',
        )
        .replace('"beneficiaires": []', '"beneficiaires": ["‹5›"]')
        .replace(
          '"piecesJustificatives": []',
          '"piecesJustificatives": [{ "nomFichier": "BIO-LOINC-Va1-FACTURE-‹1›.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" }, { "nomFichier": "BIO-LOINC-Va1-VA-‹1›.pdf", "formatFichier": "PDF", "typeFichier": "VA" }]',
        ),
    );
  });

  it('is of the table, spelt as the model, where the model shows no demande', () => {
    const template = readPortalTemplate('template', decode(Buffer.from('{ "impld": null, "lignesImport": [] }')).text);
    assert.match(made({ template }), /^\{\n {2}"impld": null,\n {2}"numeroAns": "LOINC00001",/);
    const other = readPortalTemplate('template', decode(Buffer.from('{ "siret": null, "lignesImport": [] }')).text);
    assert.match(made({ template: other }), /^\{\n {2}"impId": null,\n {2}"numeroAns": "LOINC00001",\n {2}"siret": "/);
  });
});

describe('the values that it begins with', () => {
  for (const [field, value, expected] of [
    ['numeroAns', 'LOINC00001', []],
    ['numeroAns', 'LOINC', ['numero-ans length']],
    ['numeroAns', '', ['numero-ans empty']],
    ['SIRET', '35600000009075', []],
    ['SIRET', '356 000 000 09075', ['siret-format spaces']],
    ['SIRET', '73282932000075', ['siret-cle key warning']],
  ] as const) {
    it(`are checked as they are typed: ${field} ${value}`, () =>
      assert.deepEqual(headerProblems(field, value).map(nameOf), expected));
  }
});
