import assert from 'node:assert/strict';
import { hintsIn } from '../../../server/src/core/editor/hints.ts';
import { lensesOf } from '../../../server/src/core/editor/lenses.ts';
import { statusOf } from '../../../server/src/core/editor/status.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { nearbyFile, PIECES, packedFile, surroundings } from '../../support/surroundings.ts';

type Around = Parameters<typeof surroundings>[0];

/** What an editor shows of a text, its spaces all the same. */
function read(text: string, around: Around | undefined, language: 'fr' | 'en' = 'fr') {
  const workspace = new Workspace();
  workspace.open('fixture', text);
  const circumstances = around ? { surroundings: surroundings(around) } : {};
  const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');
  const placed = (all: readonly { readonly offset: number; readonly text: string }[]): string[] =>
    all.map(({ offset, text: claimText }) => `${text.slice(Math.max(0, offset - 3), offset)}|${plain(claimText)}`);
  const { verdict, detail, level, problems } = statusOf(workspace.verdict('fixture', circumstances), language);
  const check = workspace.check('fixture', circumstances);
  return {
    lenses: (check ? lensesOf(check, language) : []).map(({ offset, text: claimText }) => {
      assert.equal(text.charAt(offset), '{');
      return plain(claimText);
    }),
    hintsIn: (start = 0, end = text.length) => placed(check ? hintsIn(check, { start, end }, language) : []),
    status: [plain(verdict), plain(detail), level, problems],
  };
}

const ADVANCE = fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'] });
const RETURNED = fileWith({
  demandes: ['"libelleTraitement": "Demande acceptée"', '"libelleTraitement": "Demande refusée"', ''],
});

describe('what stands over a file and its demandes', () => {
  it('sums them up', () => {
    const text = fileWith({ demandes: ['', '"montantSegurHTFacture": 12.5', '"beneficiaires": ["750712185"]'] });
    assert.deepEqual(read(text, { files: PIECES }).lenses, [
      'À corriger : 1 erreur, 5 avertissements, 4 pièces introuvables · 3 demandes · 5 846,50 € HT · 3 bénéficiaires · 6 pièces (4 introuvables, 2 ko)',
      'Prête · 2 917,00 € · 2 pièces (2 ko)',
      'À corriger : 1 erreur, 2 avertissements · 12,50 € · 2 pièces (2 introuvables)',
      'À vérifier : 3 avertissements · 2 917,00 € · 2 pièces (2 introuvables)',
    ]);
    assert.deepEqual(read(fileWith({}), { files: PIECES }, 'en').lenses, [
      'Ready to submit · 1 claim · €2,917.00 excl. VAT · 1 beneficiary · 2 documents (2 kB)',
      'Ready · €2,917.00 · 2 documents (2 kB)',
    ]);
  });

  it('is the same in both layouts', () => {
    assert.deepEqual(read(claimText(4, { layout: 'blocks' }), {}).lenses, read(claimText(4), {}).lenses);
  });

  it('tells what the portal answered', () => {
    assert.deepEqual(
      read(RETURNED, undefined).lenses.map((lens) => lens.split(' · ')[0]),
      ['Retourné par le portail : 1 acceptée, 1 rejetée, 1 sans réponse', 'Acceptée', 'Rejetée', 'Prête'],
    );
  });

  it('says of an advance only that it is not checked', () => {
    assert.deepEqual(read(ADVANCE, {}).lenses, [
      'Demande d’avance, non contrôlée · 1 demande · 1 bénéficiaire · 0 pièce',
    ]);
  });

  it('says what cannot be summed, and what is not known to be all', () => {
    const text = fileWith({ demandes: ['"montantSegurHTFacture": null'] });
    const [facture = nearbyFile('')] = PIECES;
    const parts = { files: [facture, packedFile(facture.name, 'a.zip', { size: undefined })], complete: false };
    assert.match(read(text, parts).lenses[0] ?? '', /0,00 € HT \(1 sans montant\).* 2 pièces \(au moins 1 ko\)$/);
  });
});

describe('what stands behind values', () => {
  it('is the department of a FINESS number and the weight of a piece', () => {
    const text = fileWith({});
    assert.deepEqual(read(text, { files: PIECES }).hintsIn(), ['84"|Paris', 'df"|1 ko', 'df"|1 ko']);
    assert.deepEqual(read(text, {}, 'en').hintsIn(), ['84"|Paris']);
  });

  it('is only what stands in the range', () => {
    const text = fileWith({ demandes: ['', '', ''] });
    const from = text.indexOf('"690781810"');
    assert.deepEqual(read(text, {}).hintsIn(from, from + 20), ['10"|Rhône']);
  });
});

describe('a file in a few words', () => {
  it('is its verdict, its problems and its totals', () => {
    assert.deepEqual(read(fileWith({}), { files: PIECES }).status, [
      'Prêt à déposer',
      '1 demande · 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 ko)',
      'information',
      0,
    ]);
    assert.deepEqual(read(fileWith({ demandes: ['"typeAction": "X"'] }), {}).status, [
      'À corriger : 1 erreur, 1 avertissement, 2 pièces introuvables',
      '1 erreur · 1 avertissement · 1 demande · 2 917,00 € HT · 1 bénéficiaire · 2 pièces (2 introuvables)',
      'error',
      2,
    ]);
  });

  it('says of a model, an advance and a text that is too long that they are not checked', () => {
    const model = fileWith({ demandes: [''] })
      .replaceAll(/"(numeroASP|numeroEditeur|dateFacture|nomFichier)": "[^"]*"/g, '"$1": ""')
      .replace('2917.00', 'null')
      .replace('["750712184"]', '[]');
    assert.equal(read(model, {}).status[0], 'Modèle du portail, non contrôlé');
    assert.equal(read(ADVANCE, {}, 'en').status[0], 'Advance request, not checked');
    assert.deepEqual(read(' '.repeat(10_000_001), {}).status, ['Trop long, non lu', '', 'warning', 1]);
  });
});
