import assert from 'node:assert/strict';
import { readInTurns } from '../../server/src/browser/tables.ts';
import { readInThread } from '../../server/src/node/tables.ts';
import { workbook } from '../support/package.ts';
import { bytesOf, cellsOf } from '../support/spreadsheet.ts';

const BIG = workbook({ data: `<row>${'<c><v>123456</v></c>'.repeat(50)}</row>`.repeat(10_000) });
const STOPPED = { refusal: 'table-stopped' };

describe('a thread that reads a table', () => {
  it('tells what it reads, or why it does not', async () => {
    const sheet = await readInThread(bytesOf('a;b\n1;2'));
    assert.ok(!('refusal' in sheet));
    assert.deepEqual(cellsOf(sheet), ['1 a|b', '2 1|2']);
    assert.deepEqual(await readInThread(new Uint8Array()), { refusal: 'table-empty' });
  });

  it('is ended where it takes too long, or too much memory', async () => {
    assert.deepEqual(await readInThread(BIG, undefined, { milliseconds: 50, megabytes: 512 }), STOPPED);
    assert.deepEqual(await readInThread(BIG, undefined, { milliseconds: 20_000, megabytes: 8 }), STOPPED);
  });

  it('ends with the wish for its table', async () => {
    const controller = new AbortController();
    const reading = readInThread(BIG, controller.signal);
    setTimeout(() => controller.abort(), 50);
    await assert.rejects(reading, { name: 'AbortError' });
    await assert.rejects(readInThread(BIG, controller.signal), { name: 'AbortError' });
  });
});

describe('a table that is read where there are no threads', () => {
  it('lets all else have its turn, and gives the same', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    try {
      const sheet = await readInTurns(BIG);
      assert.ok(!('refusal' in sheet));
      assert.deepEqual([sheet.lines.length, sheet.lines[0]?.cells.length], [10_000, 50]);
      assert.ok(turns > 10, `${turns} turns`);
    } finally {
      clearInterval(ticking);
    }
  });

  it('ends with the wish for it', async () => {
    const controller = new AbortController();
    const reading = readInTurns(BIG, controller.signal);
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(reading, { name: 'AbortError' });
  });
});
