import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { verdictOfBytes } from '../../server/src/core/workspace/checkBytes.ts';

interface Snippet {
  prefix: string;
  scope: string;
  body: string | string[];
  description: string;
}

const all = JSON.parse(
  readFileSync(new URL('../../snippets/solde-json.code-snippets', import.meta.url), 'utf8'),
) as Record<string, Snippet>;
const bodies = new Map(Object.values(all).map(({ prefix, body }) => [prefix, [body].flat()]));

/** What a person writes, by the key of the line that first asks for it. No key: a FINESS number. */
const WRITTEN: Readonly<Record<string, string>> = {
  numeroAns: 'LOINC00001',
  SIRET: '12345678200010',
  numeroASP: 'FINBIO000006',
  numeroEditeur: '00001',
  nomFichier: '00001',
  dateFacture: '15/12/2022',
  '': '750712184',
};
/** `$1`, `${1:default}` and `${1|choice,choice|}`. */
const TAB_STOP = /\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)\}|\$(\d+)/g;

/** The text of a snippet as it stands once someone has written into each tab stop, and taken the `choice`th of each list. */
function filledIn(prefix: string, choice: number): string {
  const written = new Map<string, string>();
  const lines = (bodies.get(prefix) ?? []).map((line) => {
    const key = /"(\w+)":/.exec(line)?.[1] ?? '';
    return line.replace(TAB_STOP, (_, n?: string, usual?: string, choices?: string, bare?: string) => {
      const stop = n ?? bare ?? '';
      const chosen = choices?.split(',')[choice] ?? (usual === '0.00' ? '2917.00' : usual);
      const text = written.get(stop) ?? chosen ?? WRITTEN[key] ?? '';
      written.set(stop, text);
      return text;
    });
  });
  return lines.join('\n');
}

function codesOf(text: string): string[] {
  const { kind, problems } = verdictOfBytes(Buffer.from(text));
  assert.equal(kind, 'claim');
  return problems.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

describe('snippets', () => {
  for (const choice of [0, 1, 2]) {
    it(`make a right file with choice ${choice + 1} of each list`, () => {
      assert.deepEqual(codesOf(filledIn('solde', choice)), []);
    });

    it(`make a right demande with choice ${choice + 1} of each list`, () => {
      const file = `{"impId": null, "numeroAns": "LOINC00001", "SIRET": "12345678200010", "lignesImport": [`;
      assert.deepEqual(codesOf(`${file}${filledIn('demande', choice)}]}`), []);
    });

    it(`make right pieces and beneficiaries with choice ${choice + 1} of each list`, () => {
      const pieces = ['facture', 'va', 'catalog'].map((prefix) => filledIn(prefix, choice));
      const file = filledIn('solde', choice)
        .replace(/("piecesJustificatives": \[)[^\]]*/, `$1${pieces.join(',')}`)
        .replace(/("beneficiaires": \[)[^\]]*/, `$1${filledIn('finess', choice)}`);
      assert.match(file, /"BIO-LOINC-Va1-CT1-00001\.(pdf|png|jpg)"/);
      assert.deepEqual(codesOf(file), []);
    });
  }

  it('fill nothing in that only a person knows', () => {
    for (const [prefix, lines] of bodies) {
      for (const line of lines) {
        const given = /^\s*"(\w+)": "(.*)",?$/.exec(line);
        if (given?.[1] === undefined || !(given[1] in WRITTEN) || given[1] === 'nomFichier') continue;
        assert.match(given[2] ?? '', /^\$\d+$/, `${prefix}: ${line}`);
      }
    }
  });

  it('are described in both languages, for solde files only', () => {
    assert.deepEqual([...bodies.keys()], ['solde', 'demande', 'facture', 'va', 'catalog', 'finess']);
    for (const { scope, description } of Object.values(all)) {
      assert.equal(scope, 'solde-json');
      assert.match(description, /^[^·\n]+ · [^·\n]+$/);
    }
  });
});
