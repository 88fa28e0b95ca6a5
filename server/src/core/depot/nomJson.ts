import { existe } from './date.ts';

/** What the name of a claim file says, by the norm of 3.3: `JSON-numeroAns-AAAAMMJJ-numéroFichier.json`. */
export interface NomJson {
  readonly ans: string;
  /** `AAAAMMJJ`, the day of the deposit. */
  readonly jour: string;
  /** The file's number among those of its day, in three digits. */
  readonly numero: string;
}

const FORM = /^JSON-([0-9A-Za-z]+)-(\d{8})-(\d{3})\.json$/;

/** The parts of a name that has the norm's form, whatever its day and number; undefined for another. */
export function lireNomJson(nom: string): NomJson | undefined {
  const [, ans, jour, numero] = FORM.exec(nom) ?? [];
  return ans !== undefined && jour !== undefined && numero !== undefined ? { ans, jour, numero } : undefined;
}

/** Behind the number stands no other digit: `-0011` is no `-001`. */
const FORM_INSIDE = /JSON-([0-9A-Za-z]+)-(\d{8})-(\d{3})(?!\d)/i;

/**
 * The claim file's name that a name bears, whatever stands before or behind it: `retour-JSON-…-001.json`,
 * `JSON-…-001 (1).json`, `JSON-…-001_FichierRetour.json`; of a claim file its own. Undefined where it says none.
 */
export function nomJsonDans(nom: string): string | undefined {
  const [, ans, jour, numero] = FORM_INSIDE.exec(nom) ?? [];
  if (ans === undefined || jour === undefined || numero === undefined) return undefined;
  return ecrireNomJson({ ans, jour, numero });
}

export function ecrireNomJson({ ans, jour, numero }: NomJson): string {
  return `JSON-${ans}-${jour}-${numero}.json`;
}

/** Whether a day written `AAAAMMJJ` exists. */
export function existeJour(jour: string): boolean {
  const [, annee, mois, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(jour) ?? [];
  return existe({ annee: Number(annee), mois: Number(mois), jour: Number(day) });
}

/** A day of the user's, as file names write it: `AAAAMMJJ`. */
export function jourOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

/** The first name of that day and number, from `numero` on, that none of `pris` is, whatever its case; undefined beyond 999. */
export function nomJsonSuivant({ ans, jour, numero }: NomJson, pris: readonly string[]): string | undefined {
  const taken = new Set(pris.map((nom) => nom.toLowerCase()));
  for (let number = Math.max(1, Number(numero)); number <= 999; number++) {
    const nom = ecrireNomJson({ ans, jour, numero: String(number).padStart(3, '0') });
    if (!taken.has(nom.toLowerCase())) return nom;
  }
  return undefined;
}
