import assert from 'node:assert/strict';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { nameOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

const right = claimText(2);
/** A block may have any name, so that any character may stand there. */
const named = (block: string): string => claimText(2, { layout: 'blocks' }).replaceAll('"facture"', `"${block}"`);
const utf32 = (text: string, little: boolean): Buffer => {
  const bytes = Buffer.alloc([...text].length * 4);
  for (const [index, character] of [...text].entries()) {
    const value = character.codePointAt(0) ?? 0;
    if (little) bytes.writeUInt32LE(value, index * 4);
    else bytes.writeUInt32BE(value, index * 4);
  }
  return bytes;
};
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('json-encodage', () => {
  it('finds nothing in UTF-8, accents and all', () => {
    assertFound(utf8(right), []);
    assertFound(utf8(named('é€🩸')), []);
  });

  it('names a BOM, once, and reads on', () => {
    assertFound(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8(right)]), ['json-encodage bom «{»']);
  });

  it('names UTF-16 of either order, and reads on', () => {
    const little = Buffer.from(`\ufeff${right.replace('02/02/2023', '2023-02-02')}`, 'utf16le');
    const found = ['json-encodage utf16 «{»', 'date-format iso «"2023-02-02"»'];
    assertFound(little, found);
    assertFound(Buffer.from(little).swap16(), found);
  });

  it('names UTF-32 of either order, with its mark or without, and reads on', () => {
    const text = named('é€🩸').replace('02/02/2023', '2023-02-02');
    const found = ['json-encodage utf32 «{»', 'date-format iso «"2023-02-02"»'];
    for (const mark of ['\ufeff', '']) {
      for (const little of [true, false]) assertFound(utf32(mark + text, little), found);
    }
  });

  it('reads what is no character in UTF-32 as such', () => {
    const bytes = Buffer.concat([utf32('{"a": "', true), Buffer.of(0, 0, 0x11, 0, 0, 0xd8, 0, 0, 0x22)]);
    assert.equal(verdictOfBytes(bytes).text, '{"a": "\ufffd\ufffd\ufffd');
  });

  it('shows the first character of Windows-1252, and reads on', () => {
    const text = named('\u00e9\u00e8').replace('02/02/2023', '2023-02-02');
    assertFound(Buffer.from(text, 'latin1'), ['json-encodage latin1 «é»', 'date-format iso «"2023-02-02"»']);
  });

  it('says nothing else of a binary file', () => {
    assertFound(Buffer.from('%PDF-1.4\n\0\0\u00e9', 'latin1'), ['json-encodage binary «»']);
  });

  it('leaves an empty file to json-syntaxe', () => {
    assertFound(Buffer.alloc(0), ['json-syntaxe empty «»']);
  });
});

function assertFound(bytes: Uint8Array, expected: readonly string[]): void {
  const { text, problems } = verdictOfBytes(bytes);
  const found = problems.map((problem) => `${nameOf(problem)} «${text.slice(problem.start, problem.end)}»`);
  assert.deepEqual(found, expected);
}
