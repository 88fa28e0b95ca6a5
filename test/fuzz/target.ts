// What the fuzzer calls with every input: bytes → text → problems → repairs → edits. Whatever is thrown is a finding.
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/document/document.ts';
import { applyEdits, type Edit } from '../../server/src/core/edits.ts';
import { learnWords } from '../../server/src/core/messages/words.ts';
import { createService } from '../../server/src/core/service.ts';
import { problemsOf, TODAY } from '../support/check.ts';
import {
  assertApart,
  assertFixedForAll,
  assertInPlace,
  assertReadAsJson,
  assertSound,
  isJson,
} from '../support/laws.ts';

// Loaded when the fuzzer, which loads this file, comes to its first input.
void learnWords('en');

export function fuzz(data: Buffer): void {
  const { text, problems } = createService(() => TODAY).verdictOfBytes(data);
  assertSound(text, problems);
  assertReadAsJson(text);
  assertFixes(text);
  assertFixedForAll(
    createService(() => TODAY),
    text,
  );
  assertEdits(text, data);
}

/** Every repair lies in the text, where its problem is, and leaves JSON what was JSON. */
function assertFixes(text: string): void {
  const service = createService(() => TODAY);
  service.open('fixture', text);
  const wasJson = isJson(text);
  const document = readDocument(text);
  for (const { problem, fixes } of service.fixes('fixture', { start: 0, end: text.length })) {
    for (const fix of fixes) {
      const told = `${problem.code} ${problem.message.kind}, ${fix.kind}`;
      assertApart(fix.edits, text.length, told);
      assertInPlace(fix, problem, document, told);
      // In a text that is broken elsewhere, a repair may change what its demandes are known by.
      if (wasJson) assert.ok(isJson(applyEdits(text, fix.edits)), told);
    }
  }
}

/** Edits that the input's own last bytes tell: the text after them is judged as if it were new. */
function assertEdits(start: string, data: Buffer): void {
  const service = createService(() => TODAY);
  let text = start;
  service.open('fixture', text);
  service.verdict('fixture');
  for (let last = data.length; last >= EDIT && data.length - last < MOST_EDITS * EDIT; last -= EDIT) {
    const edit = editOf(text, data.subarray(last - EDIT, last));
    text = applyEdits(text, [edit]);
    const after = text;
    service.edit('fixture', edit, () => after);
    assert.deepEqual(service.verdict('fixture').problems, problemsOf(text));
  }
}

/** Bytes that tell one edit, and how many edits are tried. */
const EDIT = 6;
const MOST_EDITS = 3;

/** A few characters of the text taken away somewhere, a few of elsewhere put in their place. */
function editOf(text: string, bytes: Buffer): Edit {
  const offset = bytes.readUInt16LE(0) % (text.length + 1);
  const source = bytes.readUInt16LE(2) % (text.length + 1);
  const [removed = 0, added = 0] = bytes.subarray(4);
  const length = Math.min(removed % 16, text.length - offset);
  return { offset, length, text: text.slice(source, source + (added % 16)) };
}
