import assert from 'node:assert/strict';
import { readNumber } from '../../../server/src/core/claim/number.ts';

describe('a number written by people', () => {
  for (const [text, number] of [
    ['2917', '2917'],
    ['2917.00', '2917.00'],
    ['2917,00', '2917.00'],
    ['2 917,00 €', '2917.00'],
    ['2\u202f917,00\u00a0EUR', '2917.00'],
    ["2'917.5", '2917.5'],
    ['1.234,56', '1234.56'],
    ['1,234,567.8', '1234567.8'],
    ['+5', '5'],
    ['-5,5', '-5.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['00,50', '0.50'],
    ['2917.000', '2917.000'],
  ] as const) {
    it(`${text} is ${number}`, () => assert.equal(readNumber(text), number));
  }

  for (const text of ['1.234', '1,234', '1.234.567', '1 23', '1 234 56', '1.2.3', 'douze', '', '.', '€', '1e5']) {
    it(`"${text}" is none that is sure`, () => assert.equal(readNumber(text), undefined));
  }
});
