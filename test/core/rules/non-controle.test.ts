import assert from 'node:assert/strict';
import { MAX_LENGTH } from '../../../server/src/core/json/document.ts';
import { type Surroundings, UNCHECKED_REASONS } from '../../../server/src/core/nearby/aroundFile.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { verdictUnread } from '../../../server/src/core/workspace/verdict.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { checkDemande, checkFile, demande, fileWith, HEADER_LINES } from '../../support/demande.ts';
import { checkLignesImport } from '../../support/invoice.ts';
import { wordProblem } from '../../support/said.ts';
import { PIECES, surroundings } from '../../support/surroundings.ts';

const unread = (unchecked: Surroundings['unchecked']): Partial<Surroundings> => ({ files: PIECES, unchecked });
const CLOSED = unread([{ location: 'secret/', reason: 'unreadable' }]);

/** The words for what could not be looked at. */
function worded(language: 'fr' | 'en', unchecked: Surroundings['unchecked']): string {
  const [problem] = problemsOf(fileWith({}), { surroundings: surroundings(unread(unchecked)) });
  assert.ok(problem);
  return wordProblem(problem, language);
}

describe('non-controle', () => {
  it('says on lignesImport what lies around and could not be looked at', () => {
    checkLignesImport('non-controle nearby information', CLOSED);
  });

  it('says it once, whatever there is', () => {
    const many = UNCHECKED_REASONS.map((reason, index) => ({ location: `${index}.zip`, reason }));
    checkLignesImport('non-controle nearby information', unread([...many, ...many]));
  });

  it('names what, and why', () => {
    const unchecked = [
      { location: 'c.zip', reason: 'encrypted' },
      { location: 'secret/', reason: 'unreadable' },
      { location: 'b.zip', reason: 'unreadable' },
    ] as const;
    assert.equal(
      worded('fr', unchecked),
      'Non contrôlé dans le dossier : b.zip, secret/ (endommagé ou illisible) ; c.zip (chiffré).',
    );
    assert.equal(
      worded('en', unchecked),
      'Not checked in the folder: b.zip, secret/ (damaged or unreadable); c.zip (encrypted).',
    );
  });

  it('counts what is not shown of very many problems, whatever the levels', () => {
    const wrong = Array.from({ length: 1200 }, () => '"x"').join();
    const text = fileWith({}).replace(/"beneficiaires": \[[^\]]*\]/, `"beneficiaires": [${wrong}]`);
    const settings = { ...DEFAULT_SETTINGS, rules: { 'non-controle': 'off', 'finess-double': 'off' } } as const;
    const count = problemsOf(text, { settings }).filter(({ code }) => code === 'non-controle');
    assert.deepEqual(count.map(nameOf), ['non-controle others information']);
    assert.deepEqual(count[0]?.message.args, { number: 200 });
  });

  it('has words for each reason, and names a few places', () => {
    for (const reason of UNCHECKED_REASONS) {
      const places = ['a', 'b', 'c', 'd', 'e', 'f'].map((location) => ({ location, reason }));
      for (const language of ['fr', 'en'] as const) {
        assert.match(worded(language, places), /: a, b, c, d, e… \(.+\)\.$/);
        assert.doesNotMatch(worded(language, places), /raison-/);
      }
    }
  });

  it('is for claims alone', () => {
    checkDemande(
      `
"libelleTraitement": "Demande acceptée"
                     ^^^^^^^^^^^^^^^^^^ traitement accepted information`,
      undefined,
      { surroundings: surroundings(CLOSED) },
    );
  });

  describe('marks, in a header that is not right,', () => {
    const mark = 'non-controle nearby information';

    it('a lignesImport that stands first, or is misspelt', () => {
      checkFile(
        `{
  "lignesImport": [{ ${demande()} }],
  ^^^^^^^^^^^^^^ ${mark}
  ${HEADER_LINES.slice(0, -1)} }`,
        { surroundings: surroundings(CLOSED) },
      );
      checkFile(
        `{ ${HEADER_LINES}
  "lignesimport": [{ ${demande()} }] }
  ^^^^^^^^^^^^^^ ${mark}
  ^^^^^^^^^^^^^^ balise-inconnue case`,
        { surroundings: surroundings(CLOSED) },
      );
    });

    it('one that follows damage', () => {
      checkFile(
        `{ "impId": null "numeroAns": "LOINC00001", "SIRET": "35600000009075",
              ^ json-syntaxe missing-comma
  "lignesImport": [{ ${demande()} }] }
  ^^^^^^^^^^^^^^ ${mark}`,
        { surroundings: surroundings(CLOSED) },
      );
    });

    it('the first character where there is none', () => {
      checkFile(
        `[{ ${demande()} }]
^ structure-type root-list
^ ${mark}`,
        { surroundings: surroundings(CLOSED) },
      );
      for (const text of ['', ' ']) {
        const said = problemsOf(text, { surroundings: surroundings(CLOSED) }).find(
          ({ code }) => code === 'non-controle',
        );
        assert.deepEqual([said?.start, said?.end], [0, text.length]);
      }
    });
  });

  it('says the size of a file that is too long to be read, and nothing else of it', () => {
    const said = problemsOf(' '.repeat(MAX_LENGTH + 1), { surroundings: surroundings(CLOSED) });
    assert.deepEqual(said.map(nameOf), ['non-controle size warning']);
  });

  it('says of a file that nobody has opened that it is judged once it is open', () => {
    const { kind, problems } = verdictUnread(1_500_000);
    assert.deepEqual([kind, problems.map(nameOf)], [undefined, ['non-controle closed information']]);
    const [problem] = problems;
    assert.match(problem ? wordProblem(problem, 'en') : '', /^File of 1\.5 MB not checked while closed/);
  });
});
