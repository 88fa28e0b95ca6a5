import assert from 'node:assert/strict';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFacture, FACTURE, VA } from '../../support/facture.ts';
import { fichier, voisinage } from '../../support/voisinage.ts';

describe('piece-poids', () => {
  it('marks a piece over 3 Mo in both readings', () => {
    checkFacture('piece-poids trop', { fichiers: [fichier(FACTURE, { taille: 3 * 1024 * 1024 + 1 }), fichier(VA)] });
  });
  it('warns of one that is over 3 Mo in one of them', () => {
    checkFacture('piece-poids limite warning', {
      fichiers: [fichier(FACTURE, { taille: 3 * 1024 * 1024 }), fichier(VA)],
    });
    checkFacture('piece-poids limite warning', { fichiers: [fichier(FACTURE, { taille: 3_000_001 }), fichier(VA)] });
  });
  it('is silent up to 3 000 000 bytes', () => {
    checkFacture('', { fichiers: [fichier(FACTURE, { taille: 3_000_000 }), fichier(VA)] });
  });
  it('writes the size in the signs of the language', () => {
    const around = voisinage({ fichiers: [fichier(FACTURE, { taille: 3_500_000 }), fichier(VA)] });
    const [problem] = problemsOf(fileWith({}), { voisinage: around });
    assert.match(problem ? wordProblem(problem, 'fr') : '', / pèse 3,50 Mo /);
    assert.match(problem ? wordProblem(problem, 'en') : '', / 3\.50 MB/);
  });
  it('speaks once, of the heaviest', () => {
    checkFacture('piece-poids trop', {
      fichiers: [fichier(FACTURE, { taille: 3_000_001 }), fichier(FACTURE, { taille: 9e6 }), fichier(VA)],
    });
  });
});
