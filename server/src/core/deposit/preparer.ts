import pMap from 'p-map';
import { jourOf, lireNomJson, nomJsonSuivant } from '../depot/nomJson.ts';
import { MAX_LENGTH } from '../document/document.ts';
import type { Dit } from '../messages/depositTexts.ts';
import type { Voisinage } from '../nearby/voisinage.ts';
import { isAbsent, type MakingFileSystem, type Stat } from '../ports.ts';
import { type DemandeTrouvee, type Examen, examiner, type PieceTrouvee } from './examen.ts';
import { estArchiveDe, nomArchive } from './nomArchive.ts';
import { repartir } from './plan.ts';
import { raisonDe } from './raison.ts';
import { ranger } from './restes.ts';
import { END, MOST_ENTRIES, poidsEntree } from './zip.ts';

/** A piece as it was when the archives were planned. */
export interface PieceAPrendre {
  readonly nom: string;
  /** Its path from the claim file's folder, to be shown. */
  readonly lieu: string;
  readonly chemin: string;
  readonly stat: Stat;
}

export interface ArchivePrevue {
  readonly nom: string;
  /** In bytes, with all that is not data. */
  readonly taille: number;
  /** Places of the demandes, from 1. */
  readonly lignes: readonly number[];
  readonly pieces: readonly PieceAPrendre[];
}

/** The name of a file whose day is not today's. */
export interface JourDuNom {
  readonly ecrit: string;
  /** The next free name of today; undefined where the day has none left. */
  readonly nouveau: string | undefined;
}

/** What is to be shown and asked before a deposit is built; where there are errors or obstacles, no archives. */
export interface Preparation extends Examen {
  readonly chemin: string;
  readonly dossier: string;
  readonly nomJson: string;
  readonly stat: Stat;
  readonly jour: JourDuNom | undefined;
  readonly archives: readonly ArchivePrevue[];
  /** Archives of this file that are there already, as the folder spells them. */
  readonly existantes: readonly string[];
  /** What they were when they were shown: only these are replaced, once that is agreed to. */
  readonly anciennes: ReadonlyMap<string, Stat>;
}

/** What a preparation is lent. */
export interface Atelier {
  readonly fs: MakingFileSystem;
  /** What lies around the file now; undefined where that is not to be had. */
  look(chemin: string): Promise<Voisinage | undefined>;
  examiner(bytes: Uint8Array, nomJson: string, voisinage: Voisinage | undefined): Examen;
  readonly aujourdhui: Date;
  /** `solde.zip.tailleMax`, in bytes. */
  readonly tailleMax: number;
}

const NON_LU: Examen = examiner('', undefined, [], undefined);

/** The pieces of how many demandes are looked at at once. */
const AT_ONCE = 16;

/**
 * The first half of preparing a deposit: puts in order what an interrupted one left, checks the file as it stands on the
 * disk with all that lies around it, and plans its archives. Rejects with the host's error where the file cannot be read.
 */
export async function preparer(atelier: Atelier, chemin: string, nomJson: string): Promise<Preparation> {
  const { fs, tailleMax, aujourdhui } = atelier;
  const dossier = fs.parent(chemin);
  const restes = await ranger(fs, dossier, nomJson);
  const stat = await fs.stat(chemin);
  const bytes = stat.size > MAX_LENGTH ? undefined : await fs.readBytes(chemin);
  const voisinage = await atelier.look(chemin);
  const examen = bytes === undefined ? NON_LU : atelier.examiner(bytes, nomJson, voisinage);
  const noms = voisinage?.noms ?? [];
  const existantes = noms.filter((nom) => estArchiveDe(nom, nomJson));
  const base = {
    ...examen,
    remarques: [...restes, ...examen.remarques],
    chemin,
    dossier,
    nomJson,
    stat,
    jour: jourDuNom(nomJson, jourOf(aujourdhui), noms),
    existantes,
    anciennes: await peser(fs, dossier, existantes),
  };
  if (examen.erreurs.length + examen.obstacles.length > 0) return { ...base, archives: [] };
  const { archives, obstacles } = await planifier(fs, nomJson, examen.demandes, tailleMax);
  return { ...base, archives, obstacles };
}

