import assert from 'node:assert/strict';
import { claimText } from '../../support/claimText.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { JPG, PDF, PNG, zip } from '../../support/pieces.ts';
import { build, CLAIM_NAME, inFrench, prepare } from '../../support/submission.ts';
import { piecesOf } from '../../support/submissionFolder.ts';
import { unzipped } from '../../support/zips.ts';

const [FACTURE = '', VA = '', CT1 = ''] = Object.keys(piecesOf(1));
const PJ1 = CLAIM_NAME.replace('.json', '-PJ-1.zip');

function submission(demandes = 1): Record<string, Entry> {
  const pieces = Array.from({ length: demandes }, (_, index) => Object.entries(piecesOf(index + 1))).flat();
  return {
    [`/depot/${CLAIM_NAME}`]: claimText(demandes),
    ...Object.fromEntries(pieces.map(([name, content]) => [`/depot/${name}`, content])),
  };
}

/** What stops the deposit of these files, in French. */
async function stopped(files: Record<string, Entry>, maximumSize?: number): Promise<string[]> {
  const { obstacles, archives } = await prepare(
    createMemoryFileSystem(files),
    '/depot',
    maximumSize ? { maximumSize } : {},
  );
  assert.equal(archives.length === 0, obstacles.length > 0);
  return inFrench(obstacles);
}

