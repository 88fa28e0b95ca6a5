import assert from 'node:assert/strict';
import { folding } from '../../../server/src/core/editor/folding.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

/** The folds of a text, each by its first line and how many lines it hides. */
function folds(text: string, limit?: number): string[] {
  const lines = text.split('\n');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  return folding(checkOf(text).claimFile, lineOf, limit).map(({ startLine, endLine, isRegion }) =>
    `${lines[startLine]?.trim()} ${endLine - startLine}${isRegion ? ' region' : ''}`.replace(
      /": [^[{].*? (\d+)/,
      '" $1',
    ),
  );
}

describe('folding', () => {
  it('is by file, header, list, demande, block, list and piece, without brackets too', () => {
    assert.deepEqual(folds(claimText(1)), [
      '{ 43',
      '"impId" 2',
      '"lignesImport": [ 38',
      '{ 36 region',
      '"numLigne" 3',
      '"dateFacture" 1',
      '"beneficiaires": [ 2',
      '"piecesJustificatives": [ 15',
      '{ 3',
      '{ 3',
      '{ 3',
      '"isDirectToDMP" 5',
      '"codeTraitement" 1',
    ]);
  });

  it('is by the objects of the blocks where they have some', () => {
    const found = folds(claimText(1, { layout: 'blocks' }));
    for (const fold of ['"facture": { 2', '"scenarioInstallation": { 6', '"traitement": { 2']) {
      assert.ok(found.includes(fold), found.join('\n'));
    }
  });

  it('leaves out the inner ones of too many', () => {
    assert.deepEqual(folds(claimText(2), 5), [
      '{ 82',
      '"impId" 2',
      '"lignesImport": [ 77',
      '{ 36 region',
      '{ 37 region',
    ]);
    assert.deepEqual(folds(claimText(2), 0), []);
  });

  it('goes to the end of what is not closed', () => {
    const text = claimText(1).slice(0, claimText(1).indexOf('"formatFichier"'));
    assert.ok(folds(text).includes('"piecesJustificatives": [ 2'), folds(text).join('\n'));
  });

  it('has none on a single line', () => {
    assert.deepEqual(folds(claimText(3, { oneLine: true })), []);
  });
});
