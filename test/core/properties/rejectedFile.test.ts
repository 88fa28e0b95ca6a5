import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rejectedFile } from '../../../server/src/core/submission/rejectedFile.ts';
import { nameOf, problemsOf } from '../../support/check.ts';
import { type RightFile, rightFile, textOf } from '../../support/rightFile.ts';

const LABELS = ['Demande acceptée', 'Erreur : numeroASP inconnu', 'À compléter'];

describe('the file of the refused demandes of any returned file', () => {
  it('is the right file of these alone, each text of it as it was', () => {
    fc.assert(
      fc.property(rightFile(6), fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (file, answers) => {
        const refused = file.demandes.flatMap((_, index) => (answers[index] === 1 ? [index] : []));
        fc.pre(refused.length > 0);
        const found = rejectedFile(textOf(returned(file, answers)), {
          day: '20260630',
          unclear: [],
          fileName: '',
          taken: [],
        });
        assert.ok(!('refusal' in found), JSON.stringify(found));
        assert.equal(found.text, textOf(only(file, refused)));
        const problems = problemsOf(found.text, { fileName: found.name }).filter(
          ({ level }) => level !== 'information',
        );
        assert.deepEqual(problems.map(nameOf), []);
      }),
      { numRuns: 200 },
    );
  });
});

/** The file as the portal gives it back. */
function returned(file: RightFile, answers: readonly number[]): RightFile {
  const demandes = file.demandes.map((keys, index) => ({
    ...keys,
    codeTraitement: '"X"',
    libelleTraitement: `"${LABELS[answers[index] ?? 0]}"`,
  }));
  const impId = 'impld' in file.header ? 'impld' : 'impId';
  return { ...file, header: { ...file.header, [impId]: '"IMP-1"' }, demandes };
}

/** The file with some of its demandes alone, each laid out as it was. */
function only({ header, demandes, layout }: RightFile, indexes: readonly number[]): RightFile {
  const kept = demandes.filter((_, index) => indexes.includes(index));
  const blocks = indexes.map((index) => layout.blocks[index % layout.blocks.length] ?? {});
  return {
    header,
    demandes: kept.map((keys, index) => ({ ...keys, numLigne: String(index + 1) })),
    layout: { ...layout, blocks },
  };
}
