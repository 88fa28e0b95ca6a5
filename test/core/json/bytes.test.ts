import assert from 'node:assert/strict';
import { decode } from '../../../server/src/core/json/bytes.ts';

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
      faults: [{ kind: 'latin1', start: 9, end: 10, octet: '0xE9', text: 'é' }],
    });
  });

  it('of Windows-1252 are its characters, on any version of Node', () => {
    const high = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);
    const { text } = decode(Uint8Array.of(0x22, ...high));
    assert.equal(
      text,
      '"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'.concat(String.fromCharCode(...high.subarray(32))),
    );
    const long = new Uint8Array(100_000).fill(0x92);
    assert.equal(decode(long).text, '’'.repeat(100_000));
  });

  it('that cannot be seen are named by their number', () => {
    const shown = (byte: number): unknown =>
      decode(Uint8Array.of(0x22, byte, 0x22)).faults.flatMap((fault) => ('text' in fault ? [fault.text] : []))[0];
    assert.deepEqual([0x80, 0x92, 0x81, 0xa0, 0xad].map(shown), ['€', '’', 'U+0081', 'U+00A0', 'U+00AD']);
  });

  it('of a character that is cut off at the end are shown there', () => {
    const { text, faults } = decode(Buffer.from('{"é').subarray(0, 3));
    assert.equal(text, '{"Ã');
    assert.deepEqual(
      faults.map(({ kind, start }) => [kind, start]),
      [['latin1', 2]],
    );
  });

  for (const first of ['PK\x03\x04', '%PDF-1.7\n', '\x89PNG', '\xff\xd8\xff', 'a\0']) {
    it(`of a file that is no text make none: ${JSON.stringify(first)}`, () => {
      assert.deepEqual(decode(Buffer.from(first, 'latin1')), {
        text: '',
        faults: [{ kind: 'binary', start: 0, end: 0 }],
      });
    });
  }
});
