import assert from 'node:assert/strict';
import type { RejectedFile } from '../../../server/src/core/submission/rejectedFile.ts';
import { readAnswers, rejectedFile } from '../../../server/src/core/submission/rejectedFile.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { layoutsOf } from '../../support/demande.ts';
import { ACCEPTED, returnedText } from '../../support/returned.ts';

const NAME = 'JSON-1000000001-20260101-001.json';

function made(text: string, unclear: readonly number[] = [], taken: readonly string[] = []): RejectedFile {
  const found = rejectedFile(text, { day: '20260630', unclear, fileName: NAME, taken });
  assert.ok(!('refusal' in found), JSON.stringify(found));
  return found;
}

function refused(text: string): string | undefined {
  const found = rejectedFile(text, { day: '20260630', unclear: [], fileName: NAME, taken: [] });
  return 'refusal' in found ? found.refusal : undefined;
}

const selected = ({ text, selection: { start, end } }: RejectedFile): string => text.slice(start, end);
const REFUSAL = 'Demande rejetée';
const ANSWERS = [ACCEPTED, REFUSAL, 'En cours', ACCEPTED, `${REFUSAL} : erreur`];

describe('the file of the refused demandes', () => {
  for (const layout of ['flat', 'blocks'] as const) {
    it(`has these alone, numbered from 1, and no answer any more (${layout})`, () => {
      const all = claimText(5, { layout });
      const demandes = all.split(/(?=^ {4}\{)/m);
      const [head = '', , second = '', , , last = ''] = demandes;
      const expected =
        head + second.replace('"numLigne": 2', '"numLigne": 1') + last.replace('"numLigne": 5', '"numLigne": 2');
      for (const [index, text] of layoutsOf(returnedText(ANSWERS, { layout })).entries()) {
        const file = made(text);
        assert.equal(file.text, layoutsOf(expected)[index]);
        assert.deepEqual(file.lines, [2, 5]);
        assert.deepEqual(problemsOf(file.text, { fileName: file.name }), []);
      }
    });

    it(`is so on one line too (${layout})`, () => {
      const options = { layout, oneLine: true };
      const { text } = made(returnedText([REFUSAL, ACCEPTED], options));
      assert.equal(text, claimText(1, options));
    });
  }

  it('has the uncertain ones that are chosen, in their order', () => {
    const text = returnedText(ANSWERS);
    assert.deepEqual(readAnswers(text), {
      rejected: [
        { line: 2, answer: `"${REFUSAL}"` },
        { line: 5, answer: `"${REFUSAL} : erreur"` },
      ],
      unclear: [{ line: 3, answer: '"En cours"' }],
    });
    assert.deepEqual(made(text, [3]).lines, [2, 3, 5]);
    assert.deepEqual(made(text, [1, 4]).lines, [2, 5]);
  });

  it('takes a code without a label for uncertain', () => {
    const text = returnedText([REFUSAL, 'x']).replace('"libelleTraitement": "x"', '"libelleTraitement": null');
    assert.deepEqual(readAnswers(text), {
      rejected: [{ line: 1, answer: `"${REFUSAL}"` }],
      unclear: [{ line: 2, answer: '"X2"' }],
    });
  });

  it('is named with today and the next free number', () => {
    const text = returnedText([REFUSAL]);
    assert.equal(made(text).name, 'JSON-1000000001-20260630-001.json');
    const taken = ['json-1000000001-20260630-001.JSON', 'JSON-1000000001-20260630-002.json'];
    assert.equal(made(text, [], taken).name, 'JSON-1000000001-20260630-003.json');
    const withoutAns = text.replace('"numeroAns": "1000000001"', '"numeroAns": ""');
    assert.equal(made(withoutAns).name, 'JSON-1000000001-20260630-001.json');
  });

  for (const [label, expected] of [
    ['Erreur : numeroASP FINBIO000002 inconnu', '"FINBIO000002"'],
    ['Pièce absente : BIO-LOINC-Va1-VA-00002.png', '"BIO-LOINC-Va1-VA-00002.png"'],
    ['Le numéro ASP est invalide', '"FINBIO000002"'],
    ['montantSegurHTFacture incorrect', '1458.50'],
    ['typeFichier inconnu', '"FACTURE"'],
  ] as const) {
    it(`selects what « ${label} » speaks of`, () =>
      assert.equal(selected(made(returnedText([ACCEPTED, label]))), expected));
  }

  it('selects the whole demande where the label names nothing of it', () => {
    const file = made(returnedText(['En cours', REFUSAL, REFUSAL]), [1]);
    const found = selected(file);
    assert.match(found, /^\{.*\}$/s);
    assert.match(found, /"numLigne": 2,/);
  });

  it('is none of a file that was not returned, is damaged, refuses nothing or has no number', () => {
    assert.equal(refused(claimText(2)), 'not-returned');
    assert.equal(
      refused(returnedText([REFUSAL, REFUSAL]).replace('"beneficiaires": [', '"beneficiaires": ')),
      'damaged-returned',
    );
    assert.equal(refused(returnedText([ACCEPTED, 'En cours'])), 'none-rejected');
    const nameless = returnedText([REFUSAL]).replace('"1000000001"', 'null');
    const found = rejectedFile(nameless, { day: '20260630', unclear: [], fileName: 'x.json', taken: [] });
    assert.equal('refusal' in found && found.refusal, 'without-ans');
    const taken = Array.from(
      { length: 999 },
      (_, index) => `JSON-1000000001-20260630-${String(index + 1).padStart(3, '0')}.json`,
    );
    const full = rejectedFile(returnedText([REFUSAL]), { day: '20260630', unclear: [], fileName: NAME, taken });
    assert.equal('refusal' in full && full.refusal, 'without-name');
    assert.equal(refused(`${' '.repeat(10_000_000)}{}`), 'too-long');
  });
});
