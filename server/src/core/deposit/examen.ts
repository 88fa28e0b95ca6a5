import type { Dit } from '../messages/depositTexts.ts';
import { createVoisinage } from '../nearby/surroundings.ts';
import { cleDuNom, type Fichier, type Voisinage } from '../nearby/voisinage.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/check.ts';
import { estArchiveDe } from './nomArchive.ts';

/** A piece that a demande names, and the file that it is. */
export interface PieceTrouvee {
  /** As the demande writes it. */
  readonly nom: string;
  readonly fichier: Fichier;
}

export interface DemandeTrouvee {
  /** Its place in the file, from 1. */
  readonly ligne: number;
  readonly pieces: readonly PieceTrouvee[];
}

/** What stands in the way of a deposit, and what would go into its archives. */
export interface Examen {
  /** Undefined where the file was not read. */
  readonly kind: Check['context']['kind'] | undefined;
  /** The text that the places of the problems are in. */
  readonly text: string;
  readonly erreurs: readonly Problem[];
  readonly obstacles: readonly Dit[];
  /** To be confirmed. */
  readonly avertissements: readonly Problem[];
  readonly remarques: readonly Dit[];
  /** Those that name pieces. */
  readonly demandes: readonly DemandeTrouvee[];
}

/** What is said here in other words, and stops. */
const SAID_HERE: ReadonlySet<string> = new Set(['piece-introuvable', 'pieces-absentes']);
const NOT_CLAIMS = { returned: 'retourne', model: 'modele', advance: 'avance' } as const;

/** What lies around a file but for the archives of it that were prepared before: new ones take their place. */
export function sansArchives(voisinage: Voisinage, nomJson: string): Voisinage {
  const isOurs = (lieu: string): boolean => estArchiveDe(lieu, nomJson);
  return createVoisinage({
    ...voisinage,
    fichiers: voisinage.fichiers.filter(({ dansArchive, lieu }) => !dansArchive || !isOurs(lieu)),
    archives: voisinage.archives.filter(({ lieu }) => !isOurs(lieu)),
  });
}

/** What is known of a file that is to be deposited: `check` is undefined where it was not read. */
export function examiner(
  text: string,
  check: Check | undefined,
  problems: readonly Problem[],
  voisinage: Voisinage | undefined,
): Examen {
  const found = new Recherche(voisinage);
  const demandes = check?.context.kind === 'claim' ? found.demandes(check) : [];
  return {
    kind: check?.context.kind,
    text,
    erreurs: problems.filter(({ level }) => level === 'error'),
    obstacles: [...obstaclesOf(check, voisinage, demandes, found.obstacles), ...found.obstacles],
    avertissements: problems.filter(({ level, code }) => level === 'warning' && !SAID_HERE.has(code)),
    remarques: [...found.remarques, ...deja(check)],
    demandes,
  };
}

/** What the portal has accepted in this file, whatever the level that the user gives its answers. */
function deja(check: Check | undefined): Dit[] {
  const lignes = (check?.comparisons ?? []).flatMap(({ rule, finding: { kind, index = -1 } }) =>
    rule.code === 'reponse-portail' && kind === 'acceptee' ? [index + 1] : [],
  );
  return lignes.length === 0 ? [] : [{ kind: 'deja-acceptees', args: { lignes: lignes.join(', ') } }];
}

function obstaclesOf(
  check: Check | undefined,
  voisinage: Voisinage | undefined,
  demandes: readonly DemandeTrouvee[],
  others: readonly Dit[],
): Dit[] {
  if (check === undefined) return [{ kind: 'non-lu' }];
  const { kind } = check.context;
  if (kind !== 'claim') return [{ kind: NOT_CLAIMS[kind] }];
  if (voisinage === undefined) return [{ kind: 'dossier-illisible' }];
  return demandes.length === 0 && others.length === 0 ? [{ kind: 'aucune-piece' }] : [];
}

/** Finds the file of each piece, and keeps what is to be said of it. */
class Recherche {
  readonly obstacles: Dit[] = [];
  readonly remarques: Dit[] = [];
  readonly #voisinage: Voisinage | undefined;
  /** The names so far, by how people read them. */
  readonly #noms = new Map<string, { readonly nom: string; readonly ligne: number }>();

  constructor(voisinage: Voisinage | undefined) {
    this.#voisinage = voisinage;
  }

  demandes({ depot }: Check): DemandeTrouvee[] {
    return depot.demandes.flatMap(({ resume }, index) => {
      const ligne = index + 1;
      const pieces = resume.noms.flatMap((nom) => (nom === undefined ? [] : this.#piece(nom, ligne)));
      return pieces.length > 0 ? [{ ligne, pieces }] : [];
    });
  }

  #piece(nom: string, ligne: number): PieceTrouvee[] {
    if (this.#voisinage === undefined || this.#isTwice(nom, ligne)) return [];
    const all = this.#voisinage.chercher(nom);
    const [fichier, ...others] = all.filter(({ dansArchive }) => !dansArchive).sort(nearestTo(nom));
    if (fichier === undefined) {
      const lieu = all[0]?.lieu;
      if (lieu === undefined) this.obstacles.push({ kind: 'piece-absente', args: { ligne, nom } });
      else this.obstacles.push({ kind: 'piece-emballee', args: { ligne, nom, lieu } });
      return [];
    }
    // What lies around a file is never sought behind a link, which may lead anywhere.
    if (this.#voisinage.nonControles.some(({ lieu, raison }) => raison === 'lien' && lieu === fichier.lieu)) {
      this.obstacles.push({ kind: 'piece-lien', args: { ligne, lieu: fichier.lieu } });
      return [];
    }
    if (others.length > 0) {
      const lieux = [fichier, ...others].map(({ lieu }) => lieu).join(', ');
      this.remarques.push({ kind: 'piece-plusieurs', args: { ligne, nom, lieux, lieu: fichier.lieu } });
    }
    return [{ nom, fichier }];
  }

  #isTwice(nom: string, ligne: number): boolean {
    const cle = cleDuNom(nom);
    const known = this.#noms.get(cle);
    if (known === undefined) {
      this.#noms.set(cle, { nom, ligne });
      return false;
    }
    const args = { ligne, nom, autre: known.ligne };
    if (known.nom === nom) this.obstacles.push({ kind: 'piece-nommee-deux-fois', args });
    else this.obstacles.push({ kind: 'noms-semblables', args: { ...args, semblable: known.nom } });
    return true;
  }
}

/** The file that is spelt so before others, the claim file's own folder before those in it. */
function nearestTo(nom: string): (a: Fichier, b: Fichier) => number {
  const rank = (fichier: Fichier): number => (fichier.nom === nom ? 0 : 2) + (fichier.lieu === fichier.nom ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a.lieu < b.lieu ? -1 : 1);
}
