import assert from 'node:assert/strict';
import { problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { wordProblem } from '../../support/said.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';
import { listOf, trio } from '../../support/trio.ts';

const FACTURE = '{ "nomFichier": "BIO-LOINC-Va1-FACTURE-00001.png", "formatFichier": "PNG", "typeFichier": "FACTURE" }';
const VA = '{ "nomFichier": "BIO-LOINC-Va1-VA-00001.png", "formatFichier": "PNG", "typeFichier": "VA" }';

describe('nom-fichier', () => {
  for (const [name, type] of [
    ['BIO-LOINC-Va1-VA-00001.pdf', 'VA'],
    ['BIO-LOINC-Va1-CT1-00001.pdf', 'CTX'],
    ['BIO-LOINC-Va1-CT12-00001.pdf', 'CTX'],
    ['BIO\\u002dLOINC-Va1-VA-00001.pdf', 'VA'],
    [`BIO-LOINC-Va1-CT${'1'.repeat(23)}-00001.pdf`, 'CTX'],
  ] as const) {
    it(`finds nothing in "${name}"`, () => checkName(name, type));
  }

  it('wants a name', () => {
    checkName('', 'VA', 'empty');
    checkName(' ', 'VA', 'empty');
  });

  for (const name of ['null', 'None', '#N/A']) {
    it(`knows "${name}" for what a program writes where it has no name`, () => checkName(name, 'VA', 'null-text'));
  }

  for (const name of [
    'pieces/BIO-LOINC-Va1-VA-00001.pdf',
    './BIO-LOINC-Va1-VA-00001.pdf',
    'C:\\\\pieces\\\\BIO-LOINC-Va1-VA-00001.pdf',
    '../BIO-LOINC-Va1-VA-00001-avec-un-nom-bien-trop-long.pdf',
  ]) {
    it(`takes no folder: "${name}"`, () => checkName(name, 'VA', 'folder'));
  }

  it('wants fewer than 50 characters', () => {
    checkName(`BIO-LOINC-Va1-CT${'1'.repeat(24)}-00001.pdf`, 'CTX', 'length');
    checkName('attestation de vérification d’aptitude du laboratoire.pdf', 'VA', 'length');
  });

  for (const name of [
    'va.pdf',
    'BIO-LOINC-Va1-VA-00001',
    'BIO-LOINC-Va1-VA.pdf',
    'BIO-LOINC-Va2-VA-00001.pdf',
    'BIO-LOINC-VA-00001.pdf',
    'RAD-LOINC-Va1-VA-00001.pdf',
    'BIO_LOINC_Va1_VA_00001.pdf',
    'BIO-LOINC-Va1-VA-00001.pdf ',
    'BIO-LOINC-Va1-VA-00001-2.pdf',
    'BIO-LOINC-Va1-VA-00001 (1).pdf',
    'BIO-LOINC-Va1-VA-00001.pdf.pdf',
    'BIO-LOINC-Va1-CT-1-00001.pdf',
  ]) {
    it(`wants the nomenclature, not "${name}"`, () => checkName(name, 'VA', 'form'));
  }

  for (const name of ['BIO-SGL-Va1-VA-00001.pdf', 'BIO-LIONC-Va1-VA-00001.pdf', 'bio-sgl-va1-va-00001.pdf']) {
    it(`knows "${name}" for that of another software`, () => checkName(name, 'VA', 'software'));
  }

  for (const code of ['FACT', 'VA1', 'ATTESTATION', 'CTX', 'CT0', 'CT01']) {
    it(`knows no code ${code}`, () => checkName(`BIO-LOINC-Va1-${code}-00001.pdf`, 'CTX', 'code'));
  }

  for (const extension of ['jpeg', 'tiff', 'docx', 'DOCX']) {
    it(`takes no .${extension}`, () => checkName(`BIO-LOINC-Va1-VA-00001.${extension}`, 'VA', 'extension'));
  }

  it('warns of a catalogue without a number', () => {
    checkName('BIO-LOINC-Va1-CT-00001.pdf', 'CTX', 'catalog warning');
  });

  for (const name of [
    'BIO-LOINC-VA1-VA-00001.pdf',
    'bio-loinc-va1-va-00001.pdf',
    'BIO-LOINC-Va1-Va-00001.pdf',
    'BIO-LOINC-Va1-VA-00001.PDF',
  ]) {
    it(`warns of the case of "${name}"`, () => checkName(name, 'VA', 'case warning'));
  }

  it('wants the word LOINC in capitals, where the rest is right: another is no software', () => {
    checkName('BIO-loinc-Va1-VA-00001.pdf', 'VA', 'case');
    checkName('BIO-Loinc-Va1-VA-00001.pdf', 'VA', 'case');
  });

  for (const name of [
    'BIO\u2011LOINC\u2011Va1-VA-00001.pdf',
    'BIO-L\u041eINC-Va1-VA-00001.pdf',
    'BIO-LOINC-Va1-VA-00001.pdf\u200b',
  ]) {
    it(`knows the characters of ${JSON.stringify(name)} for others`, () => checkName(name, 'VA', 'lookalikes'));
  }

  for (const number of ['A-002', '', '123456']) {
    it(`says nothing of names without a number where the demande has none to give: "${number}"`, () => {
      const pieces = listOf(trio('FACTURE', { number: '' }), trio('VA', { number: '' }));
      const found = problemsOf(fileWith({ demandes: [`"numeroEditeur": "${number}",\n${pieces}`] }));
      assert.deepEqual(
        found.map(({ code }) => code),
        ['numero-editeur-format'],
      );
    });
  }

  for (const number of ['A-002', 'A 002', '0000\u00e9', '00/01', '00001 ', 'A_002']) {
    it(`says nothing of names that repeat a wrong numeroEditeur: "${number}"`, () => {
      const named = trio('FACTURE', { number }) + trio('VA', { number });
      const text = fileWith({
        demandes: [`"numeroEditeur": "${number}",\n${listOf(trio('FACTURE', { number }), trio('VA', { number }))}`],
      });
      assert.deepEqual(
        problemsOf(text).map(({ code }) => code),
        ['numero-editeur-format'],
        named,
      );
    });
  }

  it('says what else is wrong with such names', () => {
    const number = 'A-002';
    const pieces = listOf(trio('FACTURE', { number }), trio('VA', { number }).replace('Va1', 'Va2'));
    const found = problemsOf(fileWith({ demandes: [`"numeroEditeur": "${number}",\n${pieces}`] }));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['numero-editeur-format', 'nom-fichier'],
    );
  });

  it('names the right name wherever its repair knows it', () => {
    for (const wrong of [
      'va.pdf',
      'BIO-LIONC-Va1-VA-00001.pdf',
      'pieces/BIO-LOINC-Va1-VA-00001.pdf',
      'BIO-LOINC-VA1-VA-00001.pdf',
      '',
    ])
      for (const language of ['fr', 'en'] as const) {
        const text = fileWith({}).replace('BIO-LOINC-Va1-VA-00001.pdf', wrong);
        const [problem] = problemsOf(text).filter(({ code }) => code === 'nom-fichier');
        assert.ok(problem && wordProblem(problem, language).endsWith('"BIO-LOINC-Va1-VA-00001.pdf".'), wrong);
      }
    const [unknown] = problemsOf(
      fileWith({ demandes: [listOf(FACTURE, trio('VA', { type: '' }).replace(/BIO[^"]+/, 'a.doc'))] }),
    ).filter(({ code }) => code === 'nom-fichier');
    assert.ok(unknown && wordProblem(unknown, 'fr').endsWith('(§3.3).'));
  });

  it('writes the nomenclature with the software that the demande is for', () => {
    for (const [software, name] of [
      ['SGL', 'BIO-SGL-VA1-VA-00001.pdf'],
      ['SGL', 'va.pdf'],
      ['SGL', ''],
      ['LOINC', 'BIO-LOINC-VA1-VA-00001.pdf'],
    ] as const) {
      const facture = FACTURE.replace('LOINC', software);
      const va = VA.replace(/BIO[^"]+png/, name);
      const text = fileWith({ demandes: [`"piecesJustificatives": [${facture}, ${va}]`] });
      const found = problemsOf(text).filter(({ code }) => code === 'nom-fichier');
      assert.equal(found.length, 1, text);
      for (const problem of found) {
        assert.match(wordProblem(problem, 'fr'), new RegExp(`BIO-${software}-Va1-CODE-`));
        assert.match(wordProblem(problem, 'en'), new RegExp(`BIO-${software}-Va1-CODE-`));
      }
    }
  });

  it('marks each wrong name', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "facture.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^ nom-fichier form
  { "nomFichier": "va.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^ nom-fichier form
]`);
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": 1, "formatFichier": "PDF", "typeFichier": "VA" }
                  ^ structure-type number
]`);
  });

  describe('is repaired', () => {
    const named = (name: string, type = 'VA', format = 'PDF'): string =>
      listOf(
        FACTURE,
        `{ "nomFichier": "${name}", "formatFichier": "${format}", "typeFichier": "${type}" }`,
        ...(type === 'VA' ? [] : [VA]),
      );
    const RIGHT = 'BIO-LOINC-Va1-VA-00001.pdf';

    it('by its case', () => {
      for (const name of ['BIO-LOINC-VA1-VA-00001.pdf', 'bio-loinc-va1-va-00001.PDF'])
        checkDemandeFixes(named(name), 'nom-fichier', { [`Écrire "${RIGHT}" !`]: named(RIGHT) });
    });

    it('by its characters: certain where the name then says what the demande says', () => {
      for (const name of ['BIO\u2011LOINC\u2011Va1-VA-00001.pdf', 'BIO-LOINC-Va1-VA-0000\uff11.pdf'])
        checkDemandeFixes(named(name), 'nom-fichier', { [`Écrire "${RIGHT}" !`]: named(RIGHT) });
      checkDemandeFixes(named('BIO\u2011LOINC-Va1-VA-00001.pdf', 'VA', 'PNG'), 'nom-fichier', {
        [`Écrire "${RIGHT}"`]: { text: named(RIGHT, 'VA', 'PNG'), reveals: ['nom-fichier-format other'] },
        'Écrire "BIO-LOINC-Va1-VA-00001.png"': named('BIO-LOINC-Va1-VA-00001.png', 'VA', 'PNG'),
      });
    });

    it('by the software that it misspells', () => {
      checkDemandeFixes(named('BIO-LIONC-Va1-VA-00001.pdf'), 'nom-fichier', { [`Écrire "${RIGHT}"`]: named(RIGHT) });
    });

    it('with the file of that name on the disk', () => {
      const name = 'BIO-LOINC-VA1-VA-00001.pdf';
      const files = [
        nearbyFile('BIO-LOINC-Va1-FACTURE-00001.png'),
        nearbyFile(name),
        nearbyFile(name, { location: `pieces/${name}`, path: `/depot/pieces/${name}` }),
        nearbyFile(name, { location: 'envoi.zip', path: '/depot/envoi.zip', inArchive: true }),
      ];
      checkDemandeFixes(
        named(name),
        'nom-fichier',
        {
          [`Écrire "${RIGHT}" et renommer le fichier`]: {
            text: named(RIGHT),
            files: [`/depot/${name} → ${RIGHT}`, `/depot/pieces/${name} → ${RIGHT}`],
          },
        },
        { circumstances: { surroundings: surroundings({ files }) } },
      );
    });

    it('alone where a file has the right name already', () => {
      const files = [nearbyFile('BIO-LOINC-Va1-FACTURE-00001.png'), nearbyFile('va.pdf'), nearbyFile(RIGHT)];
      checkDemandeFixes(
        named('va.pdf'),
        'nom-fichier',
        { [`Écrire "${RIGHT}"`]: named(RIGHT) },
        { circumstances: { surroundings: surroundings({ files }) } },
      );
    });

    it('by the trio and the demande, on demand', () => {
      for (const name of [
        '',
        'va.pdf',
        'BIO_LOINC_Va1_VA_00001.pdf',
        'BIO-LOINC-Va1-VA1-00001.pdf',
        'BIO-LOINC-Va1-VA-00001.docx',
      ])
        checkDemandeFixes(named(name), 'nom-fichier', { [`Écrire "${RIGHT}"`]: named(RIGHT) });
      for (const name of ['CTX', 'CT'])
        checkDemandeFixes(named(`BIO-LOINC-Va1-${name}-00001.pdf`, 'CTX'), 'nom-fichier', {
          'Écrire "BIO-LOINC-Va1-CT1-00001.pdf"': named('BIO-LOINC-Va1-CT1-00001.pdf', 'CTX'),
        });
      checkDemandeFixes(named('BIO-LOINC-Va1-VA-00001.jpeg', 'VA', 'JPG'), 'nom-fichier', {
        'Écrire "BIO-LOINC-Va1-VA-00001.jpg"': named('BIO-LOINC-Va1-VA-00001.jpg', 'VA', 'JPG'),
      });
    });

    it('without its folder', () => {
      checkDemandeFixes(named('C:\\\\pieces\\\\BIO-LOINC-Va1-VA-00001.pdf'), 'nom-fichier', {
        [`Écrire "${RIGHT}"`]: named(RIGHT),
      });
    });

    it('not where another piece has the name, where a part is not known, or for another software', () => {
      checkDemandeFixes(
        listOf(
          FACTURE,
          VA,
          named('va.pdf')
            .match(/\{.*"va.pdf".*\}/)?.[0]
            .replace('PDF', 'PNG') ?? '',
        ),
        'nom-fichier',
        {},
      );
      checkDemandeFixes(`"numeroEditeur": "",\n${named('va.pdf')}`, 'nom-fichier', {});
      checkDemandeFixes(named('va', 'VA', 'DOCX'), 'nom-fichier', {});
      checkDemandeFixes(
        listOf(trio('FACTURE', { software: 'SGL' }), trio('VA', { software: 'sgl' }).replace('Va1', 'VA1')),
        'nom-fichier',
        {},
      );
    });
  });
});

/** A demande with its required pieces, and one more of that name. */
function checkName(name: string, type: string, expected?: string): void {
  checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "${name}", "formatFichier": "PDF", "typeFichier": "${type}" }
${expected === undefined ? '' : `                  ${'^'.repeat(name.length + 2)} nom-fichier ${expected}\n`}]`);
}
