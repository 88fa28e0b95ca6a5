import assert from 'node:assert/strict';
import type { SiblingFile, Unchecked } from '../../../server/src/core/nearby/aroundFile.ts';
import type { Report } from '../../../server/src/core/submission/comparisonReport.ts';
import { writeMatchReport } from '../../../server/src/core/submission/comparisonReport.ts';
import { spaced } from '../../support/said.ts';
import { returnedLine, sibling, siblingLine } from '../../support/surroundings.ts';

const ADVANCE = 'JSON-LOINC00001-20221003-001.json';
const SOLDE = 'JSON-LOINC00001-20230301-001.json';
const ANSWER = 'JSON-LOINC00001-20230301-001_FichierRetour.json';
const advance = (...numbers: readonly number[]): SiblingFile =>
  sibling({ name: ADVANCE, kind: 'advance', lines: numbers.map((number) => siblingLine(number)) });
const solde = (...numbers: readonly number[]): SiblingFile =>
  sibling({ name: SOLDE, lines: numbers.map((number) => siblingLine(number)) });
const REFUSAL = '"Demande rejetée"';

function report(
  siblings: readonly SiblingFile[],
  unchecked: readonly Unchecked[] = [],
  ans: string | undefined = 'LOINC00001',
): Report {
  const comparisonInput = { ans, siblings, unchecked, placeFor: ({ name }: SiblingFile) => name };
  const [fr, en] = (['fr', 'en'] as const).map((language) => writeMatchReport(comparisonInput, language));
  assert.ok(fr && en);
  for (const { text } of [fr, en]) assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
  assert.deepEqual([fr.mismatches, fr.liens.length], [en.mismatches, en.liens.length]);
  for (const { start, end, range } of fr.liens)
    assert.match(fr.text.slice(start, end), new RegExp(`^JSON-[^ ]*?(:${range.start.line}:1)?$`));
  return fr;
}

