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
  /** The demandes of `freres` that have this number, in the order of their files' paths. */
  lignesDe(champ: 'numeroASP' | 'numeroEditeur', numero: string): readonly Ailleurs[];
  /** The files that no demande of `freres` names; of each name one. */
  nonNommes(): readonly Fichier[];
}

/** A demande of another file nearby. */
export interface Ailleurs {
  readonly frere: Frere;
  readonly ligne: LigneFrere;
  /** Its place among the lines of its file, from 1. */
  readonly numero: number;
}

/** What is known around a file, before it can be looked up. */
export type VoisinageParts = Omit<Voisinage, 'chercher' | 'lignesDe' | 'nonNommes'>;

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
  /** Of an advance its beneficiaries; undefined where they cannot all be read, and of any other file. */
  readonly beneficiaires: BeneficiairesFrere | undefined;
  /** Whether the portal's answer refuses it. */
  readonly refusee: boolean;
  /** What the portal answered; undefined where it has not. */
  readonly reponse: ReponseFrere | undefined;
  /** Where `numeroASP` stands in its file, else the demande. */
  readonly lieu: FileRange;
}

export interface BeneficiairesFrere {
  /** All in the form of FINESS numbers. */
  readonly finess: readonly string[];
  /** Where the list stands in its file. */
  readonly lieu: FileRange;
}

export interface ReponseFrere {
  /** `code` where it is a code alone. */
  readonly sorte: Reponse | 'code';
  /** As its author wrote it, cut short where it is long. */
  readonly texte: string;
  readonly lieu: FileRange;
}

/**
 * Why something was not looked at: not readable, encrypted, too big, too many of them, a symbolic link, more than is looked
 * at around one file in all, too little time.
 */
export const RAISONS = ['illisible', 'chiffre', 'taille', 'nombre', 'lien', 'ensemble', 'temps'] as const;
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

/** By what a piece that is named is found. Of a path the last part is meant: that it is a path is another fault. */
export function cleDeLaPiece(nom: string): string {
  return cleDuNom(nom.split(/[/\\]/).at(-1) ?? '');
}
