import assert from 'node:assert/strict';
import { claimText } from '../support/claimText.ts';
import { createMemoryFileSystem } from '../support/memoryFileSystem.ts';
import { solde } from '../support/terminal.ts';

const right = claimText(2);
const faulty = right.replace('"02/02/2023"', '"2023-02-02"');
const NAME = 'JSON-1000000001-20241231-001.json';
const ESCAPE = '\u001b';
const input = (text: string) => ({ readInput: async () => Buffer.from(text) });

describe('solde check -', () => {
  it('checks standard input, with nothing around it', async () => {
    const { code, out } = await solde({}, ['check', '-'], 'fr', input(faulty));
    assert.equal(code, 1);
    assert.match(out, /^- \(fichier de solde\)\n {2}-:11:22 erreur date-format\n/);
  });

  it('gives it the name that is said', async () => {
    const { out } = await solde({}, ['check', '-', '--stdin-name', 'a.json'], 'fr', input(right));
    assert.match(out, /a\.json:1:1 avertissement nom-json|a\.json:1:1 erreur nom-json/);
    assert.equal((await solde({}, ['check', '-', '--stdin-name', NAME], 'fr', input(right))).code, 0);
  });

  it('takes no other path beside it', async () => {
    const { code, err } = await solde({}, ['check', '-', 'a'], 'fr', input(right));
    assert.deepEqual([code, err], [2, '« - » (entrée standard) ne se combine pas avec d’autres chemins.\n']);
  });
});

describe('solde check of a file that is named in several ways', () => {
  it('checks it once', async () => {
    const fs = createMemoryFileSystem({ [`/d/${NAME}`]: right, [`/link/${NAME}`]: right });
    const identity = async (path: string): Promise<string> => path.replace('/link/', '/d/');
    const { out } = await solde({ ...fs, identity }, ['check', `/d/${NAME}`, '/d', `/link/${NAME}`, '--no-nearby']);
    assert.match(out, /^1 fichier\(s\) contrôlé\(s\)/m);
  });
});

describe('the colours of a result', () => {
  it('are those of its level, on a terminal that shows them', async () => {
    const files = { [`/${NAME}`]: faulty };
    const { out } = await solde(files, ['check', `/${NAME}`, '--no-nearby'], 'fr', { colors: true });
    assert.ok(out.includes(`${ESCAPE}[31merreur${ESCAPE}[0m ${ESCAPE}[1mdate-format${ESCAPE}[0m`), out);
    assert.ok(out.includes(`${ESCAPE}[31m^^^^`), out);
    const plain = await solde(files, ['check', `/${NAME}`, '--no-nearby'], 'fr');
    assert.equal(out.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), ''), plain.out);
    assert.ok(!plain.out.includes(ESCAPE));
  });

  it('are never in what is for a program', async () => {
    const files = { [`/${NAME}`]: faulty };
    const { out } = await solde(files, ['check', `/${NAME}`, '--format', 'json'], 'fr', { colors: true });
    assert.ok(!out.includes(ESCAPE));
  });
});

describe('solde explain', () => {
  it('prints the page of a rule, in the language of the terminal', async () => {
    const french = await solde({}, ['explain', 'siret-cle']);
    assert.match(french.out, /^# siret-cle\n\n[\s\S]*\*\*Corriger\.\*\*/);
    assert.doesNotMatch(french.out, /```\w+ |In English/);
    const english = await solde({}, ['explain', 'siret-cle'], 'en');
    assert.match(english.out, /^# siret-cle\n\n[\s\S]*\*\*Wrong\*\*\n\n```json\n[\s\S]*\*\*How to fix\.\*\*/);
  });

  for (const [args, said] of [
    [['explain'], 'Indiquer le code d’une règle : « solde explain CODE ».'],
    [['explain', 'siret-cl'], 'Règle inconnue : siret-cl. Essayer siret-cle.'],
    [['explain', 'x'], 'Règle inconnue : x. Voir les codes affichés par « solde check ».'],
  ] as const) {
    it(`refuses solde ${args.join(' ')}`, async () => {
      assert.deepEqual(await solde({}, args), { code: 2, out: '', err: `${said}\n` });
    });
  }
});
