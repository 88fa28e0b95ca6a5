import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { writeReport } from '../../server/src/core/report/format.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { claimText } from '../support/claimText.ts';
import { fileWith } from '../support/demande.ts';
import { createMemoryFileSystem, type Entry } from '../support/memoryFileSystem.ts';
import { zip } from '../support/pieces.ts';
import { OWN, reportOf, reportOn } from '../support/report.ts';
import { piecesOf } from '../support/submissionFolder.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('schemas/report.schema.json')) as { properties: object; definitions: object };
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function assertValid(text: string): void {
  assert.equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors));
}

describe('the report as JSON', () => {
  for (const [name, text] of [
    ['right', claimText(2)],
    [
      'faulty',
      fileWith({ header: '"SIRET": 12', demandes: ['"beneficiaires": 7', '"piecesJustificatives": [null, {}]'] }),
    ],
    ['returned', fileWith({ demandes: ['"libelleTraitement": "Refus"', '"codeTraitement": 7'] })],
    ['empty', ''],
  ] as const) {
    it(`meets its schema for a file that is ${name}`, async () => {
      assertValid(writeReport(await reportOf(text), 'json'));
    });
  }

  it('meets its schema with pieces, archives and other files around', async () => {
    const entries: Record<string, Entry> = { [`/depot/${OWN}`]: claimText(2) };
    for (const [name, content] of Object.entries(piecesOf(1))) entries[`/depot/${name}`] = content;
    entries['/depot/envoi.zip'] = await zip(piecesOf(2));
    entries['/depot/JSON-1000000001-20241230-001.json'] = claimText(1);
    entries['/depot/a'] = { error: 'EACCES' };
    const report = await reportOn(createMemoryFileSystem(entries), '/depot');
    assert.ok(report.problems.some(({ elsewhere }) => elsewhere.length > 0));
    assertValid(writeReport(report, 'json'));
  });

  it('has each of its keys told in docs/report.md', () => {
    const page = read('docs/report.md');
    for (const key of keysOf(schema)) assert.ok(page.includes(`\`${key}\``), key);
  });
});

describe('the sections in a report', () => {
  for (const { code, section } of RULES) {
    if (section === 'key') continue;
    it(`are those of the page of ${code}`, () => assert.ok(read(`docs/rules/${code}.md`).includes(section)));
  }
});

/** The names of all properties in a schema. */
function keysOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'properties' in part ? Object.keys(part.properties ?? {}) : [];
  return [...own, ...Object.values(part).flatMap(keysOf)];
}