/** What files of a folder are, of those that are still there. */
async function peser(
  fs: MakingFileSystem,
  dossier: string,
  noms: readonly string[],
): Promise<ReadonlyMap<string, Stat>> {
  const stats = new Map<string, Stat>();
  for (const nom of noms) {
    try {
      stats.set(nom, await fs.stat(fs.join(dossier, nom)));
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }
  return stats;
}

function jourDuNom(nomJson: string, aujourdhui: string, noms: readonly string[]): JourDuNom | undefined {
  const nom = lireNomJson(nomJson);
  if (nom === undefined || nom.jour === aujourdhui) return undefined;
  return { ecrit: nom.jour, nouveau: nomJsonSuivant({ ...nom, jour: aujourdhui, numero: '001' }, noms) };
}

interface Plan {
  readonly archives: readonly ArchivePrevue[];
  readonly obstacles: readonly Dit[];
}

async function planifier(
  fs: MakingFileSystem,
  nomJson: string,
  trouvees: readonly DemandeTrouvee[],
  tailleMax: number,
): Promise<Plan> {
  const obstacles: Dit[] = [];
  const lots = await pMap(
    trouvees,
    async ({ ligne, pieces: trouvees }): Promise<LotPrevu> => {
      const pieces: PieceAPrendre[] = [];
      for (const trouvee of trouvees) {
        const piece = await regarder(fs, trouvee, obstacles);
        if (piece !== undefined) pieces.push(piece);
      }
      return { ligne, pieces, poids: poidsDe(pieces), nombre: pieces.length };
    },
    { concurrency: AT_ONCE },
  );
  const limite = Math.min(tailleMax, fs.largest ?? tailleMax);
  const place = { poids: limite - END, nombre: MOST_ENTRIES };
  for (const { ligne, poids, nombre } of lots) {
    if (poids <= place.poids && nombre <= place.nombre) continue;
    const kind = limite < tailleMax ? 'demande-trop-lourde-ici' : 'demande-trop-lourde';
    obstacles.push({ kind, args: { ligne, nombre, taille: poids + END, limite } });
  }
  if (obstacles.length > 0) return { archives: [], obstacles };
  const archives = repartir(lots, place).map((indices, index): ArchivePrevue => {
    const dedans = indices.flatMap((one) => lots[one] ?? []);
    const taille = dedans.reduce((sum, { poids }) => sum + poids, END);
    const lignes = dedans.map(({ ligne }) => ligne);
    return { nom: nomArchive(nomJson, index + 1), taille, lignes, pieces: dedans.flatMap(({ pieces }) => pieces) };
  });
  return { archives, obstacles };
}

interface LotPrevu {
  readonly ligne: number;
  readonly pieces: readonly PieceAPrendre[];
  readonly poids: number;
  readonly nombre: number;
}

function poidsDe(pieces: readonly PieceAPrendre[]): number {
  return pieces.reduce((sum, { nom, stat }) => sum + poidsEntree(nom, stat.size), 0);
}

/** What a piece is at this moment; undefined, and an obstacle said, where it cannot be had. */
async function regarder(
  fs: MakingFileSystem,
  { nom, fichier: { lieu, chemin } }: PieceTrouvee,
  obstacles: Dit[],
): Promise<PieceAPrendre | undefined> {
  try {
    const stat = await fs.stat(chemin);
    if (fs.largest === undefined || stat.size <= fs.largest) return { nom, lieu, chemin, stat };
    obstacles.push({ kind: 'piece-trop-grosse-ici', args: { lieu, taille: stat.size, limite: fs.largest } });
  } catch (error) {
    if (isAbsent(error)) obstacles.push({ kind: 'piece-partie', args: { lieu } });
    else obstacles.push({ kind: 'piece-illisible', args: { lieu, raison: raisonDe(error) } });
  }
  return undefined;
}
