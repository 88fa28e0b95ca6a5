// What the fuzzer calls with every table: bytes → sheet → claim files. Whatever is thrown is a finding.
import assert from 'node:assert/strict';
import { isFilledText } from '../../server/src/core/claim/values.ts';
import { wordNote } from '../../server/src/core/messages/notes.ts';
import { wordRefusal } from '../../server/src/core/messages/refusals.ts';
import { learnWords } from '../../server/src/core/messages/words.ts';
import { importAndCheck } from '../../server/src/core/tables/checkedImport.ts';
import { choiceOf, columnOf } from '../../server/src/core/tables/columnChoice.ts';
import type { ReadTable } from '../../server/src/core/tables/findTable.ts';
import { readTable } from '../../server/src/core/tables/findTable.ts';
import { isJson } from '../support/laws.ts';

void learnWords('en');

/** A file has no more demandes. */
const MOST_DEMANDES = 200;

export async function fuzz(data: Buffer): Promise<void> {
  const read = await readTable(data);
  assert.deepEqual(await readTable(data), read, 'the same bytes are the same table');
  if ('refusal' in read) {
    assert.notEqual(wordRefusal(read, 'fr'), wordRefusal(read, 'en'));
    return;
  }
  for (const remark of read.remarks) assert.notEqual(wordNote(remark, 'fr'), '');
  assertImported(read);
}

/** The files that a table makes are claim files, and every row that says something stands in one of them. */
function assertImported(read: ReadTable): void {
  const choice = read.columns.map(choiceOf);
  const start = { numeroAns: '1000000001', SIRET: '73282932000074', taken: [], template: undefined, day: '20260630' };
  const made = importAndCheck(read, choice, start);
  assert.deepEqual(importAndCheck(read, choice, start), made);
  if ('refusal' in made) {
    assert.notEqual(wordRefusal(made, 'fr'), wordRefusal(made, 'en'));
    return;
  }
  for (const { text, lines } of made.files) {
    assert.ok(isJson(text), text);
    assert.ok(lines.length > 0 && lines.length <= MOST_DEMANDES);
  }
  const columns = choice.map(columnOf);
  const telling = read.numbers.filter((_, row) =>
    read.lines[row]?.some((cell, at) => columns[at]?.what !== 'other' && isFilledText(cell)),
  );
  const taken = new Set(made.files.flatMap(({ lines }) => lines.flat()));
  assert.deepEqual(
    telling.filter((number) => !taken.has(number)),
    [],
    'rows that are in no file',
  );
}
