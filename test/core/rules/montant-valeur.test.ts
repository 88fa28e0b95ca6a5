import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { nameOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { checkDemande } from '../../support/demande.ts';

describe('montant-valeur', () => {
  for (const amount of ['0.01', '2917.00']) {
    it(`finds nothing in ${amount}`, () => checkDemande(`"montantSegurHTFacture": ${amount}`));
  }

  for (const amount of ['0.00', '0', '0.0', '-0.01', '-2917.00', '-5', '-1e3']) {
    it(`wants more than ${amount}`, () => {
      checkDemande(`
"montantSegurHTFacture": ${amount}
                         ${'^'.repeat(amount.length)} montant-valeur zero`);
    });
  }

  it('warns of more than the maximum of the specification', () => {
    checkDemande(`
"montantSegurHTFacture": 2917.01
                         ^^^^^^^ montant-valeur ceiling warning`);
  });

  for (const [amount, kind] of [
    ['2917.5', 'decimals'],
    ['9999', 'without-decimals'],
    ['1e4', 'exponent'],
    ['2917.005', 'too-precise'],
  ] as const) {
    it(`leaves ${amount} to montant-format`, () => {
      checkDemande(`
"montantSegurHTFacture": ${amount}
                         ${'^'.repeat(amount.length)} montant-format ${kind}`);
    });
  }

  it('warns of more than the maximum that the user sets', () => {
    const workspace = new Workspace();
    workspace.open('file', claimText(2));
    const found = (maximumAmount: number): string[] =>
      workspace.verdict('file', { settings: { ...DEFAULT_SETTINGS, maximumAmount } }).problems.map(nameOf);
    assert.deepEqual(found(2917), []);
    assert.deepEqual(found(2000), ['montant-valeur ceiling warning']);
    assert.deepEqual(found(1000), ['montant-valeur ceiling warning', 'montant-valeur ceiling warning']);
  });
});
