import assert from 'node:assert/strict';
import { nomJsonDans } from '../../../server/src/core/depot/nomJson.ts';

const NOM = 'JSON-LOINC00001-20230314-001';

describe('the claim file’s name that a name bears', () => {
  for (const nom of [
    `${NOM}.json`,
    `retour-${NOM}.json`,
    `Retour ASP ${NOM}.json`,
    `${NOM} (1).json`,
    `${NOM} - Copie.json`,
    `${NOM}_FichierRetour.json`,
    `${NOM}.retour.json`,
    `Copie de ${NOM}.json`,
    `20230315_${NOM}_rendu.json`,
    `json${NOM.slice(4)}.JSON`,
  ]) {
    it(`is found in ${nom}`, () => assert.equal(nomJsonDans(nom), `${NOM}.json`));
  }

  for (const nom of ['retour.json', `${NOM}1.json`, 'JSON-LOINC00001-2023031-001.json', 'JSON-retour-du-14.json', '']) {
    it(`is none in ${nom}`, () => assert.equal(nomJsonDans(nom), undefined));
  }
});
