import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FAULTS } from '../../scripts/generate/examples/faulty.ts';
import { examples } from '../../scripts/generate/examples/index.ts';
import { NEARBY_FAULTS } from '../../scripts/generate/examples/nearby.ts';
import { readAnswer } from '../../server/src/core/claim/portalAnswer.ts';
import { wordProblem } from '../../server/src/core/messages/messages.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { type BytesVerdict, verdictOfBytes } from '../../server/src/core/workspace/checkBytes.ts';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { luhnKey } from '../support/claimText.ts';

const folder = join(import.meta.dirname, '../../examples');
const pathOf = (number: string, day: string): string => join(folder, `JSON-LOINC00001-${day}-${number}.json`);
const textOf = (number: string, day = '20230301'): string => readFileSync(pathOf(number, day), 'utf8');
/** What is said of an example with what lies around it, and not without. */
async function saidNearby(number: string, day = '20230301'): Promise<string[]> {
  const surroundings = await new Explorer(diskFileSystem, { maximumSize: 0 }).around(pathOf(number, day));
  const alone = new Set(verdictOf(number, day).problems.map((problem) => wordProblem(problem, 'fr')));
  return verdictOfBytes(Buffer.from(textOf(number, day)), { surroundings, fileName: basename(pathOf(number, day)) })
    .problems.filter((problem) => !alone.has(wordProblem(problem, 'fr')))
    .map(({ code, line = 0 }) => `${line} ${code}`);
}
const verdictOf = (number: string, day?: string): BytesVerdict => verdictOfBytes(Buffer.from(textOf(number, day)));

describe('examples', () => {
  it('are all made by the generator', () => {
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => `examples/${path.replaceAll('\\', '/')}`);
    assert.deepEqual(
      there.sort(),
      examples()
        .map(([path]) => path)
        .sort(),
    );
  });
});

describe('the right example', () => {
  it('is a claim without a problem', () => {
    const { kind, problems } = verdictOf('001');
    assert.equal(kind, 'claim');
    assert.deepEqual(
      problems.map((problem) => wordProblem(problem, 'en')),
      [],
    );
  });

  it('is one with what lies around it too', async () => assert.deepEqual(await saidNearby('001'), []));

  it('has each of its pieces beside it, in the format of its name', () => {
    const MAGIC: Record<string, string> = { pdf: '%PDF-', png: '\x89PNG\r\n\x1a\n', jpg: '\xff\xd8\xff' };
    const names = [...textOf('001').matchAll(/"nomFichier": "(.*)"/g)].map(([, name = '']) => name);
    assert.deepEqual(new Set(names.map((name) => name.slice(-3))), new Set(Object.keys(MAGIC)));
    for (const name of names) {
      assert.ok(readFileSync(join(folder, name), 'latin1').startsWith(MAGIC[name.slice(-3)] ?? '?'), name);
    }
  });

  it('keeps two decimals in each amount', () => {
    const amounts = [...textOf('001').matchAll(/"montantSegurHTFacture": (.*),/g)].map(([, amount = '']) => amount);
    assert.equal(amounts.length, 4);
    for (const amount of amounts) assert.match(amount, /^\d+\.\d\d$/);
  });

  it('has numbers with right keys', () => {
    const numbers = [...textOf('001').matchAll(/"([0-9][0-9AB]\d{7}|\d{14})"/g)].map(([, number = '']) => number);
    assert.equal(numbers.length, 7);
    for (const number of numbers) {
      const digits = number.replace('2A', '21').replace('2B', '22');
      assert.equal(luhnKey(digits.slice(0, -1)), Number(digits.at(-1)), number);
    }
  });
});

describe('the faulty example', () => {
  const { kind, problems } = verdictOf('002');
  const known = new Set(RULES.map(({ code }) => code));

  it('has each of its faults said once, and nothing else said', () => {
    assert.equal(kind, 'claim');
    const said = problems.map(({ code, line = 0 }) => `${line} ${code}`);
    const faults = FAULTS.filter(([code]) => known.has(code)).map(([code, line]) => `${line} ${code}`);
    assert.deepEqual(said.sort(), faults.sort());
  });

  it('has each of the faults around it said once, and nothing else said', async () => {
    const faults = NEARBY_FAULTS.map(([code, line]) => `${line} ${code}`);
    assert.deepEqual((await saidNearby('002')).sort(), faults.sort());
  });

  it('shows some twenty faults of many rules', () => {
    assert.ok(problems.length >= 20);
    assert.ok(new Set(problems.map(({ code }) => code)).size >= 9);
  });

  it('says no two problems in the same words', () => {
    const words = problems.map((problem) => wordProblem(problem, 'fr'));
    assert.equal(new Set(words).size, words.length);
  });
});

describe('the returned example', () => {
  const { kind, text, problems } = verdictOf('001_FichierRetour', '20230222');

  it('is known as returned, with no error but the portal’s own refusal', () => {
    assert.equal(kind, 'returned');
    const errors = problems.filter(({ level, code }) => level === 'error' && code !== 'traitement');
    assert.deepEqual(
      errors.map((problem) => wordProblem(problem, 'en')),
      [],
    );
  });

  it('has every sort of answer', () => {
    const answers = [...text.matchAll(/"libelleTraitement": "(.*)"/g)].map(([, label = '']) => readAnswer(label));
    assert.deepEqual(answers, ['accepted', 'refused', 'unclear', 'accepted']);
  });
});

describe('the example that was sent', () => {
  it('is right, but for what the portal answered', async () => {
    assert.deepEqual(verdictOf('001', '20230222').problems, []);
    const answers = [1, 2, 3, 4].map((line) => `${line} reponse-portail`);
    assert.deepEqual(await saidNearby('001', '20230222'), answers);
  });
});
