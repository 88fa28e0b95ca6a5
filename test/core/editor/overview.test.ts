import assert from 'node:assert/strict';
import { readClaimFile } from '../../../server/src/core/claim/claimFile.ts';
import { type FileOverview, fileOverview } from '../../../server/src/core/editor/overview.ts';
import { readDocument } from '../../../server/src/core/json/document.ts';
import type { Surroundings } from '../../../server/src/core/nearby/aroundFile.ts';
import { check } from '../../../server/src/core/rules/engine/check.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { nearbyFile, PIECES, packedFile, surroundings } from '../../support/surroundings.ts';

function overview(text: string, around: Surroundings | undefined = undefined, rules = {}): FileOverview {
  const claimFile = readClaimFile(readDocument(text));
  const { kind, profile } = claimFile;
  const context = {
    kind,
    profile,
    maximumAmount: undefined,
    template: undefined,
    fileName: undefined,
    today: undefined,
  };
  const hiddenAnswers: string[] = [];
  const settings = { ...DEFAULT_SETTINGS, rules };
  return fileOverview(check(claimFile, { ...context, hiddenAnswers, surroundings: around }, settings));
}

const statuses = (text: string, around?: Surroundings): string[] =>
  overview(text, around).demandes.map(({ status }) => status);
const amount = (source: string): string => `"montantSegurHTFacture": ${source}`;

describe('the summary of a demande', () => {
  it('is ready, to be looked at or to be repaired by its worst problem', () => {
    const text = fileWith({ demandes: ['', '"beneficiaires": ["690781811"]', '"typeAction": "X"'] });
    assert.deepEqual(statuses(text), ['ready', 'warnings', 'faults']);
    const levels = overview(text).demandes.map(({ levels }) => levels);
    assert.deepEqual(levels[2], { error: 1, warning: 0, information: 0 });
    assert.deepEqual(overview(text).levels, { error: 1, warning: 1, information: 0 });
  });

  it('is to be looked at where its pieces are not there, though that is said of the file', () => {
    const { demandes } = overview(fileWith({}), surroundings({}));
    assert.deepEqual(
      demandes.map(({ status, levels }) => [status, levels.warning]),
      [['warnings', 0]],
    );
  });

  it('follows the levels that the user set', () => {
    const text = fileWith({ demandes: ['"typeAction": "X"'] });
    assert.equal(overview(text, undefined, { 'type-action': 'off' }).demandes[0]?.status, 'ready');
  });

  it('is what the portal answered, where it did', () => {
    const labels = ['"Demande acceptée"', '"Demande refusée"', '"?"', 'null'];
    const text = fileWith({ demandes: labels.map((label) => `"libelleTraitement": ${label}`) });
    assert.deepEqual(statuses(text), ['accepted', 'refused', 'answered', 'ready']);
    assert.deepEqual(statuses(fileWith({ demandes: ['"codeTraitement": "12"'] })), ['answered']);
  });

  it('counts pieces that are found, missing and weighed, each file once', () => {
    const own = (parts: Partial<Omit<Surroundings, 'find'>>) => overview(fileWith({}), surroundings(parts)).pieces;
    assert.deepEqual(overview(fileWith({})).pieces, {
      number: 2,
      found: undefined,
      missing: 0,
      weight: 0,
      allWeighed: true,
    });
    assert.deepEqual(own({ files: PIECES }), {
      number: 2,
      found: 2,
      missing: 0,
      weight: 2000,
      allWeighed: true,
    });
    const [facture = nearbyFile('')] = PIECES;
    const heavier = packedFile(facture.name, 'a.zip', { size: 5000 });
    const unweighed = nearbyFile(facture.name, { size: undefined });
    assert.equal(own({ files: [facture, heavier] }).weight, 5000);
    assert.deepEqual(own({ files: [heavier, unweighed] }), {
      number: 2,
      found: 1,
      missing: 1,
      weight: 5000,
      allWeighed: false,
    });
    assert.equal(own({ complete: false }).missing, 0, 'what is not known to be missing');
  });

  it('has no amount that is not over 0 or not whole cents', () => {
    for (const source of ['0.00', '-1.00', '1.005', '"2917.00"', 'null', '1e30']) {
      const [demande] = overview(fileWith({ demandes: [amount(source)] })).demandes;
      assert.deepEqual([demande?.hasAmount, demande?.centimes], [false, 0], source);
    }
  });
});

describe('the summary of a file', () => {
  it('adds amounts up in cents', () => {
    const demandes = Array.from({ length: 10 }, () => amount('0.10'));
    assert.equal(overview(fileWith({ demandes: [...demandes, amount('2.9e1')] })).centimes, 3000);
    // As floating numbers these are 1_100.1000000000001 and more.
    assert.equal(
      overview(fileWith({ demandes: [amount('1100.07'), amount('0.01'), amount('0.02')] })).centimes,
      110_010,
    );
  });

  it('is the same in both layouts, and in a file whose middle is broken', () => {
    const flat = overview(claimText(5));
    assert.deepEqual(overview(claimText(5, { layout: 'blocks' })), flat);
    const broken = overview(claimText(5).replace('"numLigne": 3,', '"numLigne": 3, ]'));
    assert.deepEqual(
      broken.demandes.map(({ status }) => status),
      ['ready', 'ready', 'faults', 'ready', 'ready'],
    );
  });

  for (const [verdict, text, around] of [
    ['readyFile', fileWith({}), surroundings({ files: PIECES })],
    ['ready-without-pieces', fileWith({}), undefined],
    ['ready-without-pieces', fileWith({}), surroundings({ complete: false, files: PIECES })],
    // A link, or a file that may not be read: it is there, and nobody has seen what it is.
    ['ready-without-pieces', fileWith({}), surroundings({ files: PIECES.map((one) => ({ ...one, size: undefined })) })],
    ['incomplete', fileWith({}), surroundings({ files: PIECES.slice(1) })],
    ['incomplete', fileWith({}), surroundings({})],
    ['to-check', fileWith({ demandes: ['"beneficiaires": ["690781811"]'] }), undefined],
    ['to-fix', fileWith({ demandes: ['"typeAction": "X"'] }), surroundings({})],
    ['to-fix', '', undefined],
    ['returned', fileWith({ demandes: ['"libelleTraitement": "Demande acceptée"'] }), undefined],
    ['advance', fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'] }), undefined],
  ] as const) {
    it(`has the verdict ${verdict}`, () => {
      assert.equal(overview(text, around).verdict, verdict);
    });
  }

  it('leaves the demandes of an advance unjudged', () => {
    const text = fileWith({ without: ['dateFacture', 'montantSegurHTFacture', 'piecesJustificatives'] });
    assert.deepEqual(statuses(text), ['not-checked']);
  });
});
