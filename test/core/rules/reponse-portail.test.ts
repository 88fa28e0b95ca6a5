import assert from 'node:assert/strict';
import type { SiblingFile, SiblingLine } from '../../../server/src/core/nearby/aroundFile.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, fileWith } from '../../support/demande.ts';
import { PIECES, returnedLine, sibling, surroundings } from '../../support/surroundings.ts';

const NAME = 'JSON-LOINC00001-20230301-003.json';
const REFUSAL = '"Erreur : numeroASP inconnu"';

function returned(...lines: readonly SiblingLine[]): SiblingFile {
  return sibling({ name: NAME, kind: 'returned', lines });
}

/** Asserts what is said of a claim's one demande among these files. */
function checkAmong(name: string, ...siblings: readonly SiblingFile[]): void {
  const mark = name === '' ? '' : `\n            ^ reponse-portail ${name}`;
  checkDemande(`"numLigne": 1${mark}`, undefined, { surroundings: surroundings({ files: PIECES, siblings }) });
}

/** What is said, with its line, of a claim of three demandes whose keys are these. */
function said(
  siblings: readonly SiblingFile[],
  demandes: readonly string[] = ['', '', ''],
  hidden: string[] = [],
): string[] {
  const settings = { ...DEFAULT_SETTINGS, hiddenAnswers: hidden };
  return problemsOf(fileWith({ demandes }), { surroundings: surroundings({ siblings, complete: false }), settings })
    .filter(({ code }) => code === 'reponse-portail')
    .map((problem) => `${problem.line ?? 0} ${nameOf(problem).replace('reponse-portail ', '')}`);
}

const three = [returnedLine(1), returnedLine(2, REFUSAL), returnedLine(3, '"En cours"')];

describe('reponse-portail', () => {
  it('shows the answer of the returned copy: a refusal is an error', () => {
    checkAmong('accepted information', returned(returnedLine(1)));
    checkAmong('refused', returned(returnedLine(1, REFUSAL)));
    checkAmong('unclear information', returned(returnedLine(1, '"En cours d’instruction"')));
    const { answer: answered } = returnedLine(1);
    checkAmong('code information', returned({ ...returnedLine(1), answer: answered && { ...answered, kind: 'code' } }));
  });

  it('shows each answer on its own line, and leads to the returned file', () => {
    const nearby = surroundings({ siblings: [returned(...three)], complete: false });
    const found = problemsOf(fileWith({ demandes: ['', '', ''] }), { surroundings: nearby });
    const answers = found.filter(({ code }) => code === 'reponse-portail');
    assert.deepEqual(
      answers.map(({ line, elsewhere: [there] }) => [line, there?.path, there?.range.start.line]),
      [1, 2, 3].map((line) => [line, `/depot/${NAME}`, line]),
    );
    assert.equal(answers[1]?.message.args.value, REFUSAL);
  });

  it('finds a demande by its numeroASP, wherever it stands', () => {
    assert.deepEqual(said([returned(...[...three].reverse())]), [
      '1 accepted information',
      '2 refused',
      '3 unclear information',
    ]);
  });

  it('finds one that was refused, and corrected since, by its numLigne', () => {
    const corrected = ['', '"numeroASP": "FINBIO000099"', ''];
    assert.deepEqual(said([returned(...three)], corrected), [
      '1 accepted information',
      '2 refused',
      '3 unclear information',
    ]);
  });

  it('says once, and guesses nothing, that the returned file has other demandes', () => {
    for (const lines of [
      [...three, returnedLine(4)],
      three.slice(0, 2),
      [returnedLine(1), returnedLine(2), returnedLine(5)],
    ])
      assert.deepEqual(said([returned(...lines)]), ['0 other-demandes information']);
    const other = ['', '"numeroASP": "FINBIO000099"\n"numeroEditeur": "00099"', ''];
    assert.deepEqual(said([returned(...three)], other), ['0 other-demandes information']);
  });

  it('leads to the first demande of such a file', () => {
    const nearby = surroundings({ siblings: [returned(...three, returnedLine(4))], complete: false });
    const [problem] = problemsOf(fileWith({ demandes: ['', '', ''] }), { surroundings: nearby }).filter(
      ({ code }) => code === 'reponse-portail',
    );
    assert.deepEqual(
      problem?.elsewhere.map(({ path, message: { kind } }) => [path, kind]),
      [[`/depot/${NAME}`, 'first']],
    );
    assert.deepEqual(problem?.message.args, { file: NAME, communes: 3, number: 3, returned: 4 });
  });

  it('is silent on the answer to another file, or to the one that this one corrects', () => {
    assert.deepEqual(said([{ ...returned(...three), ans: 'LOINC00002' }]), []);
    assert.deepEqual(said([returned(returnedLine(7), returnedLine(8), returnedLine(9))]), []);
    assert.deepEqual(
      said([returned(returnedLine(1), returnedLine(4), returnedLine(5), returnedLine(6), returnedLine(7))]),
      [],
    );
    assert.deepEqual(
      said([returned(returnedLine(1, REFUSAL), returnedLine(2, REFUSAL), returnedLine(3, REFUSAL), returnedLine(4))]),
      [],
    );
  });

  it('takes the last of several by their names', () => {
    const first = {
      ...returned(returnedLine(1, REFUSAL), returnedLine(2), returnedLine(3)),
      name: 'JSON-LOINC00001-20230228-001.json',
    };
    assert.deepEqual(said([first, returned(...three)]).slice(0, 2), ['1 accepted information', '2 refused']);
  });

  it('is silent once it is dismissed, for that returned file alone', () => {
    assert.deepEqual(said([returned(...three)], undefined, [NAME]), []);
    assert.deepEqual(said([returned(...three, returnedLine(4))], undefined, [NAME]), []);
    assert.equal(said([returned(...three)], undefined, ['JSON-LOINC00001-20230228-001.json']).length, 3);
  });

  it('is no matter of a returned file itself', () => {
    const text = fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] });
    const found = problemsOf(text, {
      surroundings: surroundings({ siblings: [returned(returnedLine(1))], complete: false }),
    });
    assert.deepEqual(found.map(nameOf), ['traitement accepted information']);
  });
});
