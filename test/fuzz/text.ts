// What the fuzzer calls with every input: bytes → text → problems → repairs → edits, and how the time grows. Whatever is
// thrown is a finding.
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/json/document.ts';
import { applyEdits, type Edit } from '../../server/src/core/json/edits.ts';
import { learnWords } from '../../server/src/core/messages/words.ts';
import { repairables } from '../../server/src/core/rules/engine/fixes.ts';
import { verdictOfBytes } from '../../server/src/core/workspace/checkBytes.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { checkIn, ON_DAY, problemsOf } from '../support/check.ts';
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
  const { text, problems } = verdictOfBytes(data, ON_DAY);
  assertSound(text, problems);
  assertReadAsJson(text);
  assertFixes(text);
  assertFixedForAll(text);
  assertEdits(text, data);
  assertTimely(text, data);
}

/** Every repair lies in the text, where its problem is, and leaves JSON what was JSON. */
function assertFixes(text: string): void {
  const workspace = new Workspace();
  workspace.open('fixture', text);
  const wasJson = isJson(text);
  const document = readDocument(text);
  for (const { problem, fixes } of repairables(checkIn(workspace, 'fixture'), { start: 0, end: text.length })) {
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
  const workspace = new Workspace();
  let text = start;
  workspace.open('fixture', text);
  workspace.verdict('fixture', ON_DAY);
  for (let last = data.length; last >= EDIT && data.length - last < MOST_EDITS * EDIT; last -= EDIT) {
    const edit = editOf(text, data.subarray(last - EDIT, last));
    text = applyEdits(text, [edit]);
    const after = text;
    workspace.edit('fixture', edit, () => after);
    assert.deepEqual(workspace.verdict('fixture', ON_DAY).problems, problemsOf(text));
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

/** Runs of so many UTF-16 units, and how much longer the longer one may take: as the square, it would take a hundred times as long. */
const RUNS = [3000, 30_000] as const;
const MOST_TIMES = 40;
const SLACK_MS = 500;

/** A few characters of the text, which its first bytes tell, made a long run and judged where they stand. */
function assertTimely(text: string, bytes: Buffer): void {
  if (bytes.length < 4 || bytes.readUInt8(2) % RARELY !== 0) return;
  const at = bytes.readUInt16LE(0) % (text.length + 1);
  const part = text.slice(at, at + 1 + (bytes.readUInt8(3) % 8));
  if (part === '') return;
  const [short = 0, long = 0] = RUNS.map((length) => {
    const longer = text.slice(0, at) + part.repeat(length / part.length) + text.slice(at);
    const start = performance.now();
    const workspace = new Workspace();
    workspace.open('fixture', longer);
    workspace.verdict('fixture', ON_DAY);
    repairables(checkIn(workspace, 'fixture'), { start: at, end: at });
    return performance.now() - start;
  });
  assert.ok(long < MOST_TIMES * short + SLACK_MS, `${JSON.stringify(part)}: ${short} ms, then ${long}`);
}

/** Long texts are slow: few inputs are tried so. */
const RARELY = 16;
