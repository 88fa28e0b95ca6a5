import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { solde } from '../support/terminal.ts';

const NAME = 'JSON-1000000001-20241231-001.json';
const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');
/** Two warnings. */
const dubious = right.replace(/ *"impId": null,\n/, '').replace('2917.00', '2918.00');

const check = (text: string, ...options: readonly string[]) => solde({ [NAME]: text }, ['check', NAME, ...options]);

describe('--rule', () => {
  for (const [level, code, said] of [
    ['off', 0, '0 erreur(s), 0 avertissement(s), 0 information(s)'],
    ['information', 0, '0 erreur(s), 0 avertissement(s), 1 information(s)'],
    ['warning', 0, '0 erreur(s), 1 avertissement(s), 0 information(s)'],
    ['avertissement', 0, '0 erreur(s), 1 avertissement(s), 0 information(s)'],
    ['error', 1, '1 erreur(s), 0 avertissement(s), 0 information(s)'],
    ['erreur', 1, '1 erreur(s), 0 avertissement(s), 0 information(s)'],
  ] as const) {
    it(`gives a rule the level ${level}`, async () => {
      const run = await check(faulty, '--rule', `date-format=${level}`);
      assert.equal(run.code, code);
      assert.ok(run.out.includes(said), run.out);
    });
  }

  it('may be said for several rules, and twice for one: then the last holds', async () => {
    const options = ['date-format=error', 'siret-cle=off', 'date-format=off'].flatMap((one) => ['--rule', one]);
    const { code, out } = await check(faulty.replace('73282932000074', '73282932000075'), ...options);
    assert.equal(code, 0);
    assert.match(out, /0 erreur\(s\), 0 avertissement\(s\)/);
  });

  it('holds for the bytes too', async () => {
    const bom = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(right)]);
    const { code } = await solde({ [NAME]: bom }, ['check', NAME, '--rule', 'json-encodage=off']);
    assert.equal(code, 0);
  });

  for (const [value, french, english] of [
    [
      'finess-cl=off',
      '--rule finess-cl=off : règle finess-cl inconnue. Essayer finess-cle.',
      '--rule finess-cl=off: unknown rule finess-cl. Did you mean finess-cle?',
    ],
    [
      'Date_Format=off',
      '--rule Date_Format=off : règle Date_Format inconnue. Essayer date-format.',
      '--rule Date_Format=off: unknown rule Date_Format. Did you mean date-format?',
    ],
    [
      'constructor=off',
      '--rule constructor=off : règle constructor inconnue. Voir les codes affichés par « solde check ».',
      '--rule constructor=off: unknown rule constructor. See the codes shown by “solde check”.',
    ],
    [
      'siret-cle=haut',
      '--rule siret-cle=haut : niveau haut inconnu. Écrire off, information, avertissement ou erreur.',
      '--rule siret-cle=haut: unknown level haut. Write off, information, warning or error.',
    ],
    ...['siret-cle', 'siret-cle=', '=off', ''].map(
      (value) =>
        [
          value,
          `${`--rule ${value}`.trim()} : écrire --rule CODE=NIVEAU, par exemple --rule siret-cle=off.`,
          `${`--rule ${value}`.trim()}: write --rule CODE=LEVEL, for example --rule siret-cle=off.`,
        ] as const,
    ),
  ] as const) {
    it(`is refused as ${value === '' ? 'nothing' : value}`, async () => {
      for (const [language, said] of [
        ['fr', french],
        ['en', english],
      ] as const) {
        const refused = await check(right, '--lang', language, '--rule', value);
        assert.deepEqual(refused, { code: 2, out: '', err: `${said}\n` });
      }
    });
  }
});

describe('--max-warnings', () => {
  for (const [most, code] of [
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['100', 0],
  ] as const) {
    it(`${most} ends with ${code} on two warnings`, async () => {
      assert.equal((await check(dubious, '--max-warnings', most)).code, code);
    });
  }

  it('says so below the totals', async () => {
    const { out } = await check(dubious, '--max-warnings', '1');
    assert.match(out, /2 avertissement.*\n2 avertissements, 1 au maximum \(--max-warnings\)\.\n\n {2}règle/);
    const english = await check(dubious, '--max-warnings', '1', '--lang', 'en');
    assert.match(english.out, /^2 warnings, at most 1 \(--max-warnings\)\.$/m);
    assert.doesNotMatch((await check(dubious, '--max-warnings', '2')).out, /Trop/);
  });

  it('counts the warnings of all files, at the levels that were set', async () => {
    const files = { [NAME]: faulty, 'JSON-1000000001-20241231-002.json': faulty };
    const options = ['--rule', 'date-format=warning', '--max-warnings', '1'];
    assert.equal((await solde(files, ['check', ...Object.keys(files), ...options])).code, 1);
    assert.equal((await solde(files, ['check', NAME, ...options])).code, 0);
  });

  it('leaves 2 for a path that could not be read', async () => {
    const { code } = await solde({ [NAME]: dubious }, ['check', NAME, 'none', '--max-warnings', '0']);
    assert.equal(code, 2);
  });

  for (const value of ['-1', '1.5', '', ' ', 'deux', '1e3', '0x10', '+1', 'Infinity']) {
    it(`refuses «${value}»`, async () => {
      const { code, err } = await check(right, `--max-warnings=${value}`);
      assert.equal(code, 2);
      assert.equal(
        err,
        `${`--max-warnings ${value}`.trimEnd()} : écrire un nombre entier, par exemple --max-warnings 0.\n`,
      );
    });
  }

  it('refuses what looks like another option, and nothing at all', async () => {
    for (const args of [['--max-warnings', '-1'], ['--max-warnings']]) {
      const { code, err } = await check(right, '--lang', 'fr', ...args);
      assert.equal(code, 2);
      assert.match(err, /^--max-warnings : écrire un nombre entier/);
    }
    const { err } = await solde({}, ['check', NAME, '--lang', 'en', '--max-warnings', 'x']);
    assert.equal(err, '--max-warnings x: write a whole number, for example --max-warnings 0.\n');
  });
});
