import assert from 'node:assert/strict';
import { claimNameIn } from '../../../server/src/core/claim/claimName.ts';

const NAME = 'JSON-LOINC00001-20230314-001';

describe('the claim file’s name that a name bears', () => {
  for (const name of [
    `${NAME}.json`,
    `retour-${NAME}.json`,
    `Retour ASP ${NAME}.json`,
    `${NAME} (1).json`,
    `${NAME} - Copie.json`,
    `${NAME}_FichierRetour.json`,
    `${NAME}.retour.json`,
    `Copie de ${NAME}.json`,
    `20230315_${NAME}_rendu.json`,
    `json${NAME.slice(4)}.JSON`,
  ]) {
    it(`is found in ${name}`, () => assert.equal(claimNameIn(name), `${NAME}.json`));
  }

  for (const name of [
    'retour.json',
    `${NAME}1.json`,
    'JSON-LOINC00001-2023031-001.json',
    'JSON-retour-du-14.json',
    '',
  ]) {
    it(`is none in ${name}`, () => assert.equal(claimNameIn(name), undefined));
  }
});
