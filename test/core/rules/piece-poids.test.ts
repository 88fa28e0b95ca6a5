import assert from 'node:assert/strict';
import { problemsOf } from '../../support/check.ts';
import { fileWith } from '../../support/demande.ts';
import { checkFacture, FACTURE, VA } from '../../support/invoice.ts';
import { wordProblem } from '../../support/said.ts';
import { nearbyFile, surroundings } from '../../support/surroundings.ts';

describe('piece-poids', () => {
  it('marks a piece over 3 Mo in both readings', () => {
    checkFacture('piece-poids tooMany', {
      files: [nearbyFile(FACTURE, { size: 3 * 1024 * 1024 + 1 }), nearbyFile(VA)],
    });
  });
  it('warns of one that is over 3 Mo in one of them', () => {
    checkFacture('piece-poids limit warning', {
      files: [nearbyFile(FACTURE, { size: 3 * 1024 * 1024 }), nearbyFile(VA)],
    });
    checkFacture('piece-poids limit warning', { files: [nearbyFile(FACTURE, { size: 3_000_001 }), nearbyFile(VA)] });
  });
  it('is silent up to 3 000 000 bytes', () => {
    checkFacture('', { files: [nearbyFile(FACTURE, { size: 3_000_000 }), nearbyFile(VA)] });
  });
  it('writes the size in the signs of the language', () => {
    const around = surroundings({ files: [nearbyFile(FACTURE, { size: 3_500_000 }), nearbyFile(VA)] });
    const [problem] = problemsOf(fileWith({}), { surroundings: around });
    assert.match(problem ? wordProblem(problem, 'fr') : '', / de 3,50 Mo,/);
    assert.match(problem ? wordProblem(problem, 'en') : '', / 3\.50 MB/);
  });
  it('speaks once, of the heaviest', () => {
    checkFacture('piece-poids tooMany', {
      files: [nearbyFile(FACTURE, { size: 3_000_001 }), nearbyFile(FACTURE, { size: 9e6 }), nearbyFile(VA)],
    });
  });
});
