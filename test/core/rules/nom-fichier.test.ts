import assert from 'node:assert/strict';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { checkDemandeFixes } from '../../support/fixes.ts';
import { liste, trio } from '../../support/trio.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

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
    it(`finds nothing in "${name}"`, () => checkNom(name, type));
  }

  it('wants a name', () => {
    checkNom('', 'VA', 'vide');
    checkNom(' ', 'VA', 'vide');
  });

  for (const name of ['null', 'None', '#N/A']) {
    it(`knows "${name}" for what a program writes where it has no name`, () => checkNom(name, 'VA', 'texte-null'));
  }

  for (const name of [
    'pieces/BIO-LOINC-Va1-VA-00001.pdf',
    './BIO-LOINC-Va1-VA-00001.pdf',
    'C:\\\\pieces\\\\BIO-LOINC-Va1-VA-00001.pdf',
    '../BIO-LOINC-Va1-VA-00001-avec-un-nom-bien-trop-long.pdf',
  ]) {
    it(`takes no folder: "${name}"`, () => checkNom(name, 'VA', 'dossier'));
  }

  it('wants fewer than 50 characters', () => {
    checkNom(`BIO-LOINC-Va1-CT${'1'.repeat(24)}-00001.pdf`, 'CTX', 'longueur');
    checkNom('attestation de vérification d’aptitude du laboratoire.pdf', 'VA', 'longueur');
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
    it(`wants the nomenclature, not "${name}"`, () => checkNom(name, 'VA', 'forme'));
  }

  for (const name of ['BIO-SGL-Va1-VA-00001.pdf', 'BIO-LIONC-Va1-VA-00001.pdf', 'bio-sgl-va1-va-00001.pdf']) {
    it(`knows "${name}" for that of another software`, () => checkNom(name, 'VA', 'logiciel'));
  }

  for (const code of ['FACT', 'VA1', 'ATTESTATION', 'CTX', 'CT0', 'CT01']) {
    it(`knows no code ${code}`, () => checkNom(`BIO-LOINC-Va1-${code}-00001.pdf`, 'CTX', 'code'));
  }

  for (const extension of ['jpeg', 'tiff', 'docx', 'DOCX']) {
    it(`takes no .${extension}`, () => checkNom(`BIO-LOINC-Va1-VA-00001.${extension}`, 'VA', 'extension'));
  }

  it('warns of a catalogue without a number', () => {
    checkNom('BIO-LOINC-Va1-CT-00001.pdf', 'CTX', 'catalogue warning');
  });

  for (const name of [
    'BIO-LOINC-VA1-VA-00001.pdf',
    'bio-loinc-va1-va-00001.pdf',
    'BIO-LOINC-Va1-Va-00001.pdf',
    'BIO-LOINC-Va1-VA-00001.PDF',
  ]) {
    it(`warns of the case of "${name}"`, () => checkNom(name, 'VA', 'casse warning'));
  }

  it('wants the word LOINC in capitals, where the rest is right: another is no software', () => {
    checkNom('BIO-loinc-Va1-VA-00001.pdf', 'VA', 'casse');
    checkNom('BIO-Loinc-Va1-VA-00001.pdf', 'VA', 'casse');
  });

  for (const name of [
    'BIO\u2011LOINC\u2011Va1-VA-00001.pdf',
    'BIO-L\u041eINC-Va1-VA-00001.pdf',
    'BIO-LOINC-Va1-VA-00001.pdf\u200b',
  ]) {
    it(`knows the characters of ${JSON.stringify(name)} for others`, () => checkNom(name, 'VA', 'semblables'));
  }

  for (const numero of ['A-002', '', '123456']) {
    it(`says nothing of names without a number where the demande has none to give: "${numero}"`, () => {
      const pieces = liste(trio('FACTURE', { numero: '' }), trio('VA', { numero: '' }));
      const found = problemsOf(fileWith({ demandes: [`"numeroEditeur": "${numero}",\n${pieces}`] }));
      assert.deepEqual(
        found.map(({ code }) => code),
        ['numero-editeur-format'],
      );
    });
  }

  for (const numero of ['A-002', 'A 002', '0000\u00e9', '00/01', '00001 ', 'A_002']) {
    it(`says nothing of names that repeat a wrong numeroEditeur: "${numero}"`, () => {
      const named = trio('FACTURE', { numero }) + trio('VA', { numero });
      const text = fileWith({
        demandes: [`"numeroEditeur": "${numero}",\n${liste(trio('FACTURE', { numero }), trio('VA', { numero }))}`],
      });
      assert.deepEqual(
        problemsOf(text).map(({ code }) => code),
        ['numero-editeur-format'],
        named,
      );
    });
  }

  it('says what else is wrong with such names', () => {
    const numero = 'A-002';
    const pieces = liste(trio('FACTURE', { numero }), trio('VA', { numero }).replace('Va1', 'Va2'));
    const found = problemsOf(fileWith({ demandes: [`"numeroEditeur": "${numero}",\n${pieces}`] }));
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
      for (const langue of ['fr', 'en'] as const) {
        const text = fileWith({}).replace('BIO-LOINC-Va1-VA-00001.pdf', wrong);
        const [problem] = problemsOf(text).filter(({ code }) => code === 'nom-fichier');
        assert.ok(problem && wordProblem(problem, langue).endsWith('"BIO-LOINC-Va1-VA-00001.pdf".'), wrong);
      }
    const [unknown] = problemsOf(
      fileWith({ demandes: [liste(FACTURE, trio('VA', { type: '' }).replace(/BIO[^"]+/, 'a.doc'))] }),
    ).filter(({ code }) => code === 'nom-fichier');
    assert.ok(unknown && wordProblem(unknown, 'fr').endsWith('(3.3).'));
  });

  it('writes the nomenclature with the software that the demande is for', () => {
    for (const [logiciel, name] of [
      ['SGL', 'BIO-SGL-VA1-VA-00001.pdf'],
      ['SGL', 'va.pdf'],
      ['SGL', ''],
      ['LOINC', 'BIO-LOINC-VA1-VA-00001.pdf'],
    ] as const) {
      const facture = FACTURE.replace('LOINC', logiciel);
      const va = VA.replace(/BIO[^"]+png/, name);
      const text = fileWith({ demandes: [`"piecesJustificatives": [${facture}, ${va}]`] });
      const found = problemsOf(text).filter(({ code }) => code === 'nom-fichier');
      assert.equal(found.length, 1, text);
      for (const problem of found) {
        assert.match(wordProblem(problem, 'fr'), new RegExp(`BIO-${logiciel}-Va1-CODE-`));
        assert.match(wordProblem(problem, 'en'), new RegExp(`BIO-${logiciel}-Va1-CODE-`));
      }
    }
  });

  it('marks each wrong name', () => {
    checkDemande(`
"piecesJustificatives": [
  { "nomFichier": "facture.pdf", "formatFichier": "PDF", "typeFichier": "FACTURE" },
                  ^^^^^^^^^^^^^ nom-fichier forme
  { "nomFichier": "va.pdf", "formatFichier": "PDF", "typeFichier": "VA" }
                  ^^^^^^^^ nom-fichier forme
]`);
  });

  it('says nothing of a value of another type, which structure-type names', () => {
    checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  { "nomFichier": 1, "formatFichier": "PDF", "typeFichier": "VA" }
                  ^ structure-type nombre
]`);
  });

  describe('is repaired', () => {
    const named = (nom: string, type = 'VA', format = 'PDF'): string =>
      liste(
        FACTURE,
        `{ "nomFichier": "${nom}", "formatFichier": "${format}", "typeFichier": "${type}" }`,
        ...(type === 'VA' ? [] : [VA]),
      );
    const RIGHT = 'BIO-LOINC-Va1-VA-00001.pdf';

    it('by its case', () => {
      for (const nom of ['BIO-LOINC-VA1-VA-00001.pdf', 'bio-loinc-va1-va-00001.PDF'])
        checkDemandeFixes(named(nom), 'nom-fichier', { [`Écrire "${RIGHT}" !`]: named(RIGHT) });
    });

    it('by its characters: certain where the name then says what the demande says', () => {
      for (const nom of ['BIO\u2011LOINC\u2011Va1-VA-00001.pdf', 'BIO-LOINC-Va1-VA-0000\uff11.pdf'])
        checkDemandeFixes(named(nom), 'nom-fichier', { [`Écrire "${RIGHT}" !`]: named(RIGHT) });
      checkDemandeFixes(named('BIO\u2011LOINC-Va1-VA-00001.pdf', 'VA', 'PNG'), 'nom-fichier', {
        [`Écrire "${RIGHT}"`]: { text: named(RIGHT, 'VA', 'PNG'), reveals: ['nom-fichier-format autre'] },
        'Écrire "BIO-LOINC-Va1-VA-00001.png"': named('BIO-LOINC-Va1-VA-00001.png', 'VA', 'PNG'),
      });
    });

    it('by the software that it misspells', () => {
      checkDemandeFixes(named('BIO-LIONC-Va1-VA-00001.pdf'), 'nom-fichier', { [`Écrire "${RIGHT}"`]: named(RIGHT) });
    });

    it('with the file of that name on the disk', () => {
      const nom = 'BIO-LOINC-VA1-VA-00001.pdf';
      const fichiers = [
        fichier('BIO-LOINC-Va1-FACTURE-00001.png'),
        fichier(nom),
        fichier(nom, { lieu: `pieces/${nom}`, chemin: `/depot/pieces/${nom}` }),
        fichier(nom, { lieu: 'envoi.zip', chemin: '/depot/envoi.zip', dansArchive: true }),
      ];
      checkDemandeFixes(
        named(nom),
        'nom-fichier',
        {
          [`Écrire "${RIGHT}", et renommer aussi le fichier`]: {
            text: named(RIGHT),
            files: [`/depot/${nom} → ${RIGHT}`, `/depot/pieces/${nom} → ${RIGHT}`],
          },
        },
        { circumstances: { voisinage: voisinage({ fichiers }) } },
      );
    });

    it('alone where a file has the right name already', () => {
      const fichiers = [fichier('BIO-LOINC-Va1-FACTURE-00001.png'), fichier('va.pdf'), fichier(RIGHT)];
      checkDemandeFixes(
        named('va.pdf'),
        'nom-fichier',
        { [`Écrire "${RIGHT}"`]: named(RIGHT) },
        { circumstances: { voisinage: voisinage({ fichiers }) } },
      );
    });

    it('by the trio and the demande, on demand', () => {
      for (const nom of [
        '',
        'va.pdf',
        'BIO_LOINC_Va1_VA_00001.pdf',
        'BIO-LOINC-Va1-VA1-00001.pdf',
        'BIO-LOINC-Va1-VA-00001.docx',
      ])
        checkDemandeFixes(named(nom), 'nom-fichier', { [`Écrire "${RIGHT}"`]: named(RIGHT) });
      for (const nom of ['CTX', 'CT'])
        checkDemandeFixes(named(`BIO-LOINC-Va1-${nom}-00001.pdf`, 'CTX'), 'nom-fichier', {
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
        liste(
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
        liste(trio('FACTURE', { logiciel: 'SGL' }), trio('VA', { logiciel: 'sgl' }).replace('Va1', 'VA1')),
        'nom-fichier',
        {},
      );
    });
  });
});

/** A demande with its required pieces, and one more of that name. */
function checkNom(name: string, type: string, expected?: string): void {
  checkDemande(`
"piecesJustificatives": [
  ${FACTURE},
  ${VA},
  { "nomFichier": "${name}", "formatFichier": "PDF", "typeFichier": "${type}" }
${expected === undefined ? '' : `                  ${'^'.repeat(name.length + 2)} nom-fichier ${expected}\n`}]`);
}
