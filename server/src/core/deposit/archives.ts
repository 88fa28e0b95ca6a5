import type { Dit } from '../messages/depositTexts.ts';
import { cleDuNom } from '../nearby/voisinage.ts';
import { CHANGED, hostError, isAbsent, type MakingFileSystem, type Stat } from '../ports.ts';
import { type Avancer, Chantier, ecritDe, isSame, luDe } from './chantier.ts';
import { ecrireArchive } from './ecrire.ts';
import { estArchiveDe, type Temporaire, temporaire } from './nomArchive.ts';
import { controlerPiece } from './piece.ts';
import type { ArchivePrevue, Preparation } from './preparer.ts';
import { Arret, raisonDe } from './raison.ts';
import { relireArchive } from './relire.ts';
import type { EntreeZip } from './zip.ts';

export interface ConstruireOptions {
  /** Whether the archives that the preparation found may be replaced. */
  readonly remplacer: boolean;
  /** Letters and digits that no other run has. */
  readonly marque: string;
  readonly signal?: AbortSignal | undefined;
  readonly avancer?: Avancer | undefined;
}

/** Each byte is read as it is written, again in the archive, and once more in its piece. */
const READINGS = 3;

/** An archive that has its name. */
export interface ArchiveFaite extends Omit<ArchivePrevue, 'pieces'> {
  readonly chemin: string;
  readonly entrees: readonly EntreeZip[];
}

/** What came of the building. Where `archives` is empty, the folder is as it was. */
export interface Construction {
  readonly archives: readonly ArchiveFaite[];
  /** What went wrong. */
  readonly dits: readonly Dit[];
}

/**
 * The second half of preparing a deposit: writes the archives under temporary names, reads them again and compares,
 * and gives them their names once all are whole and no piece has changed. Whatever stops it before leaves the folder as
 * it was; a process that is killed leaves temporary files, which the next preparation puts in order.
 */
export async function construire(
  fs: MakingFileSystem,
  preparation: Preparation,
  { remplacer, marque, signal, avancer = () => undefined }: ConstruireOptions,
): Promise<Construction> {
  const { dossier, nomJson, archives } = preparation;
  const total = archives.length;
  const temporaires = archives.map((_, index) => temporaire(nomJson, { numero: index + 1, total, marque }));
  const bytes = archives.flatMap(({ pieces }) => pieces).reduce((sum, { stat }) => sum + stat.size, 0);
  const chantier = new Chantier(fs, READINGS * bytes, signal, avancer);
  const faites: ArchiveFaite[] = [];
  try {
    await refuserExistantes(fs, preparation, remplacer);
    for (const [index, archive] of archives.entries()) {
      const chemin = fs.join(dossier, temporaires[index]?.nom ?? '');
      const entrees = await ecrireArchive(chantier, archive, chemin);
      await relireArchive(chantier, archive, chemin, entrees);
      const { nom, taille, lignes } = archive;
      faites.push({ nom, taille, lignes, chemin: fs.join(dossier, nom), entrees });
    }
    await controlerTout(chantier, preparation, faites);
    chantier.goOn();
  } catch (error) {
    const dits = await retirer(fs, dossier, temporaires);
    if (!(error instanceof Arret)) throw error;
    return { archives: [], dits: [error.dit, ...dits] };
  }
  return await nommer(fs, preparation, temporaires, faites);
}

/** Nothing is replaced unasked: neither without consent, nor what came after it was given. */
async function refuserExistantes(
  fs: MakingFileSystem,
  { dossier, nomJson, existantes }: Preparation,
  remplacer: boolean,
): Promise<void> {
  const entries = await ecritDe(nomJson, fs.readDirectory(dossier));
  const taken = entries.filter(([nom]) => estArchiveDe(nom, nomJson));
  const others = taken.flatMap(([nom, type]) => (type === 'file' ? [] : [nom]));
  if (others.length > 0) throw new Arret({ kind: 'nom-occupe', args: { noms: others.join(', ') } });
  const there = taken.map(([nom]) => nom);
  const unasked = there.filter((nom) => !remplacer || !existantes.includes(nom));
  if (unasked.length > 0) throw new Arret({ kind: 'existe', args: { noms: unasked.join(', ') } });
}

