import { cleDuNom } from '../nearby/voisinage.ts';

/** The name of an archive of a claim file: the file's own, `-PJ-` and its number. 3.3 gives archives no name. */
export function nomArchive(nomJson: string, numero: number): string {
  return `${baseOf(nomJson)}-PJ-${numero}.zip`;
}

/** Whether a file is named as an archive of that claim file is, in any case. */
export function estArchiveDe(nom: string, nomJson: string): boolean {
  const [, base] = /^(.*)-PJ-[1-9]\d*\.zip$/i.exec(nom) ?? [];
  return base !== undefined && cleDuNom(base) === cleDuNom(baseOf(nomJson));
}

/** An archive under the name that it has until it is whole. */
export interface Temporaire {
  /** The temporary name. */
  readonly nom: string;
  /** The one that the archive is to have. */
  readonly archive: string;
  readonly numero: number;
  /** How many archives there are with it. */
  readonly total: number;
  /** Tells one run from another. */
  readonly marque: string;
}

/** No name that rules look at: neither an archive's nor a piece's. */
export function temporaire(
  nomJson: string,
  { numero, total, marque }: Omit<Temporaire, 'nom' | 'archive'>,
): Temporaire {
  const archive = nomArchive(nomJson, numero);
  return { nom: `${archive}.${total}.${marque}.solde-tmp`, archive, numero, total, marque };
}

/** A mark that no other run has, as far as chance allows. */
export function nouvelleMarque(): string {
  return Math.random().toString(36).slice(2, 10).padEnd(8, '0');
}

/** What the temporary name of an archive of that claim file says; undefined for any other name. */
export function lireTemporaire(nom: string, nomJson: string): Temporaire | undefined {
  const [, archive = '', numero, total, marque = ''] =
    /^(.*-PJ-([1-9]\d*)\.zip)\.([1-9]\d*)\.([0-9a-z]+)\.solde-tmp$/i.exec(nom) ?? [];
  if (!estArchiveDe(archive, nomJson)) return undefined;
  return { nom, archive, numero: Number(numero), total: Number(total), marque };
}

function baseOf(nomJson: string): string {
  return nomJson.replace(/\.json$/i, '');
}
