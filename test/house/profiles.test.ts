import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PROFILES } from '../../server/src/core/profiles/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a profile says, and messages that quote the specification or show how a command is called. */
const MAY_NAME = [/^core\/profiles\//, /^core\/messages\//, /^cli\/(?:texts|help)\.ts$/];
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** What is of one kind of software, or of one corridor. */
const [loinc] = PROFILES;
const OWN_WORDS = new RegExp(
  [
    ...PROFILES.map(({ software }) => software),
    `${loinc.corridor}-`,
    loinc.wave,
    loinc.aspPrefix,
    String(loinc.maximumAmount),
    ...loinc.pieceTypes.map(({ type }) => `\\b${type}\\b`),
    ...loinc.pieceTypes.filter(({ isNumbered }) => isNumbered).map(({ code }) => `\\b${code}(\\d|\\b)`),
  ].join('|'),
  'g',
);

describe('what is of one kind of software', () => {
  const files = globSync('**/*.ts', { cwd: `${root}server/src` }).filter(
    (file) => !MAY_NAME.some((one) => one.test(file)),
  );

  it('stands in its profile, and in no other code', () => {
    const found = files.flatMap((file) => {
      const code = readFileSync(`${root}server/src/${file}`, 'utf8').replaceAll(COMMENT, '');
      return [...code.matchAll(OWN_WORDS)].map(([word]) => `${file}: ${word}`);
    });
    assert.deepEqual(found, []);
    assert.ok(files.length > 100);
  });
});
