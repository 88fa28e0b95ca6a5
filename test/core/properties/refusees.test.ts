import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createService } from '../../../server/src/core/service.ts';
import { nameOf, problemsOf, TODAY } from '../../support/check.ts';
import { type RightFile, rightFile, textOf } from '../../support/rightFile.ts';

const LABELS = ['Demande acceptée', 'Erreur : numeroASP inconnu', 'À compléter'];

describe('the file of the refused demandes of any returned file', () => {
  it('is the right file of these alone, each text of it as it was', () => {
    fc.assert(
      fc.property(rightFile(6), fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), (file, answers) => {
        const refused = file.demandes.flatMap((_, index) => (answers[index] === 1 ? [index] : []));
        fc.pre(refused.length > 0);
        const found = createService(() => TODAY).refusees(textOf(returned(file, answers)), {
          incertaines: [],
          nomJson: '',
          pris: [],
        });
        assert.ok(!('refus' in found), JSON.stringify(found));
        assert.equal(found.text, textOf(only(file, refused)));
        const problems = problemsOf(found.text, { nomJson: found.nom }).filter(({ level }) => level !== 'information');
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
  const impId = 'impld' in file.entete ? 'impld' : 'impId';
  return { ...file, entete: { ...file.entete, [impId]: '"IMP-1"' }, demandes };
}

/** The file with some of its demandes alone, each laid out as it was. */
function only({ entete, demandes, layout }: RightFile, indexes: readonly number[]): RightFile {
  const kept = demandes.filter((_, index) => indexes.includes(index));
  const blocs = indexes.map((index) => layout.blocs[index % layout.blocs.length] ?? {});
  return {
    entete,
    demandes: kept.map((keys, index) => ({ ...keys, numLigne: String(index + 1) })),
    layout: { ...layout, blocs },
  };
}
