import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('makes, in a copy of the repository, a rule that compiles, is listed behind its block, and fails its fixture until it is written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'solde-rule-'));
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const fixture = (): string => run('scripts/mocha.ts', 'unit', 'test/core/rules/essai-de-regle.test.ts');
    try {
      copyTo(folder);
      run('scripts/newRule.ts', 'facture', 'essai-de-regle', 'warning', 'montantSegurHTFacture');
      const codes = run(
        '--input-type=module',
        '-e',
        "import { RULES } from './server/src/core/rules/index.ts'; console.log(RULES.map(({ code }) => code).join(' '))",
      );
      assert.match(codes, / montant-valeur essai-de-regle beneficiaires-vide /);
      for (const path of ['docs/rules/README.md', 'package.json', 'package.nls.json', 'package.nls.fr.json'])
        assert.match(readFileSync(join(folder, path), 'utf8'), /essai-de-regle/, path);
      run('node_modules/typescript/bin/tsc', '-p', 'server', '--noEmit');
      assert.throws(fixture, (error: { stdout: string }) => /^ *1 failing$/m.test(error.stdout));
      const file = join(folder, 'server/src/core/rules/facture/essai-de-regle.ts');
      writeFileSync(file, readFileSync(file, 'utf8').replace('return true;', 'return false;'));
      assert.match(fixture(), /^ *1 passing/m);
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

/** Copies what is in the repository, without what is built or installed. */
function copyTo(folder: string): void {
  const left = new Set(
    ['.git', '.vscode-test', '.vscode-test-web', 'dist', 'node_modules'].map((name) => inRoot(name)),
  );
  cpSync(inRoot('.'), folder, { recursive: true, filter: (path) => !left.has(path) && !path.endsWith('.vsix') });
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
}
