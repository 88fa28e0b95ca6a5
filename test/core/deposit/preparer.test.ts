import assert from 'node:assert/strict';
import { claimText } from '../../support/claimText.ts';
import { build, inFrench, NOM_JSON, prepare } from '../../support/deposit.ts';
import { piecesOf } from '../../support/depositFolder.ts';
import { createMemoryFileSystem, type Entry } from '../../support/memoryFileSystem.ts';
import { JPG, PDF, PNG, zip } from '../../support/pieces.ts';
import { unzipped } from '../../support/zips.ts';

const [FACTURE = '', VA = '', CT1 = ''] = Object.keys(piecesOf(1));
const PJ1 = NOM_JSON.replace('.json', '-PJ-1.zip');

function deposit(demandes = 1): Record<string, Entry> {
  const pieces = Array.from({ length: demandes }, (_, index) => Object.entries(piecesOf(index + 1))).flat();
  return {
    [`/depot/${NOM_JSON}`]: claimText(demandes),
    ...Object.fromEntries(pieces.map(([nom, content]) => [`/depot/${nom}`, content])),
  };
}

/** What stops the deposit of these files, in French. */
async function stopped(files: Record<string, Entry>, tailleMax?: number): Promise<string[]> {
  const { obstacles, archives } = await prepare(
    createMemoryFileSystem(files),
    '/depot',
    tailleMax ? { tailleMax } : {},
  );
  assert.equal(archives.length === 0, obstacles.length > 0);
  return inFrench(obstacles);
}

