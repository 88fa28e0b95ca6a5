import assert from 'node:assert/strict';
import { claimText } from '../../support/claimText.ts';
import { fileWith, HEADER_LINES, layoutsOf } from '../../support/demande.ts';
import { checkHover, checkHoverMarked, hoverOn } from '../../support/hover.ts';
import { mark } from '../../support/marks.ts';
import { nearbyFile, PIECES, packedFile, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

const around = (parts: Parameters<typeof surroundings>[0]) => ({ surroundings: surroundings(parts) });

describe('hover on a value', () => {
  it('tells the department of a FINESS number, and whether its key is right', () => {
    checkHover(`
"beneficiaires": [
  "750712184",
  ^^^^^^^^^^^ Paris (75), clé de contrôle juste
  "750712185",
  ^^^^^^^^^^^ Paris (75), clé de contrôle fausse
  "2A0000014",
  ^^^^^^^^^^^ Corse-du-Sud (2A), clé de contrôle juste
  "970100228",
  ^^^^^^^^^^^ Guadeloupe (971), clé de contrôle juste
  "200000008"
  ^^^^^^^^^^^ Aucun département 20
]`);
  });

  it('tells the weekday of an invoice, and how long ago it was', () => {
    checkHover(`
"dateFacture": "13/02/2023"
               ^^^^^^^^^^^^ lundi 13 février 2023, il y a 1 233 jours`);
    checkHover(`
"dateFacture": "2026-06-30"
               ^^^^^^^^^^^^ mardi 30 juin 2026, aujourd’hui`);
    checkHover(
      `
"dateFacture": "01/07/2026"
               ^^^^^^^^^^^^ Wednesday 1 July 2026, in 1 day`,
      undefined,
      'en',
    );
  });

  it('tells an amount in euros, and its share of the maximum', () => {
    checkHover(`
"montantSegurHTFacture": 1458.50
                         ^^^^^^^ 1 458,50 € HT, 50 % du maximum, 2 917,00 €`);
    checkHover(`
"montantSegurHTFacture": 2.917e3
                         ^^^^^^^ 2 917,00 € HT, 100 % du maximum, 2 917,00 €`);
    checkHover(
      `
"montantSegurHTFacture": 1000
                         ^^^^ €1,000.00 excl. VAT, 34.3% of the maximum, €2,917.00`,
      undefined,
      'en',
    );
  });

  it('tells where a piece is, what it weighs and what it is', () => {
    const expected = (text: string) => `
"piecesJustificatives": [
  { "nomFichier": "BIO-LOINC-Va1-VA-00001.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${text}
]`;
    const VA = 'BIO-LOINC-Va1-VA-00001.pdf';
    checkHover(expected('Dans le dossier du fichier · 1 ko · PDF'), around({ files: PIECES }));
    const folder = nearbyFile(VA, { location: `pieces/${VA}`, size: 1_250_000, format: 'docx' });
    checkHover(expected('Dans le dossier pieces/ · 1,3 Mo · Word (docx)'), around({ files: [folder] }));
    const packed = packedFile(VA.toLowerCase(), 'envoi.zip', { size: 999, format: null });
    checkHover(
      expected('Dans l’archive envoi.zip · nommée bio-loinc-va1-va-00001.pdf · 999 o · format inconnu'),
      around({ files: [packed] }),
    );
    const unread = nearbyFile(VA, { size: undefined, format: undefined });
    checkHover(
      expected('- Dans le dossier du fichier · 1 ko · PDF | - Dans le dossier du fichier'),
      around({ files: [nearbyFile(VA), unread] }),
    );
    checkHover(expected('Absente du dossier, des sous-dossiers et des archives.'), around({}));
    checkHover(expected('Non trouvée, mais tout n’a pas pu être lu.'), around({ complete: false }));
    checkHover(expected('Dossier non lu.'));
  });

  it('tells which files nearby have the same number', () => {
    const siblings = [
      sibling({ name: 'a.json', kind: 'advance', lines: [siblingLine(9), siblingLine(1)] }),
      sibling({ name: 'b.json', kind: 'returned', lines: [siblingLine(1, { numeroEditeur: '99999' })] }),
    ];
    checkHover(
      `
"numeroASP": "FINBIO000001",
             ^^^^^^^^^^^^^^ Aussi dans : | - a.json, demande 2 (avance) | - b.json, demande 1 (retourné par le portail)
"numeroEditeur": "00001"
                 ^^^^^^^ Aussi dans : | - a.json, demande 2 (avance)`,
      around({ siblings }),
    );
    checkHover(
      `
"numeroASP": "FINBIO000001"
             ^^^^^^^^^^^^^^ In no other file of the folder.`,
      around({}),
      'en',
    );
  });

  it('tells what the portal answered', () => {
    for (const [label, meaning] of [
      ['Demande acceptée', 'Acceptée par le portail : l’instruction suit (§1.2).'],
      [
        'Demande refusée : FINESS inconnu',
        'Rejetée par le portail : la corriger et la redéposer, la réponse remise à null.',
      ],
      ['Voir courrier', 'Réponse du portail : sens non documenté dans la spécification.'],
    ] as const) {
      checkHover(`
"libelleTraitement": "${label}"
                     ${'^'.repeat(label.length + 2)} ${meaning}`);
    }
  });

  it('tells the two parts of a SIRET, and whether its keys are right', () => {
    for (const [siret, said] of [
      ['35600000009075', 'SIREN 356 000 000, établissement 09075, clé de contrôle juste'],
      ['73282932000075', 'SIREN 732 829 320, établissement 00075, clé de contrôle fausse'],
    ]) {
      const marked = mark(`{\n  "SIRET": "${siret}"\n           ^^^^^^^^^^^^^^^^ ${said}\n}`);
      for (const layout of layoutsOf(marked)) checkHoverMarked(layout);
    }
  });

  it('is what its key says, where the value says nothing by itself', () => {
    const text = fileWith({});
    assert.equal(hoverOn('"C"', text), hoverOn('"typeAction"', text));
    const odd = fileWith({ demandes: ['"beneficiaires": ["x"]'] });
    assert.match(hoverOn('"x"', odd), /^\*\*FINESS géographique\*\*/);
  });
});

describe('hover on a key', () => {
  it('tells what the specification says of it', () => {
    const text = fileWith({});
    assert.equal(
      hoverOn('"impId"', text),
      '**Référence ASP du fichier**\n\nRéférence ASP du JSON (utilisation interne). À laisser à `null` : l’ASP la remplit pour ' +
        'identifier le fichier.\n\nEntête fichier JSON · Format : Toujours la valeur : null · Valeur fixe : `null` · Spécification §3.2',
    );
    const english = { language: 'en', markdown: false } as const;
    assert.equal(
      hoverOn('"numeroAns"', text, undefined, english),
      'ANS listing number\n\nThe unique number that ANS gave the listed software. One listed software per claim file.\n\n' +
        'JSON file header · Format: VARCHAR (=10) · Mandatory · Specification §3.2',
    );
  });

  it('is of the key that was meant, where it is misspelt or stands a second time', () => {
    const right = hoverOn('"typeAction"', fileWith({}));
    assert.equal(hoverOn('"typeaction"', fileWith({}).replace('typeAction', 'typeaction')), right);
    assert.match(right, /^\*\*[^*]+\*\*\n\n/);
    const double = fileWith({ demandes: ['"typeAction": "C", "typeAction" : "C"'] });
    assert.equal(hoverOn('"typeAction" :', double), right);
  });

  it('of a block tells its keys', () => {
    const text = claimText(1, { layout: 'blocks' });
    assert.match(
      hoverOn('"facture"', text),
      /^\*\*Bloc « Facture »\*\*\n\n- `dateFacture` : .+\n- `montantSegurHTFacture`/,
    );
  });

  it('is silent where there is nothing to be said', () => {
    const text = `{ ${HEADER_LINES} "autre": { "x": 1 }, "lignesImport": [ { "numLigne": 1, "y": [2] } ] }`;
    for (const place of ['{', '"autre"', '"x"', '1 }', '"y"', '2]', '[2', '}', ': 1'])
      assert.equal(hoverOn(place, text), '', place);
  });
});

describe('hover on numLigne and lignesImport', () => {
  it('sums the demande up', () => {
    checkHover(
      `
"numLigne": 1
            ^ Demande 1 · Prête | 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 ko)`,
      around({ files: PIECES }),
    );
    checkHover(
      `
"numLigne": 2,
            ^ Claim 1 · To fix: 1 error, 2 warnings | €2,917.00 excl. VAT · 1 beneficiary · 2 documents (1 not found, 1 kB)
"beneficiaires": ["750712185"]`
        .replace(' kB)\n', ' kB)\n')
        .replace('2\n', '2\n'),
      around({ files: PIECES.slice(1) }),
      'en',
    );
  });

  it('sums the file up', () => {
    const said = hoverOn('"lignesImport"', claimText(2), undefined, { language: 'fr', markdown: false });
    assert.match(
      said.replaceAll(/[\u00a0\u202f]/g, ' '),
      /^Prêt à déposer, pièces non contrôlées\n\n2 demandes · 4 375,50 € HT · 5 bénéficiaires · 6 pièces\n\n/,
    );
  });
});

describe('hover with Markdown', () => {
  const names = (name: string) => around({ files: [nearbyFile(name, { location: `<b>*x*</b>/${name}` })] });

  it('reads no Markdown in what the file or the disk says', () => {
    const name = 'a](command:x) `` b.pdf';
    const text = fileWith({ demandes: [`"piecesJustificatives": [{ "nomFichier": "${name}" }]`] });
    assert.equal(hoverOn(`"${name}"`, text, names(name)), 'Dans le dossier `<b>*x*</b>/` · 1 ko · PDF');
    const siblings = [sibling({ name: '`a`\n# b.json', lines: [siblingLine(1)] })];
    assert.match(hoverOn('"FINBIO000001"', fileWith({}), around({ siblings })), /- `` `a` # b\.json ``, demande 1/);
  });
});
