import assert from 'node:assert/strict';
import { centsOf } from '../../server/src/core/claim/amount.ts';
import { departmentOf, hasDepartment } from '../../server/src/core/claim/departments.ts';
import { formatEuros, formatWeight } from '../../server/src/core/messages/quantities.ts';

describe('quantities', () => {
  it('of euros are written as Intl writes them', () => {
    for (const centimes of [0, 1, 10, 99, 100, 12_345, 291_700, 123_456_789, 100_000_000_000, -5, -291_700]) {
      for (const [language, locale] of [
        ['fr', 'fr-FR'],
        ['en', 'en-GB'],
      ] as const) {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
        assert.equal(formatEuros(centimes, language), format.format(centimes / 100));
      }
    }
  });

  it('of bytes have three digits at most, and the unit that suits them', () => {
    for (const [bytes, fr, en] of [
      [0, '0 o', '0 B'],
      [999, '999 o', '999 B'],
      [1000, '1 ko', '1 kB'],
      [1250, '1,3 ko', '1.3 kB'],
      [45_678, '45,7 ko', '45.7 kB'],
      [123_456, '123 ko', '123 kB'],
      [999_949, '1 Mo', '1 MB'],
      [2_917_000, '2,9 Mo', '2.9 MB'],
      [200_000_000, '200 Mo', '200 MB'],
      [3_000_000_000_000, '3 000 Go', '3,000 GB'],
    ] as const) {
      assert.equal(formatWeight(bytes, 'fr').replaceAll(/[\u00a0\u202f]/g, ' '), fr);
      assert.equal(formatWeight(bytes, 'en').replaceAll('\u00a0', ' '), en);
    }
  });

  it('of cents are read from the text, to the last digit', () => {
    for (const [text, centimes] of [
      ['2917.00', 291_700],
      ['2917', 291_700],
      ['0.1', 10],
      ['29.17e2', 291_700],
      ['291700e-2', 291_700],
      ['-1.50', -150],
      ['1.005', undefined],
      ['1e20', undefined],
      ['1e999', undefined],
      ['x', undefined],
    ] as const) {
      assert.equal(centsOf(text), centimes, text);
    }
  });
});

describe('departments', () => {
  it('are 01 to 95 but 20, Corsica’s two, and overseas', () => {
    const codes = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
    const known = [...codes, '2A', '2B', '2C'].filter((code) => departmentOf(`${code}0000000`) !== undefined);
    const expected = [...codes.filter((code) => code >= '01' && code <= '95' && code !== '20'), '97', '98', '2A', '2B'];
    assert.deepEqual(known, expected);
    for (const code of [...codes, '2A', '2B', '2C']) assert.equal(hasDepartment(code), expected.includes(code), code);
  });

  it('have their names', () => {
    const named = (finess: string): string => {
      const { code = '', name = '' } = departmentOf(finess) ?? {};
      return `${code} ${name}`;
    };
    for (const name of [
      '01 Ain',
      '13 Bouches-du-Rhône',
      '19 Corrèze',
      '21 Côte-d’Or',
      '31 Haute-Garonne',
      '35 Ille-et-Vilaine',
    ]) {
      assert.equal(named(`${name.slice(0, 2)}0000000`), name);
    }
    for (const name of [
      '50 Manche',
      '59 Nord',
      '69 Rhône',
      '75 Paris',
      '88 Vosges',
      '90 Territoire de Belfort',
      '95 Val-d’Oise',
    ]) {
      assert.equal(named(`${name.slice(0, 2)}0000000`), name);
    }
    assert.equal(named('970100228'), '971 Guadeloupe');
    assert.equal(named('980500003'), '976 Mayotte');
    assert.equal(named('979900000'), '97 Outre-mer');
  });
});
