import type { Kind } from '../depot/kind.ts';
import type { Reponse } from '../depot/reponse.ts';
import type { FileRange } from '../problem.ts';

/** What lies around a claim file (1.2, 3.3): its folder, the direct subfolders, and the zip archives in either. */
export interface Voisinage {
  /** The names of the files in its own folder, itself included, as the folder spells them. */
  readonly noms: readonly string[];
  /** Everything that can be a piece, on disk and in archives. Claim files and archives themselves are not among them. */
  readonly fichiers: readonly Fichier[];
  readonly archives: readonly Archive[];
  /** The other claim, returned and advance files there. */
  readonly freres: readonly Frere[];
  /** Whether all names are known: else nothing is said of what is not there. */
  readonly complet: boolean;
  /** What could not be looked at, and why. */
  readonly nonControles: readonly NonControle[];
  /** The files of a name, whatever the case it is spelt in and wherever they are. */
  chercher(nom: string): readonly Fichier[];
}

export interface Fichier {
  /** As its folder or its archive spells it, without any folder. */
  readonly nom: string;
  /** Where it is, to be shown: its path from the claim file's folder, such as `pieces/a.pdf` or `envoi.zip`, its archive. */
  readonly lieu: string;
  /** The host's path of the file, or of the archive that holds it. */
  readonly chemin: string;
  readonly dansArchive: boolean;
  /** In bytes, unpacked; undefined where it is not known. */
  readonly taille: number | undefined;
  /** Its format by its content, as the usual extension (`pdf`, `docx`); null when no format is known by it; undefined when it was not read. */
  readonly format: string | null | undefined;
}

export interface Archive {
  readonly nom: string;
  readonly lieu: string;
  readonly chemin: string;
  /** In bytes. */
  readonly taille: number;
  /** False when its directory could not be read: what it holds is not known. */
  readonly lisible: boolean;
}

/** Another file of the language nearby. */
export interface Frere {
  readonly nom: string;
  readonly chemin: string;
  readonly kind: Kind;
  /** Its `numeroAns`, where it has the form of one. */
  readonly ans: string | undefined;
  /** Its `SIRET`, where that has 14 digits. */
  readonly siret: string | undefined;
  readonly lignes: readonly LigneFrere[];
}

export interface LigneFrere {
  readonly numLigne: number | undefined;
  readonly numeroASP: string | undefined;
  readonly numeroEditeur: string | undefined;
  /** The names of its pieces. */
  readonly noms: readonly string[];
  /** Whether the portal's answer refuses it. */
  readonly refusee: boolean;
  /** What the portal answered; undefined where it has not. */
  readonly reponse: ReponseFrere | undefined;
  /** Where `numeroASP` stands in its file, else the demande. */
  readonly lieu: FileRange;
}

export interface ReponseFrere {
  /** `code` where it is a code alone. */
  readonly sorte: Reponse | 'code';
  /** As its author wrote it, cut short where it is long. */
  readonly texte: string;
  readonly lieu: FileRange;
}

/** Why something was not looked at: not readable, encrypted, too big, too many of them, a symbolic link. */
export const RAISONS = ['illisible', 'chiffre', 'taille', 'nombre', 'lien'] as const;
export type Raison = (typeof RAISONS)[number];

export interface NonControle {
  /** To be shown: a path from the claim file's folder, which itself is `./`. */
  readonly lieu: string;
  readonly raison: Raison;
}

/** Names are compared as people read them: not by case, nor by how an accent is encoded. */
export function cleDuNom(nom: string): string {
  return nom.normalize('NFC').toLowerCase();
}

export function createVoisinage(parts: Omit<Voisinage, 'chercher'>): Voisinage {
  const parNom = new Map<string, Fichier[]>();
  for (const fichier of parts.fichiers) {
    const cle = cleDuNom(fichier.nom);
    const same = parNom.get(cle);
    if (same === undefined) parNom.set(cle, [fichier]);
    else same.push(fichier);
  }
  return { ...parts, chercher: (nom) => parNom.get(cleDuNom(nom)) ?? [] };
}
