import assert from 'node:assert/strict';
import { decode } from '../../../server/src/core/document/bytes.ts';

describe('bytes', () => {
  it('of UTF-8 are read as they are', () => {
    assert.deepEqual(decode(Buffer.from('{"é": "€🩸"}')), { text: '{"é": "€🩸"}', faults: [] });
  });

  it('of no file are an empty text', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '', faults: [] });
  });

  it('of a BOM are left out of the text, and named', () => {
    assert.deepEqual(decode(Buffer.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d)), {
      text: '{}',
      faults: [{ kind: 'bom', start: 0, end: 1 }],
    });
  });

  it('of a second BOM are text', () => {
    assert.equal(decode(Buffer.from('\ufeff\ufeff{}')).text, '\ufeff{}');
  });

  it('of UTF-16 are read in either order', () => {
    const little = Buffer.from('\ufeff{"é": 1}', 'utf16le');
    const expected = { text: '{"é": 1}', faults: [{ kind: 'utf16', start: 0, end: 1 }] };
    assert.deepEqual(decode(little), expected);
    assert.deepEqual(decode(Buffer.from(little).swap16()), expected);
  });

  it('of UTF-16 without its mark are known by the brace', () => {
    const little = Buffer.from('{"é": 1}', 'utf16le');
    const expected = { text: '{"é": 1}', faults: [{ kind: 'utf16', start: 0, end: 1 }] };
    assert.deepEqual(decode(little), expected);
    assert.deepEqual(decode(Buffer.from(little).swap16()), expected);
  });

  it('of Windows-1252 are shown at the first, and read from there on', () => {
    const bytes = Buffer.concat([Buffer.from('{"é": "'), Buffer.from('Préfecture\x80"}', 'latin1')]);
    assert.deepEqual(decode(bytes), {
      text: '{"é": "Préfecture€"}',
      faults: [{ kind: 'latin1', start: 9, end: 10, args: { octet: '0xE9', texte: 'é' } }],
    });
  });

  it('of a character that is cut off at the end are shown there', () => {
    const { text, faults } = decode(Buffer.from('{"é').subarray(0, 3));
    assert.equal(text, '{"Ã');
    assert.deepEqual(
      faults.map(({ kind, start }) => [kind, start]),
      [['latin1', 2]],
    );
  });

  it('that are zero make no text', () => {
    assert.deepEqual(decode(Buffer.from('PK\x03\x04\0')), {
      text: '',
      faults: [{ kind: 'binaire', start: 0, end: 0 }],
    });
  });
});
