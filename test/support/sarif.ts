import assert from 'node:assert/strict';
import schemaOfSarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Log, Run } from 'sarif';

// It calls itself draft-04, and holds nothing that draft-07 reads otherwise but these two names.
const { id: _id, $schema: _draft, ...schema } = schemaOfSarif;
// One of its patterns has a bracket too many, which only the older kind of regular expression bears.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile<Log>(schema);

/** The one run of a SARIF log, which must be as the official JSON Schema of SARIF 2.1.0 wants it. */
export function runOfSarif(text: string): Run {
  const log: unknown = JSON.parse(text);
  assert.ok(isSarif(log), ajv.errorsText(isSarif.errors));
  const [run, ...others] = log.runs;
  assert.ok(run && others.length === 0);
  return run;
}
