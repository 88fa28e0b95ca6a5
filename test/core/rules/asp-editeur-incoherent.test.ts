import assert from 'node:assert/strict';
import type { Frere } from '../../../server/src/core/nearby/voisinage.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { frere, ligne, PIECES, voisinage } from '../../support/voisinage.ts';

/** Asserts what is said of the two numbers of a claim's one demande among these files. */
function checkAmong({ asp = '', editeur = '' }, ...freres: readonly Frere[]): void {
  checkDemande(
    `
"numeroASP": "FINBIO000001",${asp && `\n             ^^^^^^^^^^^^^^ ${asp} warning`}
"numeroEditeur": "00001"${editeur && `\n                 ^^^^^^^ ${editeur} warning`}`,
    undefined,
    { voisinage: voisinage({ fichiers: PIECES, freres }) },
  );
}

const otherASP = ligne(1, { numeroASP: 'FINBIO000009' });
const otherEditeur = ligne(1, { numeroEditeur: '00009' });

describe('asp-editeur-incoherent', () => {
  it('marks numeroASP where another file gives the numeroEditeur another', () => {
    for (const kind of ['advance', 'claim', 'returned'] as const) {
      checkAmong({ asp: 'asp-editeur-incoherent asp' }, frere({ kind, lignes: [otherASP] }));
    }
  });

  it('marks numeroEditeur where another file gives the numeroASP another', () => {
    checkAmong({ editeur: 'asp-editeur-incoherent editeur' }, frere({ kind: 'advance', lignes: [otherEditeur] }));
  });

  it('is silent where the pair is the same, or one of its numbers is not given, or not in its form', () => {
    checkAmong({}, frere({ kind: 'advance', lignes: [ligne(1), ligne(2)] }));
    checkAmong({}, frere({ kind: 'advance', lignes: [ligne(1, { numeroASP: undefined })] }));
    checkAmong({}, frere({ kind: 'advance', lignes: [ligne(1, { numeroEditeur: undefined })] }));
    checkAmong({}, frere({ kind: 'advance', lignes: [ligne(1, { numeroEditeur: '1' })] }));
  });

  it('leaves to asp-deja-utilise the demande that stands in the same file', () => {
    checkAmong({ asp: 'asp-deja-utilise demande' }, frere({ lignes: [otherEditeur] }));
    checkAmong({ asp: 'asp-deja-utilise demande' }, frere({ lignes: [otherASP, otherEditeur] }));
  });

  it('is silent on what the portal refused, in the file that was deposited too', () => {
    const returned = frere({ kind: 'returned', nom: 'JSON-r-1-1.json', lignes: [{ ...otherASP, refusee: true }] });
    checkAmong({}, returned, frere({ lignes: [otherASP] }));
  });

  it('says once of a demande what is contradicted in both ways', () => {
    const swapped = [ligne(1, { numeroASP: 'FINBIO000002' }), ligne(2, { numeroASP: 'FINBIO000001' })];
    checkAmong({ asp: 'asp-editeur-incoherent asp' }, frere({ kind: 'advance', lignes: swapped }));
  });

  it('is no matter of a number that the file itself has twice', () => {
    const text = fileWith({ demandes: ['', '"numeroASP": "FINBIO000001"'] });
    const second = ligne(2, { numeroASP: 'FINBIO000001' });
    const freres = [frere({ kind: 'advance', lignes: [ligne(1), second] })];
    const said = problemsOf(text, { voisinage: voisinage({ freres, complet: false }) });
    assert.deepEqual(
      said.map((problem) => `${problem.ligne} ${nameOf(problem)}`),
      ['1 asp-editeur-incoherent editeur warning', '2 numero-asp-double double warning'],
    );
  });

  it('points to the other file', () => {
    const freres = [frere({ kind: 'advance', lignes: [ligne(8), otherASP] })];
    const [problem] = problemsOf(fileWith({}), { voisinage: voisinage({ fichiers: PIECES, freres }) });
    assert.deepEqual(
      problem?.ailleurs.map(({ chemin, message: { kind } }) => [chemin, kind]),
      [[freres[0]?.chemin, 'autre']],
    );
    const { ligne: line, autre } = problem?.message.args ?? {};
    assert.deepEqual([line, autre], [2, 'FINBIO000009']);
  });
});
