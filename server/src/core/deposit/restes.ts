import type { Dit } from '../messages/depositTexts.ts';
import { readArchive } from '../nearby/archive.ts';
import type { MakingFileSystem } from '../ports.ts';
import { isSame } from './chantier.ts';
import { lecteurDe } from './lecteur.ts';
import { lireTemporaire, type Temporaire } from './nomArchive.ts';
import { raisonDe } from './raison.ts';

/**
 * Puts in order what a run left that was killed. Archives take their names one after the other, the first first, once
 * all are whole: where the last one still has its temporary name and the first has not, that had begun, and is gone on
 * with. All else is removed. Says what was done.
 */
export async function ranger(fs: MakingFileSystem, dossier: string, nomJson: string): Promise<Dit[]> {
  const entries = await fs.readDirectory(dossier);
  const restes = entries.flatMap(([nom, type]) => (type === 'file' ? (lireTemporaire(nom, nomJson) ?? []) : []));
  const said: Dit[] = [];
  for (const marque of new Set(restes.map((reste) => reste.marque))) {
    said.push(
      await rangerRun(
        fs,
        dossier,
        restes.filter((reste) => reste.marque === marque),
      ),
    );
  }
  return said;
}

async function rangerRun(fs: MakingFileSystem, dossier: string, restes: readonly Temporaire[]): Promise<Dit> {
  try {
    const named = await namedOf(fs, dossier, restes);
    const unnamed = restes.filter((reste) => !named.has(reste));
    const begun = restes.some(({ numero, total }) => numero === total) && !unnamed.some(({ numero }) => numero === 1);
    if (begun && (await areWhole(fs, dossier, restes))) {
      for (const { nom, archive } of unnamed) await fs.rename(fs.join(dossier, nom), fs.join(dossier, archive), true);
      for (const { nom } of named) await fs.remove(fs.join(dossier, nom));
      return { kind: 'restes-acheves', args: { noms: restes.map(({ archive }) => archive).join(', ') } };
    }
    for (const { nom } of restes) await fs.remove(fs.join(dossier, nom));
    return { kind: 'restes-retires', args: { noms: restes.map(({ nom }) => nom).join(', ') } };
  } catch (error) {
    return { kind: 'restes-la', args: { noms: restes.map(({ nom }) => nom).join(', '), raison: raisonDe(error) } };
  }
}

/** Those that have their name already, besides the temporary one: a name is taken by a second link to the file. */
async function namedOf(
  fs: MakingFileSystem,
  dossier: string,
  restes: readonly Temporaire[],
): Promise<ReadonlySet<Temporaire>> {
  const named = new Set<Temporaire>();
  const there = new Set((await fs.readDirectory(dossier)).map(([nom]) => nom));
  for (const reste of restes.filter(({ archive }) => there.has(archive))) {
    const [temporary, own] = [
      await fs.stat(fs.join(dossier, reste.nom)),
      await fs.stat(fs.join(dossier, reste.archive)),
    ];
    if (isSame(temporary, own)) named.add(reste);
  }
  return named;
}

/** An archive has its directory at its end: one that can be read was written to the last byte. */
async function areWhole(fs: MakingFileSystem, dossier: string, restes: readonly Temporaire[]): Promise<boolean> {
  for (const { nom } of restes) {
    const chemin = fs.join(dossier, nom);
    const { size } = await fs.stat(chemin);
    if ((await readArchive(size, lecteurDe(fs, chemin), { isPiece: () => false })).raison !== undefined) return false;
  }
  return true;
}
