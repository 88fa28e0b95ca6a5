import assert from 'node:assert/strict';
import type { Surroundings } from '../../../server/src/core/nearby/aroundFile.ts';
import { isReport, reportName, writeReport } from '../../../server/src/core/report/format.ts';
import type { Report } from '../../../server/src/core/report/types.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { reportOf } from '../../support/report.ts';
import { archive, nearbyFile, PIECES, packedFile, surroundings } from '../../support/surroundings.ts';

const FAULTY = fileWith({ header: '"SIRET": 12', demandes: ['"typeAction": "X"', '"dateFacture": "2023-02-13"'] });
const RETURNED = fileWith({ demandes: ['"libelleTraitement": "Demande refusée : <i>FINESS</i>"'] });
const AROUND = surroundings({ files: [...PIECES, packedFile(PIECES[0]?.name ?? '')], archives: [archive()] });

const FIXTURES: Readonly<Record<string, readonly [text: string | Uint8Array, around?: Surroundings]>> = {
  right: [claimText(2), AROUND],
  faulty: [FAULTY, AROUND],
  returned: [RETURNED],
  'without a neighbourhood': [fileWith({})],
  empty: [''],
  binary: [Buffer.from('PK\x03\x04\0\0')],
};

const VOID = new Set(['meta', 'br']);

/** Asserts that all tags pair, all attributes are quoted, and no sign stands for itself that means something. */
function assertWellFormed(page: string): void {
  const style = /<style>[^<]*<\/style>/;
  const open: string[] = [];
  const body = page.replace(/^<!DOCTYPE html>\n/, '').replace(style, '<style></style>');
  const rest = body.replaceAll(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g,
    (_, close: string, name: string) => {
      if (close !== '') assert.equal(open.pop(), name);
      else if (!VOID.has(name)) open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/);
}

/** The words of a page, as they are read. */
function wordsOf(page: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return page
    .replace(/<style>[^<]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? '');
}

const page = (report: Report): string => writeReport(report, 'html');

describe('the page of a report', () => {
  for (const [name, [content, around]] of Object.entries(FIXTURES)) {
    for (const language of ['fr', 'en'] as const) {
      it(`is well-formed and says all that is known of a file that is ${name}, in ${language}`, async () => {
        const report = await reportOf(content, { language, surroundings: around });
        const text = page(report);
        assertWellFormed(text);
        assert.match(text, new RegExp(`<html lang="${language}"`));
        const words = wordsOf(text);
        const { problems, nonControle, outOfScope, verdict } = report;
        for (const { text } of [verdict, ...problems, ...nonControle, ...outOfScope]) {
          assert.ok(words.includes(text), text);
        }
      });
    }
  }

  it('asks for nothing from outside, runs nothing, and forbids it', async () => {
    const text = page(await reportOf(FAULTY, { surroundings: AROUND }));
    assert.doesNotMatch(
      text,
      /<(script|link|img|iframe|object|embed|form|base)\b|\bon\w+=|@import|url\(|https?:|\bsrc=/i,
    );
    assert.match(text, /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]+=&#39;; base-uri/);
    const targets = [...text.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    assert.ok(targets.length > 0);
    for (const target of targets) assert.ok(text.includes(`id="${target.slice(1)}"`), target);
  });

  it('has each of its places once', async () => {
    const ids = [...page(await reportOf(FAULTY)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('shows hostile texts as what they are', async () => {
    const hostile = `"><script>alert('x')</script>&amp;\u202efdp.exe\u2066\u0000`;
    const text = fileWith({
      header: `"numeroAns": ${JSON.stringify(hostile)}`,
      demandes: [`"libelleTraitement": ${JSON.stringify(hostile)},\n"numeroASP": ${JSON.stringify(hostile)}`],
    }).replaceAll('BIO-LOINC-Va1-VA-00001.pdf', hostile.replaceAll('"', '').replaceAll('\u0000', ''));
    const name = hostile.replaceAll('"', '').replaceAll('\u0000', '');
    const around = surroundings({
      files: [nearbyFile(name, { location: `${name}/${name}` })],
      archives: [archive(`${name}.zip`)],
      unchecked: [{ location: name, reason: 'unreadable' }],
    });
    const report = await reportOf(text, { surroundings: around, fileName: `${hostile}.json` });
    const written = page(report);
    assertWellFormed(written);
    for (const raw of ['<script', '\u202e', '\u2066', '\u0000']) assert.ok(!written.includes(raw), JSON.stringify(raw));
    assert.ok(wordsOf(written).includes(`"><script>alert('x')</script>&amp;⟨U+202E⟩fdp.exe⟨U+2066⟩⟨U+0000⟩`));
  });

  it('is known again by its beginning, in both forms, and nothing else is', async () => {
    const report = await reportOf('');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    for (const form of ['html', 'json'] as const) assert.ok(isReport(bytes(writeReport(report, form))), form);
    for (const other of [
      '',
      '<!DOCTYPE html>\n<title>segur-solde/report</title>',
      '{"format": "segur-solde/report"}',
    ]) {
      assert.equal(isReport(bytes(other)), false, other);
    }
  });

  it('has a name beside its file that is no claim file’s', () => {
    assert.equal(reportName('JSON-LOINC00001-20230301-001.json', 'html'), 'JSON-LOINC00001-20230301-001-rapport.html');
    assert.equal(reportName('JSON-LOINC00001-20230301-001.json', 'json'), 'rapport-JSON-LOINC00001-20230301-001.json');
  });
});
