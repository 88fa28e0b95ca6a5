import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { HOSTS, type Host } from '../../support/hosts.ts';
import { createMemoryFileSystem } from '../../support/memoryFileSystem.ts';
import { PDF, PNG, zip } from '../../support/pieces.ts';
import { OWN, reportOf, reportOn } from '../../support/report.ts';
import { wordProblem } from '../../support/said.ts';
import { piecesOf } from '../../support/submissionFolder.ts';
import { nearbyFile, PIECES, surroundings } from '../../support/surroundings.ts';

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

describe('the report on a deposit', () => {
  it('tells the file, the verdict, the totals, what it was made by and after what', async () => {
    const text = fileWith({});
    const { file, ...report } = await reportOf(text, { surroundings: surroundings({ files: PIECES }) });
    assert.deepEqual(file, {
      name: OWN,
      outlineKind: { code: 'claim', text: 'solde' },
      bytes: text.length,
      sha256: sum(text),
      numeroAns: 'LOINC00001',
      siret: '35600000009075',
    });
    assert.match(report.date, /^2026-06-30T00:00:00[+-]\d\d:\d\d$/);
    assert.deepEqual(report.program, { name: 'segur-solde', version: '1.2.3' });
    assert.deepEqual(report.rules, {
      specification: 'DTJSONSOLDE-BIO-LOINC-VA1',
      date: '2023-02-13',
      changed: [],
    });
    assert.deepEqual([report.totals.centimes, report.totals.foundPieces, report.totals.bytes], [291_700, 2, 2000]);
    assert.match(report.totals.text, /^1 demande, 2\u202f917,00 € HT, 1 bénéficiaire, 2 pièces/);
    assert.ok(report.outOfScope.some(({ code }) => code === 'advance-paid'));
  });

  it('has the problems of the check, in its words, with section, key and place', async () => {
    const text = fileWith({ header: '"SIRET": 12', demandes: ['', '"dateFacture": "2023-02-13"'] });
    for (const language of ['fr', 'en'] as const) {
      const { problems: reported } = await reportOf(text, { language });
      const problems = problemsOf(text, { fileName: OWN });
      assert.deepEqual(
        reported.map(({ text }) => text),
        problems.map((problem) => wordProblem(problem, language)),
      );
    }
    const { problems: reported, verdict, demandes } = await reportOf(text);
    const date = reported.find(({ code }) => code === 'date-format');
    assert.equal(date?.heading, 'dateFacture hors du format JJ/MM/AAAA');
    assert.deepEqual([date?.line, date?.key, date?.section], [2, 'dateFacture', '3.2']);
    const lines = text.slice(0, text.indexOf('"2023-02-13"')).split('\n');
    assert.deepEqual(date?.place, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    assert.equal(verdict.code, 'to-fix');
    assert.deepEqual(
      demandes.map(({ status }) => status.code),
      ['ready', 'faults'],
    );
  });

  it('says which rules were changed, and obeys them', async () => {
    const rules = { 'date-format': 'off', 'siret-cle': 'error' } as const;
    const text = fileWith({ demandes: ['"dateFacture": "2023-02-13"'] });
    const report = await reportOf(text, { settings: { ...DEFAULT_SETTINGS, rules } });
    assert.deepEqual(
      report.problems.filter(({ code }) => code === 'date-format'),
      [],
    );
    assert.deepEqual(
      report.rules.changed.map(({ code, level }) => `${code} ${level}`),
      ['date-format off', 'siret-cle error'],
    );
  });

  it('gives the portal’s answer to each demande', async () => {
    const text = fileWith({
      demandes: ['"libelleTraitement": "Demande acceptée"', '"libelleTraitement": "Refus <b>"'],
    });
    const { verdict, demandes } = await reportOf(text);
    assert.equal(verdict.text, 'Retourné par le portail : 1 acceptée, 1 rejetée');
    assert.deepEqual(demandes[1]?.answer, {
      code: 'refused',
      codeTraitement: null,
      libelleTraitement: 'Refus <b>',
    });
  });

  it('gives values as a person reads them, also those of another type', async () => {
    const text = fileWith({
      demandes: ['"numeroASP": 12', '"beneficiaires": ["690781810", null, 7]', '"dateFacture": null'],
    });
    const { demandes } = await reportOf(text);
    assert.equal(demandes[0]?.numeroASP, '12');
    assert.deepEqual(demandes[1]?.beneficiaires, ['690781810', 'null', '7']);
    assert.equal(demandes[2]?.dateFacture, null);
  });

  it('says where nothing is known of what lies around, or not all', async () => {
    const none = await reportOf(fileWith({}));
    assert.deepEqual(
      none.nonControle.map(({ code }) => code),
      ['nearby'],
    );
    assert.equal(none.totals.foundPieces, null);
    assert.equal(none.demandes[0]?.pieces[0]?.status.code, 'unknown');
    const around = surroundings({ complete: false, unchecked: [{ location: 'a/', reason: 'unreadable' }] });
    const some = await reportOf(fileWith({}), { surroundings: around });
    assert.deepEqual(some.nonControle, [
      { code: 'unreadable', text: 'Non contrôlé dans le dossier : a/ (endommagé ou illisible).' },
    ]);
    assert.equal(some.demandes[0]?.pieces[0]?.status.code, 'not-seen');
  });

  it('is made of what cannot be read, too', async () => {
    const binary = await reportOf(Buffer.from('PK\x03\x04\0\0'));
    assert.deepEqual(binary.verdict, { code: 'unread', text: 'Illisible : ce n’est pas un fichier texte' });
    assert.deepEqual(
      binary.problems.map(({ code }) => code),
      ['json-encodage'],
    );
    const long = await reportOf(' '.repeat(10_000_001));
    assert.equal(long.verdict.text, 'Trop long, non lu');
    assert.equal((await reportOf('')).verdict.code, 'to-fix');
  });

  it('ends where whoever waits gives up', async () => {
    const giving = new AbortController();
    const fs = createMemoryFileSystem({ [`/depot/${FACTURE}`]: PDF });
    const readPart = async (): Promise<Uint8Array> => {
      giving.abort();
      return PDF;
    };
    const around = surroundings({ files: [nearbyFile(FACTURE, { size: PDF.length })] });
    const making = reportOf(fileWith({}), { fs: { ...fs, readPart }, signal: giving.signal, surroundings: around });
    await assert.rejects(making, { name: 'AbortError' });
  });
});

for (const [name, create] of Object.entries(HOSTS)) {
  describe(`the pieces in a report, ${name}`, () => {
    let host: Host;

    beforeEach(() => {
      host = create();
      host.write(OWN, claimText(1));
    });
    afterEach(() => host.close());

    it('have the place, weight, format and SHA-256 of each file of their name', async () => {
      const pieces = piecesOf(1);
      for (const [name, content] of Object.entries(pieces)) host.write(`p/${name}`, content);
      const archive = await zip({ other: { content: 'x' }, [`d/${FACTURE}`]: { content: PDF, level: 9 } });
      host.write('envoi.zip', archive);
      const { demandes, archives, verdict, nonControle } = await reportOn(host.fs, host.folder);
      assert.deepEqual([verdict.code, nonControle], ['to-check', []]);
      const [facture, va] = demandes[0]?.pieces ?? [];
      const common = { name: FACTURE, bytes: PDF.length, formatReel: 'PDF', sha256: sum(PDF) };
      assert.deepEqual(
        [...(facture?.files ?? [])].sort((a, b) => (a.location < b.location ? -1 : 1)),
        [
          { ...common, location: 'envoi.zip', inArchive: true },
          { ...common, location: `p/${FACTURE}`, inArchive: false },
        ],
      );
      assert.deepEqual(
        va?.files.map(({ formatReel, sha256 }) => [formatReel, sha256]),
        [['PNG', sum(PNG)]],
      );
      assert.deepEqual(archives, [
        {
          name: 'envoi.zip',
          location: 'envoi.zip',
          bytes: archive.length,
          readable: true,
          pieces: 1,
          sha256: sum(archive),
        },
      ]);
    });

    it('have none where they cannot be read to their end, which is said', async () => {
      const damaged = await zip({ [FACTURE]: { content: PDF, level: 0 } });
      damaged[Buffer.from(damaged).indexOf('EOF')] = 0x20;
      host.write('abime.zip', damaged);
      host.write('secret.zip', await zip({ [FACTURE]: { content: PDF, password: 'x' } }));
      const { demandes, nonControle } = await reportOn(host.fs, host.folder);
      assert.deepEqual(
        demandes[0]?.pieces[0]?.files.map(({ sha256 }) => sha256),
        [null, null],
      );
      const told = nonControle.map(({ text }) => text).join('\n');
      assert.match(told, /abime\.zip\/BIO-LOINC-Va1-FACTURE-00001\.pdf/);
      assert.match(told, /secret\.zip \(chiffré/);
    });

    it('say so where a file has changed since it was weighed', async () => {
      host.write(FACTURE, PDF);
      const path = host.fs.join(host.folder, FACTURE);
      const around = surroundings({ files: [nearbyFile(FACTURE, { path, size: PDF.length - 1 })] });
      const { demandes, nonControle } = await reportOf(claimText(1), { fs: host.fs, surroundings: around });
      assert.equal(demandes[0]?.pieces[0]?.files[0]?.sha256, null);
      assert.deepEqual(nonControle, [
        { code: 'modifie', text: `${FACTURE} a changé pendant la lecture : empreinte non calculée.` },
      ]);
    });
  });
}

describe('the reading of heavy pieces', () => {
  const HEAVY = new Uint8Array(3_000_000).fill(65);

  it('keeps one part of one of them in memory at a time', async () => {
    const name = (line: number): string => `BIO-LOINC-Va1-FACTURE-${String(line).padStart(5, '0')}.pdf`;
    const entries = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/depot/${name(index + 1)}`, HEAVY]));
    const memory = createMemoryFileSystem({ ...entries, [`/depot/${OWN}`]: claimText(10) });
    let reading = 0;
    let longest = 0;
    const readPart = async (_: string, from: number, to: number): Promise<Uint8Array> => {
      longest = Math.max(longest, (to - from) * ++reading);
      await new Promise(setImmediate);
      reading--;
      return HEAVY.subarray(from, to);
    };
    const files = Object.keys(entries).map((path) =>
      nearbyFile(path.slice('/depot/'.length), { path, size: HEAVY.length }),
    );
    const { demandes } = await reportOf(claimText(10), {
      fs: { ...memory, readPart },
      surroundings: surroundings({ files }),
    });
    assert.equal(longest, 262_144);
    for (const { pieces } of demandes) assert.equal(pieces[0]?.files[0]?.sha256, sum(HEAVY));
  });

  it('leaves one alone that is too big where only whole files can be read', async () => {
    const { readPart: _, ...whole } = createMemoryFileSystem({ [`/depot/${FACTURE}`]: HEAVY });
    const around = surroundings({ files: [nearbyFile(FACTURE, { size: HEAVY.length })] });
    const settings = { ...DEFAULT_SETTINGS, nearbyMaximumSize: 2_000_000 };
    const { nonControle } = await reportOf(claimText(1), { fs: whole, surroundings: around, settings });
    assert.deepEqual(
      nonControle.map(({ code }) => code),
      ['size'],
    );
    assert.deepEqual(whole.calls, []);
  });
});
