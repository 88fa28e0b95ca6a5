import assert from 'node:assert/strict';
import { check, problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkFile, ENTETE } from '../../support/demande.ts';
import { around } from '../../support/marks.ts';

describe('lignes-nombre', () => {
  it('wants a demande', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": []
                  ^^ lignes-nombre aucune
}`);
  });

  it('takes 200', () => check(claimText(200)));

  it('marks the key of more, and of the lines beyond says nothing else', () => {
    check(claimText(203).replace('"lignesImport"', around('"lignesImport"', 'lignes-nombre trop')));
  });

  it('are no longer counted beyond five thousand', () => {
    const problems = problemsOf(`{ "lignesImport": [${'{},'.repeat(6000)}{}] }`);
    assert.ok(problems.some(({ message }) => message.kind === 'sans-nombre'));
    assert.ok(problems.length < 12_000);
  });

  it('says nothing where lignesImport is no list', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": null
                  ^^^^ structure-type null-obligatoire
}`);
  });

  it('says nothing of a list that is cut off', () => {
    checkFile(`
{ ${ENTETE}
  "lignesImport": [
                  ^ json-syntaxe tronque`);
  });
});
