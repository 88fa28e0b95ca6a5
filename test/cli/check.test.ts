import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';
import { solde } from '../support/terminal.ts';

const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');
/** A block may have any name. */
const accented = claimText(2, { layout: 'blocks' }).replaceAll('"facture"', '"données"');
/** Nothing is filled in: the model, where it bears another name than a claim file's. */
const unfilled = right
  .replaceAll(/"(numeroASP|numeroEditeur|dateFacture|nomFichier)": "[^"]*"/g, '"$1": ""')
  .replaceAll(/"montantSegurHTFacture": [\d.]+/g, '"montantSegurHTFacture": null')
  .replaceAll(/"beneficiaires": \[[^\]]*\]/g, '"beneficiaires": []');
const NAME = 'JSON-1000000001-20241231-001.json';
/** A model is named as 3.3 writes the form of a name, its parts still to be filled in. */
const MODEL = 'JSON-XXXXXXXXXX-AAAAMMJJ-001.json';

/** Runs a check that leaves out what lies around the files: none of their pieces is there. */
const alone: typeof solde = (files, args, locale) => solde(files, [...args, '--no-nearby'], locale);

describe('solde check', () => {
  describe('ends with', () => {
    for (const [code, what, files] of [
      [0, 'no error', { '/JSON-1000000001-20241231-001.json': right }],
      [0, 'warnings alone', { '/JSON-1000000001-20241231-001.json': right.replace('"impId": null,', '') }],
      [1, 'errors', { '/JSON-1000000001-20241231-001.json': faulty }],
      [1, 'a claim without values', { '/JSON-1000000001-20241231-001.json': unfilled }],
      [1, 'an empty file', { '/JSON-1000000001-20241231-001.json': '' }],
      [2, 'a path that is not there', {}],
      [2, 'a file that may not be read', { '/JSON-1000000001-20241231-001.json': { error: 'EACCES' } }],
      [2, 'a file that the host cannot read', { '/JSON-1000000001-20241231-001.json': { size: 10 } }],
      [2, 'a folder that may not be read', { '/JSON-1000000001-20241231-001.json': { error: 'EPERM' } }],
      [2, 'a folder without a claim file', { '/JSON-1000000001-20241231-001.json': null }],
      [2, 'a file that is too big', { '/JSON-1000000001-20241231-001.json': { size: 11_000_000 } }],
    ] as const) {
      it(`${code} for ${what}`, async () =>
        assert.equal((await alone(files, ['check', '/JSON-1000000001-20241231-001.json'])).code, code));
    }

    it('2 for a path that cannot be read, and goes on with the others', async () => {
      const { code, out } = await alone({ '/JSON-1000000001-20241230-001.json': faulty }, [
        'check',
        '/JSON-1000000001-20241231-001.json',
        '/JSON-1000000001-20241230-001.json',
      ]);
      assert.equal(code, 2);
      assert.match(out, /^\/JSON-1000000001-20241231-001\.json : illisible \(chemin inexistant\)\.$/m);
      assert.match(out, /^ {2}\/JSON-1000000001-20241230-001\.json:11:22 erreur date-format$/m);
      assert.match(out, /^1 fichier\(s\) contrôlé\(s\) : 1 erreur\(s\), 0 avertissement\(s\), 0 information\(s\)$/m);
    });
  });

  it('judges by the maximum and the model that it is told, as an editor does by its settings', async () => {
    const files = {
      '/JSON-1000000001-20241231-001.json': right.replace('"impId"', '"plus": 1,\n  "impId"'),
      '/modele.json': right.replace('"impId"', '"plus": null,\n  "impId"'),
    };
    const args = ['check', '/JSON-1000000001-20241231-001.json', '--format', 'json'];
    const codes = async (...more: readonly string[]): Promise<unknown> => {
      const { files: found } = JSON.parse((await alone(files, [...args, ...more])).out);
      return found[0].problems.map(({ code }: { readonly code: string }) => code);
    };
    assert.deepEqual(await codes(), ['balise-inconnue']);
    assert.deepEqual(await codes('--template', '/modele.json'), []);
    assert.deepEqual(await codes('--template', '/modele.json', '--max-amount', '2000'), ['montant-valeur']);
  });

  it('takes a file with nothing filled in, under a name of no day, for the model', async () => {
    assert.equal((await alone({ [`/${MODEL}`]: unfilled }, ['check', `/${MODEL}`])).code, 0);
  });

  it('does not judge the model itself, nor repair it or deposit it', async () => {
    const model = right.replace('"C"', '"c"').replace('02/02/2023', '');
    const files = { '/d/JSON-1000000001-20241231-001.json': right, [`/d/${MODEL}`]: model };
    const args = ['/d', '--template', `/d/../d/${MODEL}`];
    const fs = { ...files, [`/d/../d/${MODEL}`]: model };
    const { code, out } = await alone(fs, ['check', ...args]);
    assert.deepEqual([code, /modèle, non contrôlé/.test(out)], [0, true]);
    assert.equal((await alone(fs, ['fix', ...args])).code, 0);
    assert.equal(fs[`/d/${MODEL}`], model);
    assert.doesNotMatch((await solde(fs, ['zip', ...args])).out, /XXXXXXXXXX/);
  });

  it('shows the line of a fault, carets under it, and the line as the portal counts', async () => {
    const { out } = await alone({ '/JSON-1000000001-20241231-001.json': faulty }, [
      'check',
      '/JSON-1000000001-20241231-001.json',
    ]);
    assert.equal(
      out,
      `/JSON-1000000001-20241231-001.json (fichier de solde)
  /JSON-1000000001-20241231-001.json:11:22 erreur date-format
    Demande 1 : dateFacture "2023-02-02" commence par l’année. Écrire "02/02/2023".
    11 |       "dateFacture": "2023-02-02",
       |                      ^^^^^^^^^^^^

1 fichier(s) contrôlé(s) : 1 erreur(s), 0 avertissement(s), 0 information(s)

  règle        erreur
  date-format       1  dateFacture hors du format JJ/MM/AAAA
`,
    );
  });

  it('shows a part of a file of one line, carets in their place', async () => {
    const text = claimText(200, { oneLine: true }).replace('"02/02/2023"', '"2023-02-02"');
    const { out } = await alone({ '/JSON-1000000001-20241231-001.json': text }, [
      'check',
      '/JSON-1000000001-20241231-001.json',
    ]);
    const [line = '', carets = ''] = out.split('\n').slice(3);
    assert.ok(line.length < 120);
    assert.equal(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1), '"2023-02-02"');
  });

  it('shows the beginning of a fault of several lines', async () => {
    const text = right.replace(/"beneficiaires": \[/, '"beneficiaires": {').replace(/"750000044"\s*\]/, '"b": 1 }');
    const { out } = await alone({ '/JSON-1000000001-20241231-001.json': text }, [
      'check',
      '/JSON-1000000001-20241231-001.json',
    ]);
    assert.match(out, /^ {4}13 \| {7}"beneficiaires": \{\n {7}\| {24}\^$/m);
  });

  it('keeps carets under a text with tabs', async () => {
    const { out } = await alone({ '/JSON-1000000001-20241231-001.json': faulty.replaceAll('  ', '\t') }, [
      'check',
      '/JSON-1000000001-20241231-001.json',
    ]);
    assert.match(out, / {4}11 \| {4}"dateFacture": "2023-02-02",\n {7}\| {19}\^{12}\n/);
  });

  it('says what each file is', async () => {
    const returned = right.replaceAll('"codeTraitement": null', '"codeTraitement": "OK"');
    const vendors = ['numeroASP', 'numeroEditeur', 'dateFacture', 'montantSegurHTFacture', 'beneficiaires'];
    const model = JSON.stringify({ lignesImport: [Object.fromEntries(vendors.map((key) => [key, null]))] });
    const { out } = await alone({ '/JSON-1000000001-20241231-001.json': returned, [`/${MODEL}`]: model }, [
      'check',
      '/JSON-1000000001-20241231-001.json',
      `/${MODEL}`,
    ]);
    assert.match(out, /^\/JSON-1000000001-20241231-001\.json \(fichier retourné par le portail\)$/m);
    assert.match(out, /^\/JSON-XXXXXXXXXX-AAAAMMJJ-001\.json \(modèle, non contrôlé\)$/m);
  });

  describe('reads bytes', () => {
    for (const [kind, bytes] of [
      ['bom', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(right)])],
      ['utf16', Buffer.from(`\ufeff${right}`, 'utf16le')],
      ['latin1', Buffer.from(accented, 'latin1')],
      ['binary', Buffer.from('PK\x03\x04\0\0')],
    ] as const) {
      it(`and names ${kind}`, async () => {
        const { code, out } = await alone({ '/JSON-1000000001-20241231-001.json': bytes }, [
          'check',
          '/JSON-1000000001-20241231-001.json',
          '--format',
          'json',
        ]);
        const [file] = filesOf(out);
        assert.equal(code, 1);
        assert.deepEqual(
          file?.problems?.map((problem) => `${problem.code} ${problem.kind}`),
          [`json-encodage ${kind}`],
        );
      });
    }
  });

  it('does not read a file that is too big, and says its size', async () => {
    const fs = createMemoryFileSystem({ '/JSON-1000000001-20241231-001.json': { size: 11_400_000 } });
    const { out } = await alone(fs, ['check', '/JSON-1000000001-20241231-001.json']);
    assert.match(out, /^\/JSON-1000000001-20241231-001\.json : illisible \(11,4 Mo, 10 Mo au maximum\)\.$/m);
    assert.deepEqual(fs.calls, ['stat /JSON-1000000001-20241231-001.json', 'stat /JSON-1000000001-20241231-001.json']);
  });

  describe('of a folder', () => {
    const files = {
      [`/depot/${NAME}`]: right,
      [`/depot/2023/mars/${NAME}`]: faulty,
      [`/depot/node_modules/${NAME}`]: faulty,
      [`/depot/.git/${NAME}`]: faulty,
      '/depot/package.json': faulty,
      '/depot/facture.pdf': 'PDF',
    };

    it('finds the claim files in it and below, by their names', async () => {
      const { code, out } = await alone(files, ['check', '/depot', '--format', 'json']);
      assert.deepEqual(
        filesOf(out).map(({ path }) => path),
        [`/depot/2023/mars/${NAME}`, `/depot/${NAME}`],
      );
      assert.equal(code, 1);
    });

    it('reads nothing else', async () => {
      const fs = createMemoryFileSystem(files);
      await solde(fs, ['check', '/depot']);
      assert.equal(fs.calls.filter((call) => call.startsWith('readBytes')).length, 2);
      assert.ok(!fs.calls.some((call) => /node_modules|\.git/.test(call)));
    });

    it('says which folder below may not be read, and goes on', async () => {
      const { code, out } = await alone(
        { '/depot/a': { error: 'EACCES' }, '/depot/a/b': null, [`/depot/z/${NAME}`]: right },
        ['check', '/depot'],
      );
      assert.equal(code, 2);
      assert.match(out, /^\/depot\/a : illisible \(accès refusé\)\.$/m);
      assert.match(out, /^1 fichier\(s\) contrôlé\(s\)/m);
    });

    it('without a claim file says so', async () => {
      const run = await solde({ '/depot/package.json': right }, ['check', '/depot']);
      assert.deepEqual(run, { code: 2, out: '', err: 'Aucun fichier de solde ici : /depot\n' });
      const json = await solde({ '/depot/package.json': right }, ['check', '/depot', '--format', 'json']);
      assert.match(json.out, /"unreadable":/);
    });

    it('reads one file where a file is named, and lists its folder for what lies around it', async () => {
      const fs = createMemoryFileSystem(files);
      const { code } = await solde(fs, ['check', '/depot/package.json']);
      assert.equal(code, 1);
      const path = '/depot/package.json';
      assert.deepEqual(fs.calls, [
        `stat ${path}`,
        `stat ${path}`,
        `readBytes ${path}`,
        'readDirectory /depot',
        'readDirectory /depot/2023',
        `stat /depot/${NAME}`,
        `readBytes /depot/${NAME}`,
      ]);
    });
  });

  describe('--format json', () => {
    it('gives each problem with its place, lines and columns from 1', async () => {
      const doubled = faulty.replaceAll(/(?<!FINBIO0)00002/g, '00001');
      const { out } = await alone({ '/JSON-1000000001-20241231-001.json': doubled }, [
        'check',
        '/JSON-1000000001-20241231-001.json',
        '--format',
        'json',
      ]);
      const [file] = filesOf(out);
      assert.equal(file?.kind, 'claim');
      const [date] = file?.problems ?? [];
      const editeur = file?.problems?.find(({ code }) => code === 'numero-editeur-double');
      assert.deepEqual(date, {
        code: 'date-format',
        elsewhere: [],
        kind: 'iso',
        level: 'error',
        line: 1,
        message: 'Demande 1 : dateFacture "2023-02-02" commence par l’année. Écrire "02/02/2023".',
        start: { offset: doubled.indexOf('"2023-02-02"'), line: 11, column: 22 },
        end: { offset: doubled.indexOf('"2023-02-02"') + 12, line: 11, column: 34 },
        related: [],
      });
      assert.equal(editeur?.line, 2);
      assert.deepEqual(
        editeur?.related.map(({ start }) => start.line),
        [10],
      );
    });

    it('gives the files that could not be read, the totals, and those of each rule', async () => {
      const { code, out } = await alone({ '/JSON-1000000001-20241230-001.json': faulty }, [
        'check',
        '/JSON-1000000001-20241231-001.json',
        '/JSON-1000000001-20241230-001.json',
        '--format=json',
      ]);
      assert.equal(code, 2);
      const { version, files, totals, rules } = JSON.parse(out) as Output;
      assert.equal(version, 1);
      assert.deepEqual(files[0], { path: '/JSON-1000000001-20241231-001.json', unreadable: 'chemin inexistant' });
      assert.deepEqual(totals, { error: 1, warning: 0, information: 0 });
      assert.deepEqual(rules, { 'date-format': { error: 1, warning: 0, information: 0 } });
    });
  });

  describe('--lang', () => {
    for (const [language, locale, text] of [
      ['fr', 'en_GB.UTF-8', 'commence par l’année'],
      ['en', 'fr_FR.UTF-8', 'starts with the year'],
      ['auto', 'fr_FR.UTF-8', 'commence par l’année'],
      ['auto', undefined, 'starts with the year'],
    ] as const) {
      it(`${language} in a terminal of ${locale}`, async () => {
        const { out } = await alone(
          { '/JSON-1000000001-20241231-001.json': faulty },
          ['check', '/JSON-1000000001-20241231-001.json', '--lang', language],
          locale ?? '',
        );
        assert.ok(out.includes(text), out);
      });
    }

    it('is that of the terminal where it is not given', async () => {
      assert.match(
        (await alone({}, ['check', '/JSON-1000000001-20241231-001.json'], 'de_DE')).out,
        /cannot be read \(no such path\)/,
      );
      assert.match((await alone({}, ['check', '/JSON-1000000001-20241231-001.json'])).out, /illisible/);
    });
  });
});

interface Place {
  readonly start: { readonly line: number };
}

interface Output {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind?: string;
    readonly unreadable?: string;
    readonly problems?: readonly (Place & {
      readonly code: string;
      readonly kind: string;
      readonly line: number | null;
      readonly related: readonly Place[];
    })[];
  }[];
  readonly totals: object;
  readonly rules: object;
}

function filesOf(out: string): Output['files'] {
  return (JSON.parse(out) as Output).files;
}
