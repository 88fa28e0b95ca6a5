import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/core/settings.ts';

describe('settings', () => {
  for (const sent of [undefined, null, {}, { langue: null, regles: null, montantMaximum: null, modele: null }]) {
    it(`not sent are the usual ones: ${JSON.stringify(sent)}`, () => {
      assert.deepEqual(readSettings(sent), { settings: DEFAULT_SETTINGS, wrong: [] });
    });
  }

  it('sent are taken', () => {
    const settings = {
      langue: 'en',
      regles: { 'finess-format': 'off', 'num-ligne': 'warning' },
      montantMaximum: 100.5,
      modele: 'modele.json',
      fichiersFermes: false,
      reponsesMasquees: ['JSON-LOINC00001-20230301-001.json'],
      codeLens: false,
      inlayHints: true,
    };
    const expected = { settings: { ...settings, voisinsTailleMax: 1000, zipTailleMax: 2000 }, wrong: [] };
    const sent = { ...settings, voisins: { tailleMax: 1000 }, zip: { tailleMax: 2000 } };
    assert.deepEqual(readSettings(sent), expected);
  });

  describe('sent one after the other', () => {
    const start = { langue: 'en', regles: { 'num-ligne': 'off', 'date-format': 'off' }, zip: { tailleMax: 2000 } };
    const expected = readSettings(start);

    for (const nothing of [
      undefined,
      null,
      [],
      {},
      { langue: null },
      { langue: null, regles: null, zip: null, voisins: null },
      { zip: {} },
      { zip: { tailleMax: null } },
      { regles: { 'num-ligne': null, 'date-format': null } },
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
        { langue: 'fr', voisins: { tailleMax: 7 } },
        { zip: { tailleMax: 3000 } },
      );
      assert.deepEqual(settings, { ...expected.settings, langue: 'fr', voisinsTailleMax: 7, zipTailleMax: 3000 });
    });

    it('lose a level that is left out of those that are given', () => {
      assert.deepEqual(readSettings(start, { regles: {} }).settings.regles, {});
      const regles = { 'num-ligne': null, impid: 'warning' };
      assert.deepEqual(readSettings(start, { regles }).settings.regles['num-ligne'], 'off');
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
    ['langue', ['de', 'FR', 1, {}]],
    ['regles', ['off', 1, []]],
    ['montantMaximum', ['2917', 0, -1, Number.NaN, Number.POSITIVE_INFINITY]],
    ['modele', [1, {}]],
    ['reponsesMasquees', ['a', [1], {}]],
    ['codeLens', ['true', 0]],
    ['inlayHints', ['on', {}]],
  ] as const) {
    for (const value of values) {
      it(`are taken but for a wrong ${name}: ${JSON.stringify(value)}`, () => {
        const right = { ...DEFAULT_SETTINGS, langue: 'en' };
        const expected = { ...right, [name]: DEFAULT_SETTINGS[name] };
        assert.deepEqual(readSettings({ ...right, [name]: value }), { settings: expected, wrong: [`solde.${name}`] });
      });
    }
  }

  it('are taken but for a wrong voisins.tailleMax', () => {
    for (const tailleMax of [0, '8', {}]) {
      const expected = { settings: DEFAULT_SETTINGS, wrong: ['solde.voisins.tailleMax'] };
      assert.deepEqual(readSettings({ voisins: { tailleMax } }), expected);
    }
    assert.deepEqual(readSettings({ voisins: null }), { settings: DEFAULT_SETTINGS, wrong: [] });
  });

  it('are taken but for a wrong zip.tailleMax', () => {
    for (const tailleMax of [0, 1.5, '8', 5_000_000_000]) {
      const expected = { settings: DEFAULT_SETTINGS, wrong: ['solde.zip.tailleMax'] };
      assert.deepEqual(readSettings({ zip: { tailleMax } }), expected);
    }
  });

  it('name each rule whose level is wrong, and take the others', () => {
    const { settings, wrong } = readSettings({
      regles: { 'num-ligne': 'hint', 'finess-format': 'off', 'date-format': 1, 'valeur-fixe': null },
    });
    assert.deepEqual(settings.regles, { 'finess-format': 'off' });
    assert.deepEqual(wrong, ['solde.regles.num-ligne', 'solde.regles.date-format']);
  });
});
