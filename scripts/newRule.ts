// Makes the files of a new rule and enters it everywhere: npm run new-rule -- BLOCK CODE LEVEL KEY
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { titles } from '../server/src/core/messages/titles.ts';
import { PROFILES } from '../server/src/core/profiles/index.ts';
import type { Block } from '../server/src/core/rules/engine/rule.ts';
import { BLOCKS } from './generate/rules/catalog.ts';
import { Failure, runAsMain } from './lib/main.ts';
import { inRoot, root } from './lib/paths.ts';
import { type NewRule, page, ruleFile, testFile, withRule, withTitle, withWording } from './newRule/templates.ts';

const CORE = 'server/src/core';
const USAGE =
  'npm run new-rule -- BLOCK CODE LEVEL KEY, for example: npm run new-rule -- facture montant-rond warning montantSegurHTFacture';

/** The files of a new rule, and those that name it, by their path from the root. */
export function filesOf(rule: NewRule): Map<string, string> {
  const changed = (path: string, change: (text: string) => string): [string, string] => [
    path,
    change(readFileSync(inRoot(path), 'utf8')),
  ];
  return new Map([
    [`${CORE}/rules/${rule.block}/${rule.code}.ts`, ruleFile(rule)],
    [`test/core/rules/${rule.code}.test.ts`, testFile(rule)],
    [`docs/rules/${rule.code}.md`, page(rule)],
    changed(`${CORE}/rules/index.ts`, (text) => withRule(text, rule)),
    changed(`${CORE}/messages/titles.ts`, (text) => withTitle(text, rule)),
    changed(`${CORE}/messages/fr.ts`, (text) => withWording(text, rule, ' : à écrire.')),
    changed(`${CORE}/messages/en.ts`, (text) => withWording(text, rule, ': to write.')),
  ]);
}

/** The rule that the arguments ask for. Throws a {@link Failure} that says what they should be. */
export function readArguments([block = '', code = '', level = '', field = '']: readonly string[]): NewRule {
  if (!isBlock(block)) throw new Failure(`${USAGE}\n  BLOCK is one of ${Object.keys(BLOCKS).join(', ')}`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(code)) throw new Failure(`${USAGE}\n  CODE is small letters and dashes: ${code}`);
  if (Object.hasOwn(titles, code)) throw new Failure(`The rule ${code} is there already.`);
  if (level !== 'error' && level !== 'warning' && level !== 'information')
    throw new Failure(`${USAGE}\n  LEVEL is error, warning or information: ${level}`);
  if (!PROFILES[0].schema.demande.has(field))
    throw new Failure(`${USAGE}\n  KEY is one of ${[...PROFILES[0].schema.demande.keys()].join(', ')}`);
  return { block, code, level, field };
}

function isBlock(name: string): name is Block {
  return Object.hasOwn(BLOCKS, name);
}

await runAsMain(import.meta.url, async () => {
  const rule = readArguments(process.argv.slice(2));
  const files = filesOf(rule);
  for (const [path, content] of files) {
    console.log(`${existsSync(inRoot(path)) ? 'changed' : 'made   '} ${path}`);
    writeFileSync(inRoot(path), content);
  }
  const run = (...args: string[]): unknown => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--write',
    '--log-level=error',
    ...[...files.keys()].filter((path) => path.endsWith('.ts')),
  );
  run('scripts/generate.ts');
  console.log(`Its test fails until isRight() is written: npm run test:unit -- test/core/rules/${rule.code}.test.ts`);
});
