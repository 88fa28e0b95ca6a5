import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { PhysicalLocation, Result, Run } from 'sarif';
import { titles } from '../../server/src/core/messages/titles.ts';
import { claimText } from '../support/claimText.ts';
import type { Entry } from '../support/memoryFileSystem.ts';
import { runOfSarif } from '../support/sarif.ts';
import { solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');

/** The run of a check that may be of several files, each a path to check. */
async function check(files: Readonly<Record<string, Entry>>, ...options: readonly string[]): Promise<Run> {
  const { out } = await solde(files, ['check', '--format', 'sarif', ...options, ...Object.keys(files)]);
  return runOfSarif(out);
}

async function resultsOf(text: string, ...options: readonly string[]): Promise<readonly Result[]> {
  return (await check({ [NAME]: text }, ...options)).results ?? [];
}

function placeOf(result: Result | undefined): PhysicalLocation {
  const place = result?.locations?.[0]?.physicalLocation;
  assert.ok(place);
  return place;
}

const fingerprintsOf = (results: readonly Result[]) => results.map((one) => one.partialFingerprints?.['solde/v1']);

describe('--format sarif', () => {
  it('gives each problem with its rule, words and place', async () => {
    const [date] = await resultsOf(faulty);
    assert.equal(date?.ruleId, 'date-format');
    assert.equal(date?.level, 'error');
    assert.match(date?.message.text ?? '', /^Demande 1 : dateFacture "2023-02-02" commence par l’année/);
    assert.deepEqual(placeOf(date), {
      artifactLocation: { uri: NAME, index: 0 },
      region: {
        startLine: 11,
        startColumn: 22,
        endLine: 11,
        endColumn: 34,
        charOffset: faulty.indexOf('"2023-02-02"'),
        charLength: 12,
      },
    });
  });

  it('is in the chosen language', async () => {
    const { language, results } = await check({ [NAME]: faulty }, '--lang', 'en');
    assert.equal(language, 'en');
    assert.match(results?.[0]?.message.text ?? '', /starts with the year/);
  });

  it('describes every rule, found or not', async () => {
    const { tool, results, columnKind } = await check({ [NAME]: faulty });
    const rules = tool.driver.rules ?? [];
    assert.deepEqual([tool.driver.name, tool.driver.version], ['solde', '1.2.3']);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      rules.map(({ id, shortDescription }) => [id, shortDescription?.text]),
      Object.entries(titles).map(([code, title]) => [code, title.fr]),
    );
    const date = rules[results?.[0]?.ruleIndex ?? -1];
    assert.equal(date?.id, 'date-format');
    assert.deepEqual(date?.defaultConfiguration, { level: 'error' });
    assert.match(date?.help?.text ?? '', /docs\/rules\/date-format\.md/);
  });

  it('calls note what is only worth knowing', async () => {
    const [date] = await resultsOf(faulty, '--rule', 'date-format=information');
    assert.equal(date?.level, 'note');
  });

  it('says which levels the user set', async () => {
    const set = ['--rule', 'date-format=off', '--rule', 'siret-cle=information'];
    const { invocations, results } = await check({ [NAME]: faulty }, ...set);
    assert.deepEqual(results, []);
    assert.deepEqual(invocations?.[0]?.ruleConfigurationOverrides, [
      { descriptor: { id: 'date-format' }, configuration: { enabled: false } },
      { descriptor: { id: 'siret-cle' }, configuration: { level: 'note' } },
    ]);
  });

  it('gives the other places that a problem is about', async () => {
    const results = await resultsOf(right.replaceAll(/(?<!FINBIO0)00002/g, '00001'));
    const doubled = results.find(({ ruleId }) => ruleId === 'numero-editeur-double');
    const [other] = doubled?.relatedLocations ?? [];
    assert.equal(other?.physicalLocation?.region?.startLine, 10);
    assert.ok(other?.message?.text);
  });

  it('names every file that was read', async () => {
    const { artifacts } = await check({ [NAME]: faulty, 'JSON-1000000001-20241231-002.json': right });
    assert.deepEqual(
      artifacts?.map(({ location }) => location?.uri),
      [NAME, 'JSON-1000000001-20241231-002.json'],
    );
  });

  it('says which paths could not be read, and that the run did not succeed', async () => {
    const { invocations, results } = await check({ [NAME]: faulty, 'a b.json': { error: 'EACCES' } });
    assert.equal(results?.length, 1);
    assert.equal(invocations?.[0]?.executionSuccessful, false);
    const [notification] = invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.equal(notification?.level, 'error');
    assert.equal(notification?.message.text, 'a b.json : illisible (accès refusé).');
    assert.equal(notification?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a%20b.json');
  });

  it('succeeds where it finds errors', async () => {
    const { invocations } = await check({ [NAME]: faulty });
    assert.equal(invocations?.[0]?.executionSuccessful, true);
  });

  describe('names the path', () => {
    for (const [path, uri] of [
      ['dépôt 1/a#b?.json', 'd%C3%A9p%C3%B4t%201/a%23b%3F.json'],
      ['./mars//a.json', 'mars/a.json'],
      ['c:d.json', 'c%3Ad.json'],
      ['[1]/a.json', '%5B1%5D/a.json'],
      ['/dépôt/[1] a.json', 'file:///d%C3%A9p%C3%B4t/%5B1%5D%20a.json'],
      ['../a b.json', pathToFileURL('../a b.json').href],
    ] as const) {
      it(`${path} as ${uri}`, async () => {
        const { results } = await check({ [path]: '{' });
        assert.equal(placeOf(results?.[0]).artifactLocation?.uri, uri);
      });
    }
  });

  describe('keeps regions in the text', () => {
    for (const [what, text] of [
      ['an empty file', ''],
      ['a file of one character', '{'],
      ['line breaks of all kinds', '\r\n\r{\n'],
      ['characters of two units', `${right.slice(0, -3)}"😀": 😀`],
    ] as const) {
      it(`of ${what}`, async () => {
        const results = await resultsOf(text);
        assert.notEqual(results.length, 0);
        for (const { charOffset = -1, charLength = -1 } of results.map((one) => placeOf(one).region ?? {})) {
          assert.ok(charOffset >= 0 && charLength >= 0 && charOffset + charLength <= text.length);
        }
      });
    }
  });

  describe('takes no text of a file for its own', () => {
    it('such as a link', async () => {
      const [date] = await resultsOf(faulty.replace('2023-02-02', '[ici](http://a.b)'));
      assert.ok(date?.message.text?.includes('\\[ici\\](http://a.b)'), date?.message.text);
    });

    it('such as the mark that a library has for a missing value', async () => {
      const [date] = await resultsOf(faulty.replace('2023-02-02', 'SARIF_BUILDER_INVALID'));
      assert.match(date?.message.text ?? '', /SARIF_BUILDER_INVALID/);
    });
  });

  describe('knows a problem again', () => {
    const two = right.replaceAll('"C"', '"D"');

    it('on another line, in another language, at another level', async () => {
      const before = await resultsOf(two);
      const after = await resultsOf(`\n\n${two}`, '--lang', 'en', '--rule', 'type-action=warning');
      assert.deepEqual(fingerprintsOf(after), fingerprintsOf(before));
    });

    it('and from all others', async () => {
      const prints = fingerprintsOf(await resultsOf(two));
      assert.equal(prints.length, 2);
      assert.equal(new Set(prints).size, 2);
    });
  });
});
