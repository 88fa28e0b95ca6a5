import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.ts';

const ENGINE = JSON.stringify(inRoot('server/src/core/rules/engine/rule.ts'));
const DECLARED = "level: 'error', block: 'header', section: 'key', stage: 'own'";

/** A rule with states of a type; its code has the wordings of `siret-cle`: kind `key`, which fills in `value`. */
function rule(state: string, more = ''): string {
  return `export const rule: RuleOf<'siret-cle', ${state}> = { code: 'siret-cle', ${DECLARED}, ${more} };`;
}

/** What a finding says of another place, in words that fill in `software`. */
function otherPlace(state: string): string {
  return `export const other: FindingOf<'logiciels-melanges', ${state}>['other'] = { start: 0, end: 1, kind: 'first' };`;
}

const CASES: readonly (readonly [name: string, source: string, accepted: boolean])[] = [
  ['names what its wording fills in', rule('{ kind: "key"; value: string }'), true],
  ['names more that can be said', rule('{ kind: "key"; value: number; more: string }'), true],
  ['lacks what its wording fills in', rule('{ kind: "key" }'), false],
  ['is of a kind without wording', rule('{ kind: "length"; value: string }'), false],
  ['has one case without wording', rule('{ kind: "key"; value: string } | { kind: "length" }'), false],
  ['holds what cannot be said', rule('{ kind: "key"; value: string; node: object }'), false],
  [
    'is said by its rule',
    rule('{ node: { text: string } }', "word: ({ node }) => ({ kind: 'key', value: node.text })"),
    true,
  ],
  ['is said by its rule in part', rule('{ node: object }', "word: () => ({ kind: 'key' })"), false],
  ['names what is said of another place', otherPlace('{ kind: "mixed"; software: string; other: string }'), true],
  ['lacks what is said of another place', otherPlace('{ kind: "mixed"; other: string }'), false],
];

describe('a state of a finding, for the compiler,', () => {
  let said = '';
  before(() => {
    const folder = mkdtempSync(join(tmpdir(), 'solde-states-'));
    try {
      for (const [place, [, source]] of CASES.entries())
        writeFileSync(
          join(folder, `${place}.mts`),
          `import type { FindingOf, RuleOf } from ${ENGINE};\nexport type Used = [FindingOf<'siret-cle'>, RuleOf<'siret-cle'>];\n${source}\n`,
        );
      const compilerOptions = { noEmit: true, composite: false, emitDeclarationOnly: false, types: [] };
      const config = { extends: inRoot('tsconfig.base.json'), compilerOptions, include: ['*.mts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const compiler = inRoot('node_modules/typescript/bin/tsc');
      said = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
        encoding: 'utf8',
        cwd: folder,
      }).stdout;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const [place, [name, , accepted]] of CASES.entries()) {
    it(`that ${name} is ${accepted ? 'accepted' : 'refused'}`, () => {
      const errors = said.split('\n').filter((line) => line.startsWith(`${place}.mts(`));
      assert.equal(errors.length === 0, accepted, said);
    });
  }
});
