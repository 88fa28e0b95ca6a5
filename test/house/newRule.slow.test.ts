import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot } from '../../scripts/lib/paths.ts';
import { filesOf, readArguments } from '../../scripts/newRule.ts';

describe('npm run new-rule', () => {
  const rule = readArguments(['facture', 'essai-de-regle', 'warning', 'montantSegurHTFacture']);

  it('makes the rule, its fixture and its page, and enters it', () => {
    assert.deepEqual([...filesOf(rule).keys()].sort(), [
      'docs/rules/essai-de-regle.md',
      'server/src/core/messages/en.ts',
      'server/src/core/messages/fr.ts',
      'server/src/core/messages/titles.ts',
      'server/src/core/rules/facture/essai-de-regle.ts',
      'server/src/core/rules/index.ts',
      'test/core/rules/essai-de-regle.test.ts',
    ]);
  });

  it('makes a rule that compiles, runs behind the others of its block, and fails its fixture', () => {
    const folder = mkdtempSync(join(tmpdir(), 'solde-rule-'));
    try {
      for (const path of ['server', 'schemas', 'test/support', 'package.json', 'tsconfig.base.json'])
        cpSync(inRoot(path), join(folder, path), { recursive: true });
      symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
      for (const [path, text] of filesOf(rule)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const run = (...args: string[]): string =>
        execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
      const codes = run(
        '--input-type=module',
        '-e',
        "import { RULES } from './server/src/core/rules/index.ts'; console.log(RULES.map(({ code }) => code).join(' '))",
      );
      assert.match(codes, / montant-valeur essai-de-regle beneficiaires-vide /);
      run('node_modules/typescript/bin/tsc', '-p', 'server', '--noEmit');
      const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
      assert.throws(
        () => run(mocha, '--no-config', 'test/core/rules/essai-de-regle.test.ts'),
        (error: { stdout: string }) => /^ *1 failing$/m.test(error.stdout),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const [args, said] of [
    [[], /BLOCK is one of/],
    [['facture', 'Montant', 'error', 'dateFacture'], /CODE is small letters/],
    [['facture', 'date-format', 'error', 'dateFacture'], /is there already/],
    [['facture', 'essai-de-regle', 'erreur', 'dateFacture'], /LEVEL is/],
    [['facture', 'essai-de-regle', 'error', 'date'], /KEY is one of/],
  ] as const) {
    it(`refuses ${args.join(' ') || 'no arguments'}, and says what to write`, () =>
      assert.throws(() => readArguments(args), said));
  }
});
