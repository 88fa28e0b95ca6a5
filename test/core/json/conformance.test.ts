import assert from 'node:assert/strict';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { ALLOWED } from './conformance/allowed.ts';
import { FORBIDDEN } from './conformance/forbidden.ts';
import { OPEN } from './conformance/open.ts';

/**
 * What is said of the bytes of a file as JSON. What a claim file is to be made of, an object first, is another matter,
 * and so is a key that stands twice, which RFC 8259 advises against and does not forbid.
 */
function syntaxOf(bytes: string): string[] {
  const { problems } = verdictOfBytes(Buffer.from(bytes, 'latin1'));
  const ofJson = problems.filter(({ code }) => code === 'json-syntaxe' || code === 'json-encodage');
  return ofJson.map(({ code, message }) => `${code} ${message.kind}`);
}

describe('JSON, by the cases of JSONTestSuite', () => {
  it('is all there: 95 texts that are JSON, 188 that are none, 35 that may be', () => {
    assert.deepEqual(
      [ALLOWED, FORBIDDEN, OPEN].map((cases) => Object.keys(cases).length),
      [95, 188, 35],
    );
  });

  for (const [name, bytes] of Object.entries(ALLOWED)) {
    it(`has no problem of syntax: ${name}`, () => assert.deepEqual(syntaxOf(bytes), []));
  }

  for (const [name, bytes] of Object.entries(FORBIDDEN)) {
    it(`has one: ${name}`, () => assert.notDeepEqual(syntaxOf(bytes), []));
  }

  for (const [name, [bytes, said]] of Object.entries(OPEN)) {
    it(`${said === '' ? 'is read without a word' : `is called ${said}`}: ${name}`, () =>
      assert.equal(syntaxOf(bytes).join(), said));
  }
});

describe('a number', () => {
  const places = [(value: string) => `{"a": ${value}}`, (value: string) => `[${value}]`, (value: string) => value];
  const numbers = ['1'.repeat(300), `-${'1'.repeat(300)}`, `-0.${'0'.repeat(300)}1`, `1e${'0'.repeat(300)}1`];
  for (const value of [...numbers, `1.5${'0'.repeat(40)}`, `-1${'0'.repeat(40)}`]) {
    it(`of ${value.length} characters is one, as RFC 8259 sets no limit: ${value.slice(0, 5)}…`, () => {
      for (const place of places) assert.deepEqual(syntaxOf(place(value)), []);
      for (const place of places) assert.notDeepEqual(syntaxOf(place(`${value}x`)), []);
    });
  }
});
