import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/core/settings.ts';

describe('settings', () => {
  for (const sent of [undefined, null, {}, { language: null, rules: null, maximumAmount: null, template: null }]) {
    it(`not sent are the usual ones: ${JSON.stringify(sent)}`, () => {
      assert.deepEqual(readSettings(sent), { settings: DEFAULT_SETTINGS, wrong: [] });
    });
  }

  it('sent are taken', () => {
    const settings = {
      language: 'en',
      rules: { 'finess-format': 'off', 'num-ligne': 'warning' },
      maximumAmount: 100.5,
      template: 'modele.json',
      closedFiles: false,
      hiddenAnswers: ['JSON-LOINC00001-20230301-001.json'],
      codeLens: false,
      inlayHints: true,
    };
    const expected = { settings: { ...settings, nearbyMaximumSize: 1000, zipMaximumSize: 2000 }, wrong: [] };
    const sent = { ...settings, nearby: { maximumSize: 1000 }, zip: { maximumSize: 2000 } };
    assert.deepEqual(readSettings(sent), expected);
  });

  describe('sent one after the other', () => {
    const start = { language: 'en', rules: { 'num-ligne': 'off', 'date-format': 'off' }, zip: { maximumSize: 2000 } };
    const expected = readSettings(start);

    for (const nothing of [
      undefined,
      null,
      [],
      {},
      { language: null },
      { language: null, rules: null, zip: null, nearby: null },
      { zip: {} },
      { zip: { maximumSize: null } },
      { rules: { 'num-ligne': null, 'date-format': null } },
    ]) {
      it(`hold where nothing is given: ${JSON.stringify(nothing)}`, () => {
        assert.deepEqual(readSettings(start, nothing), expected);
        assert.deepEqual(readSettings(nothing, start), expected);
        assert.deepEqual(readSettings(start, nothing, nothing), expected);
      });
    }

    it('hold but for what is given', () => {
      const { settings } = readSettings(
        start,
        { language: 'fr', nearby: { maximumSize: 7 } },
        { zip: { maximumSize: 3000 } },
      );
      assert.deepEqual(settings, { ...expected.settings, language: 'fr', nearbyMaximumSize: 7, zipMaximumSize: 3000 });
    });

    it('lose a level that is left out of those that are given', () => {
      assert.deepEqual(readSettings(start, { rules: {} }).settings.rules, {});
      const rules = { 'num-ligne': null, impid: 'warning' };
      assert.deepEqual(readSettings(start, { rules }).settings.rules['num-ligne'], 'off');
    });

    it('hold behind one that is no object, which is wrong', () => {
      assert.deepEqual(readSettings(start, 'fr'), { ...expected, wrong: ['solde'] });
    });
  });

  it('that are not known are passed over', () => {
    assert.deepEqual(readSettings({ trace: { server: 'verbose' } }), { settings: DEFAULT_SETTINGS, wrong: [] });
  });

  for (const sent of ['fr', 12, true, ['fr']]) {
    it(`that are no object are wrong as a whole: ${JSON.stringify(sent)}`, () => {
      assert.deepEqual(readSettings(sent), { settings: DEFAULT_SETTINGS, wrong: ['solde'] });
    });
  }

  for (const [name, values] of [
    ['language', ['de', 'FR', 1, {}]],
    ['rules', ['off', 1, []]],
    ['maximumAmount', ['2917', 0, -1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['template', [1, {}]],
    ['hiddenAnswers', ['a', [1], {}]],
    ['codeLens', ['true', 0]],
    ['inlayHints', ['on', {}]],
  ] as const) {
    for (const value of values) {
      it(`are taken but for a wrong ${name}: ${JSON.stringify(value)}`, () => {
        const expected = { ...DEFAULT_SETTINGS, language: 'en', [name]: DEFAULT_SETTINGS[name] };
        const sent = { language: 'en', [name]: value };
        assert.deepEqual(readSettings(sent), { settings: expected, wrong: [`solde.${name}`] });
      });
    }
  }

  it('are taken but for a wrong voisins.tailleMax', () => {
    for (const maximumSize of [0, '8', {}]) {
      const expected = { settings: DEFAULT_SETTINGS, wrong: ['solde.nearby.maximumSize'] };
      assert.deepEqual(readSettings({ nearby: { maximumSize } }), expected);
    }
    assert.deepEqual(readSettings({ nearby: null }), { settings: DEFAULT_SETTINGS, wrong: [] });
  });

  it('are taken but for a wrong zip.tailleMax', () => {
    for (const maximumSize of [0, 1.5, '8', 5_000_000_000]) {
      const expected = { settings: DEFAULT_SETTINGS, wrong: ['solde.zip.maximumSize'] };
      assert.deepEqual(readSettings({ zip: { maximumSize } }), expected);
    }
  });

  it('that there are not are named, with the one that is meant', () => {
    const { settings, wrong } = readSettings({
      'maximum-amount': 1,
      'lang-uage': 'fr',
      other: 1,
      zip: { max: 1, 'maximum-size': 2 },
    });
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.deepEqual(wrong, [
      'solde.maximum-amount (solde.maximumAmount ?)',
      'solde.lang-uage (solde.language ?)',
      'solde.other',
      'solde.zip.max',
      'solde.zip.maximum-size (solde.zip.maximumSize ?)',
    ]);
  });

  it('are those of the manifest', () => {
    const { properties } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).contributes.configuration;
    const names = Object.keys(properties).map((name) => name.replace(/^solde\./, ''));
    const sent = names.map((name) => name.split('.').reduceRight((value: unknown, key) => ({ [key]: value }), null));
    assert.deepEqual(readSettings(...sent), { settings: DEFAULT_SETTINGS, wrong: [] });
  });

  it('name each rule whose level is wrong, and take the others', () => {
    const { settings, wrong } = readSettings({
      rules: { 'num-ligne': 'hint', 'finess-format': 'off', 'date-format': 1, 'valeur-fixe': null },
    });
    assert.deepEqual(settings.rules, { 'finess-format': 'off' });
    assert.deepEqual(wrong, ['solde.rules.num-ligne', 'solde.rules.date-format']);
  });
});
