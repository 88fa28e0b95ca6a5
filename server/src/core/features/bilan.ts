import type { Demande } from '../depot/demande.ts';
import type { Kind } from '../depot/kind.ts';
import { centimesDe } from '../depot/montant.ts';
import { lireReponse, type Reponse } from '../depot/reponse.ts';
import { isFilled } from '../depot/values.ts';
import type { ValueNode } from '../document/tree.ts';
import { cleDuNom, type Voisinage } from '../nearby/voisinage.ts';
import type { Level, Problem } from '../problem.ts';
import type { Check } from '../rules/check.ts';

/** How a demande stands; `repondue`, the portal's answer is not clear; `non-jugee`, its file is none of balance claims. */
export type Etat = 'prete' | 'avertissements' | 'fautes' | 'acceptee' | 'refusee' | 'repondue' | 'non-jugee';

/** What becomes of a file as it stands. */
export type Verdict =
  | 'pret'
  | 'pret-sans-pieces'
  | 'a-corriger'
  | 'incomplet'
  | 'a-verifier'
  | 'retour'
  | 'modele'
  | 'avance';

/** Numbers of problems. */
export type Niveaux = Readonly<Record<Level, number>>;

/** The pieces that are named, and what is nearby of them. */
export interface BilanPieces {
  readonly nombre: number;
  /** Undefined where it is not known what lies around the file. */
  readonly trouvees: number | undefined;
  /** Those that are not nearby; none where not all that is there is known. */
  readonly manquantes: number;
  /** In bytes, each file once; of several files of a name the heaviest. */
  readonly poids: number;
  /** Whether all that were found could be weighed. */
  readonly toutPese: boolean;
}

interface Totaux {
  readonly niveaux: Niveaux;
  /** In cents, so that sums are right to the last. */
  readonly centimes: number;
  readonly beneficiaires: number;
  readonly pieces: BilanPieces;
}

export interface BilanDemande extends Totaux {
  /** Its place among the lines, from 1. */
  readonly ligne: number;
  readonly etat: Etat;
  /** Whether there is an amount over 0 that can be read to the last cent; else `centimes` is 0. */
  readonly aMontant: boolean;
}

export interface Bilan extends Totaux {
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly demandes: readonly BilanDemande[];
}

/** A file summed up, demande by demande. `problems` are those of the check, at the user's levels. */
export function bilanOf(check: Check, problems: readonly Problem[]): Bilan {
  const { depot, context } = check;
  const par = parLigne(problems, depot.demandes.length);
  const balance = context.voisinage && new Balance(context.voisinage);
  const demandes = depot.demandes.map((_, index) => bilanAvec(check, index, par[index] ?? AUCUN, balance));
  const niveaux = compter(problems);
  const pieces = pesees(depot.demandes, balance);
  return {
    kind: context.kind,
    verdict: verdictOf(context.kind, niveaux, problems, pieces.toutPese && context.voisinage?.complet === true),
    demandes,
    niveaux,
    centimes: somme(demandes, ({ centimes }) => centimes),
    beneficiaires: somme(demandes, ({ beneficiaires }) => beneficiaires),
    pieces,
  };
}

/** One demande summed up. */
export function bilanDemande(check: Check, index: number, problems: readonly Problem[]): BilanDemande {
  const { voisinage } = check.context;
  const niveaux = compter(problems.filter(({ ligne }) => ligne === index + 1));
  return bilanAvec(check, index, niveaux, voisinage && new Balance(voisinage));
}

const AUCUN: Niveaux = { error: 0, warning: 0, information: 0 };
const NOTHING: BilanPieces = { nombre: 0, trouvees: undefined, manquantes: 0, poids: 0, toutPese: true };

function bilanAvec(
  { depot, context }: Check,
  index: number,
  niveaux: Niveaux,
  balance: Balance | undefined,
): BilanDemande {
  const demande = depot.demandes[index];
  const centimes = demande && montantDe(demande);
  const pieces = demande === undefined ? NOTHING : pesees([demande], balance);
  return {
    ligne: index + 1,
    etat: demande === undefined ? 'non-jugee' : etatOf(demande, context.kind, niveaux, pieces),
    niveaux,
    aMontant: centimes !== undefined,
    centimes: centimes ?? 0,
    beneficiaires: elements(demande?.objet?.fields.get('beneficiaires')?.value),
    pieces,
  };
}

