import assert from 'node:assert/strict';
import type { SiblingFile } from '../../../server/src/core/nearby/aroundFile.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { PIECES, sibling, siblingLine, surroundings } from '../../support/surroundings.ts';

/** Asserts what is said of the two numbers of a claim's one demande among these files. */
function checkAmong({ asp = '', editeur = '' }, ...siblings: readonly SiblingFile[]): void {
  checkDemande(
    `
"numeroASP": "FINBIO000001",${asp && `\n             ^^^^^^^^^^^^^^ ${asp} warning`}
"numeroEditeur": "00001"${editeur && `\n                 ^^^^^^^ ${editeur} warning`}`,
    undefined,
    { surroundings: surroundings({ files: PIECES, siblings }) },
  );
}

const otherASP = siblingLine(1, { numeroASP: 'FINBIO000009' });
const otherNumber = siblingLine(1, { numeroEditeur: '00009' });

describe('asp-editeur-incoherent', () => {
  it('marks numeroASP where another file gives the numeroEditeur another', () => {
    for (const kind of ['advance', 'claim', 'returned'] as const) {
      checkAmong({ asp: 'asp-editeur-incoherent asp' }, sibling({ kind, lines: [otherASP] }));
    }
  });

  it('marks numeroEditeur where another file gives the numeroASP another', () => {
    checkAmong({ editeur: 'asp-editeur-incoherent editeur' }, sibling({ kind: 'advance', lines: [otherNumber] }));
  });

  it('is silent where the pair is the same, or one of its numbers is not given, or not in its form', () => {
    checkAmong({}, sibling({ kind: 'advance', lines: [siblingLine(1), siblingLine(2)] }));
    checkAmong({}, sibling({ kind: 'advance', lines: [siblingLine(1, { numeroASP: undefined })] }));
    checkAmong({}, sibling({ kind: 'advance', lines: [siblingLine(1, { numeroEditeur: undefined })] }));
    checkAmong({}, sibling({ kind: 'advance', lines: [siblingLine(1, { numeroEditeur: '1' })] }));
  });

  it('leaves to asp-deja-utilise the demande that stands in the same file', () => {
    checkAmong({ asp: 'asp-deja-utilise demande' }, sibling({ lines: [otherNumber] }));
    checkAmong({ asp: 'asp-deja-utilise demande' }, sibling({ lines: [otherASP, otherNumber] }));
  });

  it('is silent on what the portal refused, in the file that was deposited too', () => {
    const returned = sibling({ kind: 'returned', name: 'JSON-r-1-1.json', lines: [{ ...otherASP, refused: true }] });
    checkAmong({}, returned, sibling({ lines: [otherASP] }));
  });

  it('says once of a demande what is contradicted in both ways', () => {
    const swapped = [siblingLine(1, { numeroASP: 'FINBIO000002' }), siblingLine(2, { numeroASP: 'FINBIO000001' })];
    checkAmong({ asp: 'asp-editeur-incoherent asp' }, sibling({ kind: 'advance', lines: swapped }));
  });

  it('is no matter of a number that the file itself has twice', () => {
    const text = fileWith({ demandes: ['', '"numeroASP": "FINBIO000001"'] });
    const second = siblingLine(2, { numeroASP: 'FINBIO000001' });
    const siblings = [sibling({ kind: 'advance', lines: [siblingLine(1), second] })];
    const said = problemsOf(text, { surroundings: surroundings({ siblings, complete: false }) });
    assert.deepEqual(
      said.map((problem) => `${problem.line} ${nameOf(problem)}`),
      ['1 asp-editeur-incoherent editeur warning', '2 numero-asp-double double warning'],
    );
  });

  it('points to the other file', () => {
    const siblings = [sibling({ kind: 'advance', lines: [siblingLine(8), otherASP] })];
    const [problem] = problemsOf(fileWith({}), { surroundings: surroundings({ files: PIECES, siblings }) });
    assert.deepEqual(
      problem?.elsewhere.map(({ path, message: { kind } }) => [path, kind]),
      [[siblings[0]?.path, 'other']],
    );
    const { line, other } = problem?.message.args ?? {};
    assert.deepEqual([line, other], [2, 'FINBIO000009']);
  });
});
