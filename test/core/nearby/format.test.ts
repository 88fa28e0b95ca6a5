import assert from 'node:assert/strict';
import { formatOf, HEAD } from '../../../server/src/core/nearby/format.ts';
import { docx, JPG, PDF, PNG, zip } from '../../support/pieces.ts';

const behind = (before: Uint8Array | string, content: Uint8Array = PDF): Promise<string | null> =>
  formatOf(Buffer.concat([Buffer.from(before as string), content]).subarray(0, HEAD));

describe('formatOf', () => {
  for (const [what, before] of Object.entries({
    'a line break': '\r\n',
    spaces: ' '.repeat(1000),
    'a byte order mark': '\ufeff',
    'the part of a mail':
      'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: 8bit\r\nMIME-Version: 1.0\r\n\r\n',
    'a mail': 'From: a@exemple.fr\r\nReceived: from b\r\nSubject: c\r\n\r\n',
    'the answer of a server': 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n',
    'words for a printer': '\u001b%-12345X@PJL SET COPIES=1\r\n@PJL ENTER LANGUAGE=PDF\r\n',
    'a page of markup': '<?xml version="1.0"?><a/>',
    'a header of an old Macintosh': '\0'.repeat(128),
    'what looks like music': 'ID3\u0003\0\0\0\0\0\0',
    'what looks like a picture': 'BM',
    'as much as readers accept': 'x'.repeat(1024),
  })) {
    it(`knows a PDF behind ${what}`, async () => assert.equal(await behind(before), 'pdf'));
  }

  it('knows none by the mark of a text', async () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      assert.equal(await formatOf(Uint8Array.of(...mark, ...Buffer.from('%PDF-1.4', 'utf16le'))), null);
    }
  });

  it('knows none behind more than readers accept', async () => assert.equal(await behind('x'.repeat(1025)), null));

  it('knows by what it holds a PDF what it is itself', async () => {
    assert.equal(await formatOf(Buffer.concat([JPG, PDF])), 'jpg');
    assert.equal(await formatOf(Buffer.concat([PNG.subarray(0, 60), PDF])), 'png');
    assert.equal(await formatOf(await zip({ 'a.pdf': { content: PDF, level: 0 } })), 'zip');
    assert.equal(await formatOf(await docx()), 'docx');
    const tar = Buffer.alloc(1024);
    tar.write('a.pdf', 0);
    tar.write('0000644\0', 100);
    tar.write('ustar\0', 257);
    tar.write('0014000\0 ', 148);
    const sum = tar.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    assert.equal(await formatOf(Buffer.concat([tar.subarray(0, 512), PDF])), 'tar');
  });
});