function etatOf(demande: Demande, kind: Kind, { error, warning }: Niveaux, { manquantes }: BilanPieces): Etat {
  if (kind === 'model' || kind === 'advance') return 'non-jugee';
  const reponse = reponseA(demande);
  if (reponse !== undefined) return reponse === 'incertaine' ? 'repondue' : reponse;
  if (error > 0) return 'fautes';
  // Where no piece at all is there, that is said of the file.
  return warning > 0 || manquantes > 0 ? 'avertissements' : 'prete';
}

/** What the portal answered to a demande; undefined where it did not. The label tells, the code beside it does not. */
export function reponseA({ objet }: Demande): Reponse | undefined {
  const libelle = objet?.fields.get('libelleTraitement')?.value;
  if (libelle?.type === 'string' && isFilled(libelle)) return lireReponse(libelle.value);
  const code = objet?.fields.get('codeTraitement')?.value;
  return code !== undefined && isFilled(code) ? 'incertaine' : undefined;
}

function verdictOf(kind: Kind, { error, warning }: Niveaux, problems: readonly Problem[], allSeen: boolean): Verdict {
  if (kind === 'model') return 'modele';
  if (kind === 'advance') return 'avance';
  if (kind === 'returned') return 'retour';
  if (error > 0) return 'a-corriger';
  if (warning > 0) return problems.some(saysMissing) ? 'incomplet' : 'a-verifier';
  return allSeen ? 'pret' : 'pret-sans-pieces';
}

function saysMissing({ code, level }: Problem): boolean {
  return level === 'warning' && (code === 'piece-introuvable' || code === 'pieces-absentes');
}

function montantDe({ objet, slice }: Demande): number | undefined {
  const value = objet?.fields.get('montantSegurHTFacture')?.value;
  if (value?.type !== 'number' || value.unsure) return undefined;
  const centimes = centimesDe(slice.text.slice(value.offset, value.offset + value.length));
  return centimes !== undefined && centimes > 0 ? centimes : undefined;
}

function elements(list: ValueNode | undefined): number {
  return list?.type === 'array' ? list.children.filter(isFilled).length : 0;
}

interface Pesee {
  /** Names of one file are the same but for their case. */
  readonly cle: string;
  readonly poids: number;
  readonly toutPese: boolean;
}

/** Looks pieces up by their names, each once: they are asked for by their demande and for the whole file. */
class Balance {
  readonly complet: boolean;
  readonly #voisinage: Voisinage;
  readonly #known = new Map<string, Pesee | undefined>();

  constructor(voisinage: Voisinage) {
    this.#voisinage = voisinage;
    this.complet = voisinage.complet;
  }

  /** Undefined for a piece that is not nearby. */
  peser(nom: string): Pesee | undefined {
    if (!this.#known.has(nom)) this.#known.set(nom, this.#look(nom));
    return this.#known.get(nom);
  }

  #look(nom: string): Pesee | undefined {
    const fichiers = this.#voisinage.chercher(nom);
    if (fichiers.length === 0) return undefined;
    return {
      cle: cleDuNom(nom),
      poids: Math.max(...fichiers.map(({ taille }) => taille ?? 0)),
      toutPese: fichiers.every(({ taille }) => taille !== undefined),
    };
  }
}

function pesees(demandes: readonly Demande[], balance: Balance | undefined): BilanPieces {
  const nombre = somme(demandes, ({ pieces }) => pieces.length);
  if (balance === undefined) return { ...NOTHING, nombre };
  const seen = new Set<string>();
  let trouvees = 0;
  let poids = 0;
  let toutPese = true;
  for (const piece of demandes.flatMap(({ pieces }) => pieces)) {
    const pesee = piece?.nomFichier && balance.peser(piece.nomFichier.value);
    if (pesee === undefined) continue;
    trouvees++;
    if (seen.has(pesee.cle)) continue;
    seen.add(pesee.cle);
    poids += pesee.poids;
    toutPese &&= pesee.toutPese;
  }
  return { nombre, trouvees, manquantes: balance.complet ? nombre - trouvees : 0, poids, toutPese };
}

function parLigne(problems: readonly Problem[], lignes: number): Niveaux[] {
  const par: Record<Level, number>[] = Array.from({ length: lignes }, () => ({ ...AUCUN }));
  for (const { ligne, level } of problems) {
    const own = ligne === undefined ? undefined : par[ligne - 1];
    if (own !== undefined) own[level]++;
  }
  return par;
}

function compter(problems: readonly Problem[]): Niveaux {
  const niveaux: Record<Level, number> = { ...AUCUN };
  for (const { level } of problems) niveaux[level]++;
  return niveaux;
}

function somme<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