/** All is still what it was when it was read: the pieces, archives that are to be replaced, the claim file. */
async function controlerTout(
  chantier: Chantier,
  { archives, chemin, nomJson, stat, dossier, anciennes }: Preparation,
  faites: readonly ArchiveFaite[],
): Promise<void> {
  const entrees = faites.flatMap((faite) => faite.entrees);
  for (const [index, piece] of archives.flatMap(({ pieces }) => pieces).entries()) {
    await controlerPiece(chantier, piece, entrees[index]?.crc ?? 0);
  }
  for (const [nom, avant] of anciennes)
    await ecritDe(nom, isStillThere(chantier.fs, chantier.fs.join(dossier, nom), avant));
  if (isSame(await luDe(nomJson, chantier.fs.stat(chemin)), stat)) return;
  throw new Arret({ kind: 'piece-changee', args: { lieu: nomJson } });
}

/** Whether an archive that may be replaced is there. Rejects where it is no longer as it was shown: nobody agreed to lose that. */
async function isStillThere(fs: MakingFileSystem, chemin: string, avant: Stat | undefined): Promise<boolean> {
  try {
    if (avant !== undefined && isSame(await fs.stat(chemin), avant)) return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
  throw hostError(CHANGED, chemin);
}

/** Removes what was written so far, and says what cannot be. */
async function retirer(fs: MakingFileSystem, dossier: string, temporaires: readonly Temporaire[]): Promise<Dit[]> {
  const names = new Set(temporaires.map(({ nom }) => nom));
  const dits: Dit[] = [];
  try {
    for (const [nom] of await fs.readDirectory(dossier)) if (names.has(nom)) await fs.remove(fs.join(dossier, nom));
  } catch (error) {
    dits.push({ kind: 'restes-la', args: { noms: [...names].join(', '), raison: raisonDe(error) } });
  }
  return dits;
}

/** Gives the archives their names, the first first: `restes` tells by it how far this had come. It cannot be cancelled. */
async function nommer(
  fs: MakingFileSystem,
  { dossier, existantes, anciennes }: Preparation,
  temporaires: readonly Temporaire[],
  faites: readonly ArchiveFaite[],
): Promise<Construction> {
  const dits: Dit[] = [];
  for (const [index, { nom, archive }] of temporaires.entries()) {
    try {
      const chemin = fs.join(dossier, archive);
      const isReplaced = existantes.includes(archive) && (await isStillThere(fs, chemin, anciennes.get(archive)));
      await fs.rename(fs.join(dossier, nom), chemin, isReplaced);
    } catch (error) {
      const raison = raisonDe(error);
      if (index === 0) {
        const restes = await retirer(fs, dossier, temporaires);
        return { archives: [], dits: [{ kind: 'pas-ecrit', args: { nom: archive, raison } }, ...restes] };
      }
      const noms = temporaires.slice(index).map((one) => one.archive);
      return {
        archives: faites.slice(0, index),
        dits: [{ kind: 'a-moitie', args: { noms: noms.join(', '), raison } }],
      };
    }
  }
  const named = new Set(faites.map(({ nom }) => cleDuNom(nom)));
  for (const nom of existantes.filter((one) => !named.has(cleDuNom(one)))) {
    try {
      const chemin = fs.join(dossier, nom);
      if (await isStillThere(fs, chemin, anciennes.get(nom))) await fs.remove(chemin);
    } catch (error) {
      dits.push({ kind: 'ancienne-restee', args: { nom, raison: raisonDe(error) } });
    }
  }
  return { archives: faites, dits };
}