describe('preparing a deposit', () => {
  it('says which of its lines the portal has accepted already', async () => {
    const text = claimText(3);
    const returned = text.replace(/"libelleTraitement": null/g, '"libelleTraitement": "Demande acceptée"');
    const files = { ...submission(3), '/depot/retour/JSON-1000000001-20241231-001.json': returned };
    const { obstacles, remarks } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual(
      [obstacles, inFrench(remarks)],
      [[], ['Demandes déjà acceptées par le portail : 1, 2, 3. Ne pas les redéposer.']],
    );
  });

  it('finds nothing to say of a right one, and plans its archive to the byte', async () => {
    const preparation = await prepare(createMemoryFileSystem(submission(2)), '/depot');
    const { errors, obstacles, warnings, remarks, day, existing, archives } = preparation;
    assert.deepEqual([errors, obstacles, warnings, remarks, existing], [[], [], [], [], []]);
    assert.equal(day, undefined);
    assert.deepEqual(
      archives.map(({ name, lines }) => [name, lines]),
      [[PJ1, [1, 2]]],
    );
  });

  it('stops at an error, and writes nothing', async () => {
    const fs = createMemoryFileSystem({
      ...submission(),
      [`/depot/${CLAIM_NAME}`]: claimText(1).replace('"C"', '"D"'),
    });
    const { errors, archives } = await prepare(fs, '/depot');
    assert.deepEqual([errors.map(({ code }) => code), archives], [['type-action'], []]);
    assert.equal(
      fs.calls.some((call) => /^(create|rename|remove|replace)/.test(call)),
      false,
    );
  });

  it('stops at a piece that is not there, said once, or that is only in an archive', async () => {
    const files = submission();
    delete files[`/depot/${FACTURE}`];
    delete files[`/depot/${VA}`];
    files['/depot/envoi.zip'] = await zip({ [VA]: PDF });
    const { obstacles, warnings } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual(inFrench(obstacles), [
      `Demande 1 : pièce ${FACTURE} absente du dossier et de ses sous-dossiers.`,
      `Demande 1 : pièce ${VA} seulement dans l’archive envoi.zip. L’en extraire.`,
    ]);
    assert.equal(
      warnings.some(({ code }) => code === 'piece-introuvable'),
      false,
    );
  });

  it('stops at names that differ only by case, and at one that is named twice, where its rule is off', async () => {
    const text = claimText(2).replaceAll('BIO-LOINC-Va1-VA-00002.png', VA.replace('VA-', 'Va-'));
    const said = await stopped({ ...submission(2), [`/depot/${CLAIM_NAME}`]: text });
    assert.match(said.join(), /Demande 2 : .*Va-00001\.png ne diffère de .*VA-00001\.png \(demande 1\) que/);
    const twice = claimText(2).replaceAll('BIO-LOINC-Va1-VA-00002.png', VA);
    assert.match(
      (await stopped({ ...submission(2), [`/depot/${CLAIM_NAME}`]: twice })).join(),
      /Demande 2 : pièce .*VA-00001\.png déjà citée par la demande 1/,
    );
  });

  it('stops at a demande heavier than an archive, to the byte', async () => {
    assert.deepEqual(await stopped(submission(), 512), [
      'Demande 1 : ses 3 pièces prennent 513 octets, une archive 512 au maximum (réglage).',
    ]);
    assert.deepEqual(await stopped(submission(), 513), []);
  });

  it('stops at a symbolic link, which may lead anywhere', async () => {
    const files = { ...submission(), [`/depot/${VA}`]: { link: 'file' } as const };
    assert.match((await stopped(files)).join(), new RegExp(`Demande 1 : ${VA} est un lien ou un fichier spécial`));
  });

  for (const [kind, text, said] of [
    [
      'a returned file',
      claimText(1).replace('"codeTraitement": null', '"codeTraitement": "1"'),
      /retourné par le portail/,
    ],
    ['an advance', '{ "lignesImport": [{ "numeroEditeur": "00001" }] }', /demande d’avance/],
    ['bytes that are no text', Buffer.alloc(50), /n’est pas contrôlé/],
  ] as const) {
    it(`stops at ${kind}`, async () => {
      const { obstacles } = await prepare(createMemoryFileSystem({ [`/depot/${CLAIM_NAME}`]: text }), '/depot');
      assert.match(inFrench(obstacles).join(), said);
    });
  }

  it('stops at a file that is too long, without reading it', async () => {
    const fs = createMemoryFileSystem({ [`/depot/${CLAIM_NAME}`]: { size: 20_000_000 } });
    assert.match(inFrench((await prepare(fs, '/depot')).obstacles).join(), /n’est pas contrôlé/);
  });

  it('hands warnings over to be confirmed, and the day of the name where it is not today', async () => {
    const text = claimText(1).replace('2917.00', '2918.00');
    const fs = createMemoryFileSystem({ ...submission(), [`/depot/${CLAIM_NAME}`]: text });
    const { warnings, day, archives } = await prepare(fs, '/depot', { today: new Date(2025, 0, 2) });
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['montant-valeur'],
    );
    assert.deepEqual(day, { written: '20241231', created: 'JSON-1000000001-20250102-001.json' });
    assert.equal(archives.length, 1);
  });

  it('takes the file that is spelt so, the nearest, and says that there are others', async () => {
    const other = (content: Uint8Array): Uint8Array => Buffer.concat([content, Buffer.from('other')]);
    const files: Record<string, Entry> = {
      ...submission(),
      [`/depot/pieces/${VA}`]: other(PNG),
      [`/depot/pieces/${CT1.toUpperCase()}`]: other(JPG),
    };
    const fs = createMemoryFileSystem(files);
    const preparation = await prepare(fs, '/depot');
    assert.deepEqual(
      inFrench(preparation.remarks).map((one) => one.replace(/.*\. /, '')),
      [`${VA} est prise.`, `${CT1} est prise.`],
    );
    await build(fs, preparation);
    const found = await unzipped(files[`/depot/${PJ1}`] as Uint8Array);
    assert.deepEqual(Buffer.from(found[VA] ?? []), Buffer.from(piecesOf(1)[VA] ?? []));
  });

  it('puts a piece of another case into the archive under the name that the demande gives it', async () => {
    const files = submission();
    const content = files[`/depot/${VA}`] ?? null;
    delete files[`/depot/${VA}`];
    files[`/depot/${VA.toUpperCase()}`] = content;
    const fs = createMemoryFileSystem(files);
    await build(fs, await prepare(fs, '/depot'));
    assert.equal(VA in (await unzipped(files[`/depot/${PJ1}`] as Uint8Array)), true);
  });

  it('is not held up by its own archives of before, whatever is in them', async () => {
    const files = { ...submission(), [`/depot/${PJ1}`]: await zip({ [FACTURE]: PDF }) };
    const { warnings, errors, existing } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual([warnings, errors, existing], [[], [], [PJ1]]);
  });

  it('makes 3 000 pieces into archives, each demande whole', async () => {
    const text = claimText(200).replace(
      /\{\s*"nomFichier": "BIO-LOINC-Va1-CT1-(\d+)\.jpg"[^}]*\}/g,
      (_, number: string) =>
        Array.from(
          { length: 13 },
          (_, index) =>
            `{ "nomFichier": "BIO-LOINC-Va1-CT${index + 1}-${number}.jpg", "formatFichier": "JPG", "typeFichier": "CTX" }`,
        ).join(', '),
    );
    const names = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, name = '']) => name);
    assert.equal(names.length, 3000);
    const contents = Object.values(piecesOf(1));
    const contentOf = (name: string): Uint8Array => contents[['pdf', 'png', 'jpg'].indexOf(name.slice(-3))] ?? PDF;
    const files: Record<string, Entry> = { [`/depot/${CLAIM_NAME}`]: text };
    for (const name of names) files[`/depot/${name}`] = contentOf(name);
    const fs = createMemoryFileSystem(files);
    const preparation = await prepare(fs, '/depot', { maximumSize: 100_000 });
    assert.deepEqual(inFrench(preparation.obstacles), []);
    const { archives, said } = await build(fs, preparation);
    assert.deepEqual(said, []);
    assert.equal(
      archives.reduce((sum, { entries }) => sum + entries.length, 0),
      3000,
    );
    assert.equal(archives.length, Math.ceil(archives.reduce((sum, { size }) => sum + size, 0) / 100_000));
  });
});

describe('where files can only be written whole', () => {
  const lent = (files: Record<string, Entry>, largest: number) => {
    const { readPart, ...fs } = createMemoryFileSystem(files);
    return { ...fs, largest };
  };

  it('archives are no bigger than what can be written', async () => {
    const files = submission(3);
    const fs = lent(files, 600);
    const { archives, said } = await build(fs, await prepare(fs, '/depot'));
    assert.deepEqual([archives.length, said], [3, []]);
  });

  it('a demande or a piece that is heavier is refused clearly', async () => {
    const { obstacles } = await prepare(lent(submission(), 400), '/depot');
    assert.match(inFrench(obstacles).join(), /^Demande 1 : .* 400 au maximum ici/);
    const big = { ...submission(), [`/depot/${FACTURE}`]: Buffer.concat([PDF, Buffer.alloc(900)]) };
    assert.match(inFrench((await prepare(lent(big, 800), '/depot')).obstacles).join(), /fait 915 octets, 800/);
  });
});
