import assert from 'node:assert/strict';
import { references } from '../../../server/src/core/editor/references.ts';
import { workspaceSymbols } from '../../../server/src/core/editor/workspaceSymbols.ts';
import { verdictOfBytes } from '../../../server/src/core/workspace/checkBytes.ts';
import { ClaimIndex } from '../../../server/src/core/workspace/claimIndex.ts';
import type { MentionKind } from '../../../server/src/core/workspace/mentions.ts';
import { placesIn, type Summary, summaryInText } from '../../../server/src/core/workspace/summary.ts';
import { checkOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

function summaryOf(text: string): Summary {
  return summaryInText(checkOf(text).claimFile, text);
}

/** An index of closed files with these texts, by their names. */
function indexOf(texts: Readonly<Record<string, string>>, open: readonly [string, Summary][] = []): ClaimIndex {
  const index = new ClaimIndex(() => open);
  for (const [name, text] of Object.entries(texts)) index.set(name, summaryOf(text));
  return index;
}

const second = claimText(2).replaceAll('FINBIO000001', 'FINBIO000009');

describe('the index of the claim files', () => {
  it('keeps the texts of places, and their lines', () => {
    const text = claimText(1).replaceAll('\n', '\r\n');
    const lines = text.split('\r\n');
    for (const { text: fileText, range } of placesIn(summaryOf(text))) {
      const { start, end } = range;
      assert.equal(lines[start.line - 1]?.slice(start.column - 1, end.column - 1), fileText);
    }
  });

  it('forgets what it is told to, and knows open files as they stand in the editor', () => {
    const index = indexOf({ a: claimText(1), b: claimText(1) }, [['a', summaryOf(claimText(2))]]);
    const counts = (): Record<string, number> =>
      Object.fromEntries([...index.files()].map(([name, summary]) => [name, [...placesIn(summary)].length]));
    assert.deepEqual(counts(), { a: 21, b: 10 });
    index.set('b', summaryOf(claimText(2)));
    assert.deepEqual(counts(), { a: 21, b: 21 });
    index.delete('b');
    index.delete('b');
    assert.deepEqual(counts(), { a: 21 });
  });

  it('knows nothing of what is no text', () => {
    assert.equal(verdictOfBytes(new Uint8Array([0, 1, 2, 0])).check, undefined);
  });

  it('passes over texts that are no numbers and no names', () => {
    const summary = summaryOf(claimText(1).replace('FINBIO000001', 'F'.repeat(1000)));
    assert.ok([...placesIn(summary)].every(({ kind }) => kind !== 'numeroASP'));
  });
});

describe('references', () => {
  const found = (kind: MentionKind, fileText: string): string[] =>
    references(indexOf({ a: claimText(2), b: second }).files(), { kind, text: fileText }).map(
      ({ file, line, inName }) => `${file} ${line}${inName ? ' nom' : ''}`,
    );

  it('are found in all files', () => {
    assert.deepEqual(found('numeroASP', 'FINBIO000001'), ['a 1']);
    assert.deepEqual(found('numeroASP', 'FINBIO000002'), ['a 2', 'b 2']);
    assert.deepEqual(found('beneficiaires', '750000036'), ['a 1', 'b 1']);
    assert.deepEqual(found('nomFichier', 'bio-loinc-va1-va-00001.PNG'), ['a 1', 'b 1']);
    assert.deepEqual(found('numeroEditeur', '00001'), [
      'a 1',
      'a 1 nom',
      'a 1 nom',
      'a 1 nom',
      'b 1',
      'b 1 nom',
      'b 1 nom',
      'b 1 nom',
    ]);
    assert.deepEqual(found('numeroEditeur', 'FINBIO000001'), []);
  });
});

describe('symbols of the workspace', () => {
  const files = indexOf({ a: claimText(2), b: second }).files();
  const found = (query: string): string[] =>
    workspaceSymbols(files, query).map(({ name, file, line, demande }) =>
      [file, line, name, ...(demande ? [`(${demande})`] : [])].join(' '),
    );

  it('are demandes by either number', () => {
    assert.deepEqual(found('finbio000009'), ['b 1 FINBIO000009 · 00001']);
    assert.deepEqual(found('00002').slice(0, 2), [
      'a 2 FINBIO000002 · 00002',
      'a 2 BIO-LOINC-Va1-FACTURE-00002.pdf (FINBIO000002)',
    ]);
    assert.deepEqual(found('fb9'), ['b 1 FINBIO000009 · 00001']);
    assert.deepEqual(found('FINBIO000009 00001'), ['b 1 FINBIO000009 · 00001']);
  });

  it('are beneficiaries and pieces by what they are called', () => {
    assert.deepEqual(found('750000036'), ['a 1 750000036 (FINBIO000001)', 'b 1 750000036 (FINBIO000009)']);
    assert.deepEqual(found('va-00001.png'), [
      'a 1 BIO-LOINC-Va1-VA-00001.png (FINBIO000001)',
      'b 1 BIO-LOINC-Va1-VA-00001.png (FINBIO000009)',
    ]);
  });

  it('are the demandes without a query, and none for what is nowhere', () => {
    assert.equal(found('').length, 4);
    for (const query of ['zzz', '(', '[a', '\\', '.*', '\ud800', 'a'.repeat(10_000)])
      assert.deepEqual(found(query), []);
  });

  it('are no more than anybody looks through', () => {
    const many = indexOf({ a: claimText(200), b: claimText(200), c: claimText(200) }).files();
    assert.equal(workspaceSymbols(many, '').length, 500);
    assert.equal(workspaceSymbols(many, 'FINBIO000200')[0]?.name, 'FINBIO000200 · 00200');
  });

  it('take no time for texts made to cost some', () => {
    const text = claimText(1).replace('FINBIO000001', 'a'.repeat(199));
    const start = performance.now();
    workspaceSymbols(indexOf({ a: text }).files(), `${'a'.repeat(99)}b`);
    assert.ok(performance.now() - start < 500);
  });
});
