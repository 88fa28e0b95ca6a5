import assert from 'node:assert/strict';
import { Explorer } from '../../../server/src/core/nearby/explorer.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { PDF } from '../../support/pieces.ts';

const SENT = 'JSON-LOINC00001-20230314-001.json';
const AGAIN = 'JSON-LOINC00001-20230320-001.json';
const THREE = ['', '', ''];
const REFUSED = [
  '"libelleTraitement": "Demande rejetée"',
  '"libelleTraitement": "Demande rejetée"',
  '"libelleTraitement": "Demande rejetée"',
];
const MIXED = [
  '"libelleTraitement": "Demande acceptée"',
  '"libelleTraitement": "Demande rejetée"',
  '"libelleTraitement": "Demande acceptée"',
];
const ANSWERS = ['1 reponse-portail refused', '2 reponse-portail refused', '3 reponse-portail refused'];

/** Names that the portal, a browser and people give to what came back of `SENT`. */
const RETURNED = [
  `retour-${SENT}`,
  SENT.replace('.json', ' (1).json'),
  SENT.replace('.json', '_FichierRetour.json'),
  `archive/${SENT}`,
  `retours/retour ${SENT}`,
];

/** What is said of the file of that name among these in one folder, by its line. */
async function said(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const entries: Record<string, Entry> = {};
  for (const [path, text] of Object.entries(files)) entries[`/depot/${path}`] = text;
  for (const number of [1, 2, 3])
    for (const code of ['FACTURE', 'VA']) entries[`/depot/BIO-LOINC-Va1-${code}-0000${number}.pdf`] = PDF;
  const explorer = new Explorer(createMemoryFileSystem(entries), { maximumSize: 1_000_000 });
  const surroundings = await explorer.around(`/depot/${name}`);
  return problemsOf(files[name] ?? '', { fileName: name, surroundings }).map(
    (problem) => `${problem.line ?? 0} ${nameOf(problem)}`,
  );
}

describe('a returned file beside claims', () => {
  for (const returned of RETURNED) {
    it(`answers the file whose name it bears: ${returned}`, async () => {
      const files = { [SENT]: fileWith({ demandes: THREE }), [returned]: fileWith({ demandes: REFUSED }) };
      assert.deepEqual(await said(SENT, files), ANSWERS);
    });

    it(`says nothing of a whole resubmission: ${returned}`, async () => {
      const files = { [returned]: fileWith({ demandes: REFUSED }), [AGAIN]: fileWith({ demandes: THREE }) };
      assert.deepEqual(await said(AGAIN, files), []);
      assert.deepEqual(await said(AGAIN, { ...files, [SENT]: fileWith({ demandes: THREE }) }), []);
      const corrected = fileWith({ demandes: ['', '"numeroASP": "FINBIO000099"', ''] });
      assert.deepEqual(await said(AGAIN, { ...files, [AGAIN]: corrected }), []);
    });

    it(`says nothing of a partial one: ${returned}`, async () => {
      const second = fileWith({ demandes: ['"numeroASP": "FINBIO000002"\n"numeroEditeur": "00002"'] });
      const files = {
        [SENT]: fileWith({ demandes: THREE }),
        [returned]: fileWith({ demandes: MIXED }),
        [AGAIN]: second,
      };
      assert.deepEqual(
        (await said(AGAIN, files)).filter((name) => /asp-|reponse/.test(name)),
        [],
      );
    });

    it(`still says what it accepted, once again in another file: ${returned}`, async () => {
      const files = { [returned]: fileWith({ demandes: MIXED }), [AGAIN]: fileWith({ demandes: THREE }) };
      const again = ['1 asp-deja-utilise returned warning', '3 asp-deja-utilise returned warning'];
      assert.deepEqual(await said(AGAIN, files), again);
    });
  }

  it('answers by its lines the first of the claims that have them, where its name says nothing', async () => {
    const files = {
      'JSON-retour-du-15.json': fileWith({ demandes: REFUSED }),
      [SENT]: fileWith({ demandes: THREE }),
      [AGAIN]: fileWith({ demandes: THREE }),
    };
    assert.deepEqual(await said(SENT, files), ANSWERS);
    assert.deepEqual(await said(AGAIN, files), []);
  });

  it('is no answer of this tool’s own report', async () => {
    const files = { [SENT]: fileWith({ demandes: THREE }), [`rapport-${SENT}`]: fileWith({ demandes: REFUSED }) };
    assert.deepEqual(await said(SENT, files), []);
  });
});

describe('a returned advance beside claims', () => {
  const advance = fileWith({
    demandes: ['"libelleTraitement": "Demande acceptée"', '"libelleTraitement": "Demande acceptée"', ''],
    without: ['dateFacture', 'montantSegurHTFacture'],
  }).replaceAll(/"(FACTURE|VA)"/g, '"BDC"');
  const names = ['JSON-LOINC00001-20221003-001.json', 'JSON-LOINC00001-20221003-001 (1).json', `archive/${SENT}`];

  for (const name of names) {
    it(`is no answer to them, and no claim: ${name}`, async () => {
      assert.deepEqual(await said(SENT, { [SENT]: fileWith({ demandes: THREE }), [name]: advance }), []);
    });

    it(`still tells which two numbers go together: ${name}`, async () => {
      const other = fileWith({ demandes: ['', '"numeroASP": "FINBIO000099"', ''] });
      assert.deepEqual(await said(SENT, { [SENT]: other, [name]: advance }), ['2 asp-editeur-incoherent asp warning']);
    });
  }

  it('lets no claim be deposited again by a refusal of its own', async () => {
    const refused = advance.replaceAll('Demande acceptée', 'Demande rejetée');
    const files = { [SENT]: fileWith({ demandes: THREE }), [AGAIN]: fileWith({ demandes: THREE }) };
    const found = await said(AGAIN, { ...files, 'JSON-LOINC00001-20221003-001.json': refused });
    assert.deepEqual(found, ['0 asp-deja-utilise copy warning']);
  });
});

describe('claims of another software', () => {
  it('count from 00001 too, in files of their own', async () => {
    const other = fileWith({ header: '"numeroAns": "LOINC00002"', demandes: ['"numeroASP": "FINBIO000051"', '', ''] });
    const files = { [SENT]: fileWith({ demandes: THREE }), 'JSON-LOINC00002-20230314-001.json': other };
    for (const name of Object.keys(files)) assert.deepEqual(await said(name, files), []);
  });
});

describe('copies of a claim', () => {
  const copies = [SENT.replace('.json', ' - Copie.json'), `archive/${SENT}`, `Copie de ${SENT}`];

  for (const copy of copies) {
    it(`are told once, by their names: ${copy}`, async () => {
      const files = { [SENT]: fileWith({ demandes: THREE }), [copy]: fileWith({ demandes: THREE }) };
      assert.deepEqual(await said(SENT, files), ['0 asp-deja-utilise copy warning']);
    });
  }

  it('are told once, however many', async () => {
    const text = fileWith({ demandes: THREE });
    const files = Object.fromEntries([SENT, ...copies].map((name) => [name, text]));
    assert.deepEqual(await said(SENT, files), ['0 asp-deja-utilise copy warning']);
  });
});