describe('preparing a deposit', () => {
  it('says which of its lines the portal has accepted already', async () => {
    const text = claimText(3);
    const returned = text.replace(/"libelleTraitement": null/g, '"libelleTraitement": "Demande acceptée"');
    const files = { ...deposit(3), '/depot/retour/JSON-1000000001-20241231-001.json': returned };
    const { obstacles, remarques } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual(
      [obstacles, inFrench(remarques)],
      [[], ['Le portail a déjà accepté ces lignes du fichier : 1, 2, 3. Ne pas les déposer deux fois.']],
    );
  });

  it('finds nothing to say of a right one, and plans its archive to the byte', async () => {
    const preparation = await prepare(createMemoryFileSystem(deposit(2)), '/depot');
    const { erreurs, obstacles, avertissements, remarques, jour, existantes, archives } = preparation;
    assert.deepEqual([erreurs, obstacles, avertissements, remarques, existantes], [[], [], [], [], []]);
    assert.equal(jour, undefined);
    assert.deepEqual(
      archives.map(({ nom, lignes }) => [nom, lignes]),
      [[PJ1, [1, 2]]],
    );
  });

  it('stops at an error, and writes nothing', async () => {
    const fs = createMemoryFileSystem({ ...deposit(), [`/depot/${NOM_JSON}`]: claimText(1).replace('"C"', '"D"') });
    const { erreurs, archives } = await prepare(fs, '/depot');
    assert.deepEqual([erreurs.map(({ code }) => code), archives], [['type-action'], []]);
    assert.equal(
      fs.calls.some((call) => /^(create|rename|remove|replace)/.test(call)),
      false,
    );
  });

  it('stops at a piece that is not there, said once, or that is only in an archive', async () => {
    const files = deposit();
    delete files[`/depot/${FACTURE}`];
    delete files[`/depot/${VA}`];
    files['/depot/envoi.zip'] = await zip({ [VA]: PDF });
    const { obstacles, avertissements } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual(inFrench(obstacles), [
      `Ligne 1 : la pièce ${FACTURE} n’est ni dans le dossier du fichier ni dans ses sous-dossiers.`,
      `Ligne 1 : la pièce ${VA} n’est que dans l’archive envoi.zip : l’en extraire d’abord.`,
    ]);
    assert.equal(
      avertissements.some(({ code }) => code === 'piece-introuvable'),
      false,
    );
  });

  it('stops at names that differ only by case, and at one that is named twice, where its rule is off', async () => {
    const text = claimText(2).replaceAll('BIO-LOINC-Va1-VA-00002.png', VA.replace('VA-', 'Va-'));
    const said = await stopped({ ...deposit(2), [`/depot/${NOM_JSON}`]: text });
    assert.match(said.join(), /Ligne 2 : .*Va-00001\.png ne diffère que par la casse de .*VA-00001\.png, ligne 1/);
    const twice = claimText(2).replaceAll('BIO-LOINC-Va1-VA-00002.png', VA);
    assert.match(
      (await stopped({ ...deposit(2), [`/depot/${NOM_JSON}`]: twice })).join(),
      /Ligne 2 : la pièce .*VA-00001\.png est déjà nommée à la ligne 1/,
    );
  });

  it('stops at a demande heavier than an archive, to the byte', async () => {
    assert.deepEqual(await stopped(deposit(), 512), [
      'Ligne 1 : ses 3 pièces demandent une archive de 513 octets ; une archive en a 512 au plus (taille maximale choisie).',
    ]);
    assert.deepEqual(await stopped(deposit(), 513), []);
  });

  it('stops at a symbolic link, which may lead anywhere', async () => {
    const files = { ...deposit(), [`/depot/${VA}`]: { link: 'file' } as const };
    assert.match(
      (await stopped(files)).join(),
      new RegExp(`Ligne 1 : ${VA} n’est pas un fichier ordinaire : un lien symbolique`),
    );
  });

  for (const [kind, text, said] of [
    ['a returned file', claimText(1).replace('"codeTraitement": null', '"codeTraitement": "1"'), /portail a retourné/],
    ['an advance', '{ "lignesImport": [{ "numeroEditeur": "00001" }] }', /demande d’avance/],
    ['bytes that are no text', Buffer.alloc(50), /n’est pas contrôlé/],
  ] as const) {
    it(`stops at ${kind}`, async () => {
      const { obstacles } = await prepare(createMemoryFileSystem({ [`/depot/${NOM_JSON}`]: text }), '/depot');
      assert.match(inFrench(obstacles).join(), said);
    });
  }

  it('stops at a file that is too long, without reading it', async () => {
    const fs = createMemoryFileSystem({ [`/depot/${NOM_JSON}`]: { size: 20_000_000 } });
    assert.match(inFrench((await prepare(fs, '/depot')).obstacles).join(), /n’est pas contrôlé/);
  });

  it('hands warnings over to be confirmed, and the day of the name where it is not today', async () => {
    const text = claimText(1).replace('2917.00', '2918.00');
    const fs = createMemoryFileSystem({ ...deposit(), [`/depot/${NOM_JSON}`]: text });
    const { avertissements, jour, archives } = await prepare(fs, '/depot', { aujourdhui: new Date(2025, 0, 2) });
    assert.deepEqual(
      avertissements.map(({ code }) => code),
      ['montant-valeur'],
    );
    assert.deepEqual(jour, { ecrit: '20241231', nouveau: 'JSON-1000000001-20250102-001.json' });
    assert.equal(archives.length, 1);
  });

  it('takes the file that is spelt so, the nearest, and says that there are others', async () => {
    const other = (content: Uint8Array): Uint8Array => Buffer.concat([content, Buffer.from('other')]);
    const files: Record<string, Entry> = {
      ...deposit(),
      [`/depot/pieces/${VA}`]: other(PNG),
      [`/depot/pieces/${CT1.toUpperCase()}`]: other(JPG),
    };
    const fs = createMemoryFileSystem(files);
    const preparation = await prepare(fs, '/depot');
    assert.deepEqual(
      inFrench(preparation.remarques).map((one) => one.replace(/.* : /, '')),
      [`${VA} est prise.`, `${CT1} est prise.`],
    );
    await build(fs, preparation);
    const found = await unzipped(files[`/depot/${PJ1}`] as Uint8Array);
    assert.deepEqual(Buffer.from(found[VA] ?? []), Buffer.from(piecesOf(1)[VA] ?? []));
  });

  it('puts a piece of another case into the archive under the name that the demande gives it', async () => {
    const files = deposit();
    const content = files[`/depot/${VA}`] ?? null;
    delete files[`/depot/${VA}`];
    files[`/depot/${VA.toUpperCase()}`] = content;
    const fs = createMemoryFileSystem(files);
    await build(fs, await prepare(fs, '/depot'));
    assert.equal(VA in (await unzipped(files[`/depot/${PJ1}`] as Uint8Array)), true);
  });

  it('is not held up by its own archives of before, whatever is in them', async () => {
    const files = { ...deposit(), [`/depot/${PJ1}`]: await zip({ [FACTURE]: PDF }) };
    const { avertissements, erreurs, existantes } = await prepare(createMemoryFileSystem(files), '/depot');
    assert.deepEqual([avertissements, erreurs, existantes], [[], [], [PJ1]]);
  });

  it('makes 3 000 pieces into archives, each demande whole', async () => {
    const text = claimText(200).replace(
      /\{\s*"nomFichier": "BIO-LOINC-Va1-CT1-(\d+)\.jpg"[^}]*\}/g,
      (_, numero: string) =>
        Array.from(
          { length: 13 },
          (_, index) =>
            `{ "nomFichier": "BIO-LOINC-Va1-CT${index + 1}-${numero}.jpg", "formatFichier": "JPG", "typeFichier": "CTX" }`,
        ).join(', '),
    );
    const noms = [...text.matchAll(/"nomFichier": "([^"]+)"/g)].map(([, nom = '']) => nom);
    assert.equal(noms.length, 3000);
    const contents = Object.values(piecesOf(1));
    const contentOf = (nom: string): Uint8Array => contents[['pdf', 'png', 'jpg'].indexOf(nom.slice(-3))] ?? PDF;
    const files: Record<string, Entry> = { [`/depot/${NOM_JSON}`]: text };
    for (const nom of noms) files[`/depot/${nom}`] = contentOf(nom);
    const fs = createMemoryFileSystem(files);
    const preparation = await prepare(fs, '/depot', { tailleMax: 100_000 });
    assert.deepEqual(inFrench(preparation.obstacles), []);
    const { archives, dits } = await build(fs, preparation);
    assert.deepEqual(dits, []);
    assert.equal(
      archives.reduce((sum, { entrees }) => sum + entrees.length, 0),
      3000,
    );
    assert.equal(archives.length, Math.ceil(archives.reduce((sum, { taille }) => sum + taille, 0) / 100_000));
  });
});

describe('where files can only be written whole', () => {
  const lent = (files: Record<string, Entry>, largest: number) => {
    const { readPart, ...fs } = createMemoryFileSystem(files);
    return { ...fs, largest };
  };

  it('archives are no bigger than what can be written', async () => {
    const files = deposit(3);
    const fs = lent(files, 600);
    const { archives, dits } = await build(fs, await prepare(fs, '/depot'));
    assert.deepEqual([archives.length, dits], [3, []]);
  });

  it('a demande or a piece that is heavier is refused clearly', async () => {
    const { obstacles } = await prepare(lent(deposit(), 400), '/depot');
    assert.match(
      inFrench(obstacles).join(),
      /^Ligne 1 : .* ici, où les fichiers ne s’écrivent qu’en entier, .* 400 au plus/,
    );
    const big = { ...deposit(), [`/depot/${FACTURE}`]: Buffer.concat([PDF, Buffer.alloc(900)]) };
    assert.match(inFrench((await prepare(lent(big, 800), '/depot')).obstacles).join(), /a 915 octets : ici/);
  });
});