/** The lines under a title of which this is the beginning. */
function under({ text }: Report, title: string): string[] {
  const [, rest = ''] = text.split(`\n## ${title}`);
  return (rest.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
}

describe('the correspondence of advances and balances', () => {
  it('is right where every pair is the same everywhere, in one file or several on either side', () => {
    for (const siblings of [
      [advance(1, 2, 3), solde(1, 2, 3)],
      [advance(1, 2, 3), solde(1), { ...solde(2, 3), name: ANSWER }],
      [advance(1), { ...advance(2, 3), name: 'JSON-LOINC00001-20221003-002.json' }, solde(1, 2, 3)],
    ]) {
      const found = report(siblings);
      assert.equal(found.mismatches, 0);
      assert.match(found.text, /concordent dans tous ces fichiers/);
      for (const title of ['Avances sans', 'Soldes', 'Demandes']) assert.deepEqual(under(found, title), []);
    }
  });

  it('has no link that a file or a number would write into it, and its own lead where they did', () => {
    const hostile = '[x](command:a)';
    const other = sibling({ name: hostile, lines: [siblingLine(1, { numeroASP: hostile }), siblingLine(2)] });
    const comparisonInput = {
      ans: 'LOINC00001',
      siblings: [advance(1, 2), other],
      unchecked: [],
      placeFor: () => hostile,
    };
    for (const language of ['fr', 'en'] as const) {
      const { text, liens } = writeMatchReport(comparisonInput, language);
      assert.ok(text.includes('[x] (command:a)'));
      assert.ok(!text.includes(']('), text);
      for (const { start, end } of liens) assert.match(text.slice(start, end), /^\[x\] \(command:a\)(:\d+:\d+)?$/);
    }
  });

  it('tells the pairs that share a number with another, together, and where each stands', () => {
    const other = sibling({ name: SOLDE, lines: [siblingLine(1, { numeroASP: 'FINBIO000009' }), siblingLine(2)] });
    const found = report([advance(1, 2), other]);
    assert.equal(found.mismatches, 1);
    assert.deepEqual(under(found, 'Numéros'), [
      `- FINBIO000001, 00001 : ${ADVANCE}:1:1`,
      `- FINBIO000009, 00001 : ${SOLDE}:1:1`,
    ]);
    const swapped = [siblingLine(1, { numeroASP: 'FINBIO000002' }), siblingLine(2, { numeroASP: 'FINBIO000001' })];
    const both = report([advance(1, 2), sibling({ name: SOLDE, lines: swapped })]);
    assert.deepEqual([both.mismatches, under(both, 'Numéros').length], [1, 4]);
  });

  it('does not hold against a number that the portal refused it with', () => {
    const wrong = { numeroASP: 'FINBIO000009' };
    const sent = sibling({ name: 'JSON-LOINC00001-20230228-001.json', lines: [siblingLine(1, wrong)] });
    const returned = sibling({ name: ANSWER, kind: 'returned', lines: [returnedLine(1, REFUSAL, wrong)] });
    assert.equal(report([advance(1), sent, returned, solde(1)]).mismatches, 0);
  });

  it('tells the advances that have no balance claim yet, by either number', () => {
    assert.deepEqual(under(report([advance(1, 2), solde(1)]), 'Avances'), [`- FINBIO000002, 00002 : ${ADVANCE}:2:1`]);
    const unnumbered = sibling({ name: ADVANCE, kind: 'advance', lines: [siblingLine(1, { numeroASP: undefined })] });
    assert.deepEqual(under(report([unnumbered, solde(1)]), 'Avances'), []);
  });

  it('tells those that the portal refused, until they are claimed again', () => {
    const returned = sibling({ name: ANSWER, kind: 'returned', lines: [returnedLine(1), returnedLine(2, REFUSAL)] });
    const found = report([advance(1, 2), solde(1, 2), returned]);
    assert.deepEqual(under(found, 'Demandes rejetées'), [`- FINBIO000002, 00002 : ${ANSWER}:2:1 : ${REFUSAL}`]);
    assert.match(found.text, new RegExp(`${ANSWER} : retourné par le portail pour ${SOLDE}`));
    const again = sibling({ name: 'JSON-LOINC00001-20230305-001.json', lines: [siblingLine(2)] });
    assert.deepEqual(under(report([advance(1, 2), solde(1, 2), returned, again]), 'Demandes rejetées'), []);
  });

  it('tells the balances whose advance is in no file, where there are advances', () => {
    assert.deepEqual(under(report([advance(1), solde(1, 2)]), 'Soldes sans'), [`- FINBIO000002, 00002 : ${SOLDE}:2:1`]);
    assert.deepEqual(under(report([solde(1, 2)]), 'Soldes sans'), []);
  });

  it('says what is not there, not read or of another number', () => {
    const found = report(
      [solde(1), { ...advance(1), ans: 'LOINC00002' }],
      [
        { location: 'JSON-a-1-1.json', reason: 'unreadable' },
        { location: 'envoi.zip', reason: 'encrypted' },
      ],
    );
    assert.match(found.text, /rien à comparer/);
    const absent = under(found, 'Absents').join('\n');
    assert.match(absent, /aucune demande d’avance/);
    assert.match(absent, /aucun fichier retourné/);
    assert.match(spaced(absent), new RegExp(`autre numeroAns, ou aucun\\) : ${ADVANCE}`));
    assert.match(spaced(absent), /non lus : JSON-a-1-1\.json \(endommagé/);
    assert.doesNotMatch(absent, /envoi\.zip/);
  });

  it('says of a line without a number that it is not compared', () => {
    const lines = [siblingLine(1, { numeroASP: undefined }), siblingLine(2, { numeroEditeur: undefined })];
    assert.deepEqual(under(report([advance(1, 2), sibling({ name: SOLDE, lines })]), 'Demandes sans'), [
      `- –, 00001 : ${SOLDE}:1:1`,
      `- FINBIO000002, – : ${SOLDE}:2:1`,
    ]);
  });

  it('is none for a file without a numeroAns', () => {
    const comparisonInput = {
      ans: undefined,
      siblings: [solde(1)],
      unchecked: [],
      placeFor: ({ name }: SiblingFile) => name,
    };
    assert.match(writeMatchReport(comparisonInput, 'fr').text, /n’a pas de numeroAns/);
  });
});
