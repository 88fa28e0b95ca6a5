import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { wordProblem } from '../../../server/src/core/messages/messages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { problemsOf } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';
import { fileWith } from '../../support/demande.ts';
import { piecesOf } from '../../support/depositFolder.ts';
import { HOSTS, type Host } from '../../support/hosts.ts';
import { createMemoryFileSystem } from '../../support/memoryFileSystem.ts';
import { PDF, PNG, zip } from '../../support/pieces.ts';
import { OWN, rapportOf, rapportOn } from '../../support/rapport.ts';
import { fichier, PIECES, voisinage } from '../../support/voisinage.ts';

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

describe('the report on a deposit', () => {
  it('tells the file, the verdict, the totals, what it was made by and after what', async () => {
    const text = fileWith({});
    const { fichier: file, ...rapport } = await rapportOf(text, { voisinage: voisinage({ fichiers: PIECES }) });
    assert.deepEqual(file, {
      nom: OWN,
      genre: { code: 'claim', texte: 'solde' },
      octets: text.length,
      sha256: sum(text),
      numeroAns: 'LOINC00001',
      siret: '35600000009075',
    });
    assert.match(rapport.date, /^2026-06-30T00:00:00[+-]\d\d:\d\d$/);
    assert.deepEqual(rapport.programme, { nom: 'segur-solde', version: '1.2.3' });
    assert.deepEqual(rapport.regles, {
      specification: 'DTJSONSOLDE-BIO-LOINC-VA1',
      date: '2023-02-13',
      modifiees: [],
    });
    assert.deepEqual(
      [rapport.totaux.centimes, rapport.totaux.piecesTrouvees, rapport.totaux.octets],
      [291_700, 2, 2000],
    );
    assert.match(rapport.totaux.texte, /^1 demande, 2\u202f917,00\u00a0€ HT, 1 bénéficiaire, 2 pièces/);
    assert.ok(rapport.horsDePortee.some(({ code }) => code === 'avance-payee'));
  });

  it('has the problems of the check, in its words, with section, key and place', async () => {
    const text = fileWith({ entete: '"SIRET": 12', demandes: ['', '"dateFacture": "2023-02-13"'] });
    for (const langue of ['fr', 'en'] as const) {
      const { problemes } = await rapportOf(text, { langue });
      const problems = problemsOf(text, { nomJson: OWN });
      assert.deepEqual(
        problemes.map(({ texte }) => texte),
        problems.map((problem) => wordProblem(problem, langue)),
      );
    }
    const { problemes, verdict, demandes } = await rapportOf(text);
    const date = problemes.find(({ code }) => code === 'date-format');
    assert.equal(date?.titre, 'dateFacture n’est pas écrite JJ/MM/AAAA');
    assert.deepEqual([date?.ligne, date?.cle, date?.section], [2, 'dateFacture', '3.2']);
    const lines = text.slice(0, text.indexOf('"2023-02-13"')).split('\n');
    assert.deepEqual(date?.place, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    assert.equal(verdict.code, 'a-corriger');
    assert.deepEqual(
      demandes.map(({ etat }) => etat.code),
      ['prete', 'fautes'],
    );
  });

  it('says which rules were changed, and obeys them', async () => {
    const regles = { 'date-format': 'off', 'siret-cle': 'error' } as const;
    const text = fileWith({ demandes: ['"dateFacture": "2023-02-13"'] });
    const rapport = await rapportOf(text, { settings: { ...DEFAULT_SETTINGS, regles } });
    assert.deepEqual(
      rapport.problemes.filter(({ code }) => code === 'date-format'),
      [],
    );
    assert.deepEqual(
      rapport.regles.modifiees.map(({ code, niveau }) => `${code} ${niveau}`),
      ['date-format off', 'siret-cle error'],
    );
  });

  it('gives the portal’s answer to each demande', async () => {
    const text = fileWith({
      demandes: ['"libelleTraitement": "Demande acceptée"', '"libelleTraitement": "Refus <b>"'],
    });
    const { verdict, demandes } = await rapportOf(text);
    assert.equal(verdict.texte, 'Réponse du portail : 1 acceptée, 1 refusée');
    assert.deepEqual(demandes[1]?.reponse, {
      code: 'refusee',
      codeTraitement: null,
      libelleTraitement: 'Refus <b>',
    });
  });

  it('gives values as a person reads them, also those of another type', async () => {
    const text = fileWith({
      demandes: ['"numeroASP": 12', '"beneficiaires": ["690781810", null, 7]', '"dateFacture": null'],
    });
    const { demandes } = await rapportOf(text);
    assert.equal(demandes[0]?.numeroASP, '12');
    assert.deepEqual(demandes[1]?.beneficiaires, ['690781810', 'null', '7']);
    assert.equal(demandes[2]?.dateFacture, null);
  });

  it('says where nothing is known of what lies around, or not all', async () => {
    const none = await rapportOf(fileWith({}));
    assert.deepEqual(
      none.nonControle.map(({ code }) => code),
      ['voisins'],
    );
    assert.equal(none.totaux.piecesTrouvees, null);
    assert.equal(none.demandes[0]?.pieces[0]?.etat.code, 'inconnue');
    const around = voisinage({ complet: false, nonControles: [{ lieu: 'a/', raison: 'illisible' }] });
    const some = await rapportOf(fileWith({}), { voisinage: around });
    assert.deepEqual(some.nonControle, [
      { code: 'illisible', texte: 'Non contrôlé près du fichier : a/ (abîmé, ou lecture interdite).' },
    ]);
    assert.equal(some.demandes[0]?.pieces[0]?.etat.code, 'non-vue');
  });

  it('is made of what cannot be read, too', async () => {
    const binary = await rapportOf(Buffer.from('PK\x03\x04\0\0'));
    assert.deepEqual(binary.verdict, { code: 'non-lu', texte: 'Illisible : ce n’est pas un texte' });
    assert.deepEqual(
      binary.problemes.map(({ code }) => code),
      ['json-encodage'],
    );
    const long = await rapportOf(' '.repeat(10_000_001));
    assert.equal(long.verdict.texte, 'Trop long, non lu');
    assert.equal((await rapportOf('')).verdict.code, 'a-corriger');
  });

  it('ends where whoever waits gives up', async () => {
    const giving = new AbortController();
    const fs = createMemoryFileSystem({ [`/depot/${FACTURE}`]: PDF });
    const readPart = async (): Promise<Uint8Array> => {
      giving.abort();
      return PDF;
    };
    const around = voisinage({ fichiers: [fichier(FACTURE, { taille: PDF.length })] });
    const making = rapportOf(fileWith({}), { fs: { ...fs, readPart }, signal: giving.signal, voisinage: around });
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
      for (const [nom, content] of Object.entries(pieces)) host.write(`p/${nom}`, content);
      const archive = await zip({ autre: { content: 'x' }, [`d/${FACTURE}`]: { content: PDF, level: 9 } });
      host.write('envoi.zip', archive);
      const { demandes, archives, verdict, nonControle } = await rapportOn(host.fs, host.folder);
      assert.deepEqual([verdict.code, nonControle], ['a-verifier', []]);
      const [facture, va] = demandes[0]?.pieces ?? [];
      const common = { nom: FACTURE, octets: PDF.length, formatReel: 'PDF', sha256: sum(PDF) };
      assert.deepEqual(
        [...(facture?.fichiers ?? [])].sort((a, b) => (a.lieu < b.lieu ? -1 : 1)),
        [
          { ...common, lieu: 'envoi.zip', dansArchive: true },
          { ...common, lieu: `p/${FACTURE}`, dansArchive: false },
        ],
      );
      assert.deepEqual(
        va?.fichiers.map(({ formatReel, sha256 }) => [formatReel, sha256]),
        [['PNG', sum(PNG)]],
      );
      assert.deepEqual(archives, [
        { nom: 'envoi.zip', lieu: 'envoi.zip', octets: archive.length, lisible: true, pieces: 1, sha256: sum(archive) },
      ]);
    });

    it('have none where they cannot be read to their end, which is said', async () => {
      const damaged = await zip({ [FACTURE]: { content: PDF, level: 0 } });
      damaged[Buffer.from(damaged).indexOf('EOF')] = 0x20;
      host.write('abime.zip', damaged);
      host.write('secret.zip', await zip({ [FACTURE]: { content: PDF, password: 'x' } }));
      const { demandes, nonControle } = await rapportOn(host.fs, host.folder);
      assert.deepEqual(
        demandes[0]?.pieces[0]?.fichiers.map(({ sha256 }) => sha256),
        [null, null],
      );
      const told = nonControle.map(({ texte }) => texte).join('\n');
      assert.match(told, /abime\.zip\/BIO-LOINC-Va1-FACTURE-00001\.pdf/);
      assert.match(told, /secret\.zip \(chiffré/);
    });

    it('say so where a file has changed since it was weighed', async () => {
      host.write(FACTURE, PDF);
      const chemin = host.fs.join(host.folder, FACTURE);
      const around = voisinage({ fichiers: [fichier(FACTURE, { chemin, taille: PDF.length - 1 })] });
      const { demandes, nonControle } = await rapportOf(claimText(1), { fs: host.fs, voisinage: around });
      assert.equal(demandes[0]?.pieces[0]?.fichiers[0]?.sha256, null);
      assert.deepEqual(nonControle, [
        { code: 'modifie', texte: `${FACTURE} a changé pendant la lecture : son empreinte n’est pas donnée.` },
      ]);
    });
  });
}

describe('the reading of heavy pieces', () => {
  const HEAVY = new Uint8Array(3_000_000).fill(65);

  it('keeps one part of one of them in memory at a time', async () => {
    const nom = (ligne: number): string => `BIO-LOINC-Va1-FACTURE-${String(ligne).padStart(5, '0')}.pdf`;
    const entries = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/depot/${nom(index + 1)}`, HEAVY]));
    const memory = createMemoryFileSystem({ ...entries, [`/depot/${OWN}`]: claimText(10) });
    let reading = 0;
    let longest = 0;
    const readPart = async (_: string, from: number, to: number): Promise<Uint8Array> => {
      longest = Math.max(longest, (to - from) * ++reading);
      await new Promise(setImmediate);
      reading--;
      return HEAVY.subarray(from, to);
    };
    const fichiers = Object.keys(entries).map((chemin) =>
      fichier(chemin.slice('/depot/'.length), { chemin, taille: HEAVY.length }),
    );
    const { demandes } = await rapportOf(claimText(10), {
      fs: { ...memory, readPart },
      voisinage: voisinage({ fichiers }),
    });
    assert.equal(longest, 262_144);
    for (const { pieces } of demandes) assert.equal(pieces[0]?.fichiers[0]?.sha256, sum(HEAVY));
  });

  it('leaves one alone that is too big where only whole files can be read', async () => {
    const { readPart: _, ...whole } = createMemoryFileSystem({ [`/depot/${FACTURE}`]: HEAVY });
    const around = voisinage({ fichiers: [fichier(FACTURE, { taille: HEAVY.length })] });
    const settings = { ...DEFAULT_SETTINGS, voisinsTailleMax: 2_000_000 };
    const { nonControle } = await rapportOf(claimText(1), { fs: whole, voisinage: around, settings });
    assert.deepEqual(
      nonControle.map(({ code }) => code),
      ['taille'],
    );
    assert.deepEqual(whole.calls, []);
  });
});
