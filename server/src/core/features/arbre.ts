import { wordBilan, wordCompte } from '../messages/bilanTexts.ts';
import type { Langue } from '../messages/langue.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/check.ts';
import { direEuros, direPieces, direTotaux, direVerdict, ENTRE } from './bilan/phrases.ts';
import { type Bilan, type BilanPieces, bilanOf, type Verdict } from './bilan.ts';

/** A file as a tree shows it while it is folded: little enough to be kept of each file of a workspace. */
export interface FichierArbre {
  readonly verdict: Verdict | NonLu;
  /** The verdict, and what the file lacks. */
  readonly texte: string;
  /** Empty for what is not read. */
  readonly totaux: string;
  /** What it adds to the totals of all files; undefined for what is not to be deposited. */
  readonly compte: Compte | undefined;
}

type NonLu = 'non-lu' | 'illisible';

interface Compte {
  readonly demandes: number;
  readonly centimes: number;
  readonly pieces: BilanPieces;
}

/** A checked file for a tree: what is shown of it folded, and what it is opened out from (`demandesArbre`). */
export interface Arbre {
  readonly check: Check;
  readonly problems: readonly Problem[];
  readonly bilan: Bilan;
  fichier(langue: Langue): FichierArbre;
}

/** `problems` are those of the check, at the user's levels. */
export function arbreOf(check: Check, problems: readonly Problem[]): Arbre {
  const bilan = bilanOf(check, problems);
  return {
    check,
    problems,
    bilan,
    fichier: (langue) => ({
      verdict: bilan.verdict,
      texte: direVerdict(bilan, langue),
      totaux: direTotaux(bilan, langue).join(ENTRE),
      compte: compteOf(bilan),
    }),
  };
}

/** A file that is too long to be read, or cannot be. */
export function fichierNonLu(verdict: NonLu, langue: Langue): FichierArbre {
  return { verdict, texte: wordBilan(verdict, langue), totaux: '', compte: undefined };
}

/** The totals of what is to be deposited, and how much of it is ready; undefined where that is one file or none. */
export function direEnsemble(fichiers: readonly FichierArbre[], langue: Langue): string | undefined {
  const comptes = fichiers.flatMap(({ compte }) => compte ?? []);
  if (comptes.length < 2) return undefined;
  const prets = fichiers.filter(({ verdict }) => verdict === 'pret' || verdict === 'pret-sans-pieces').length;
  return [
    wordCompte('fichiers', comptes.length, langue),
    wordCompte('prets', prets, langue),
    wordCompte(
      'demandes',
      somme(comptes, ({ demandes }) => demandes),
      langue,
    ),
    direEuros(
      somme(comptes, ({ centimes }) => centimes),
      langue,
    ),
    direPieces(ensemble(comptes.map(({ pieces }) => pieces)), langue),
  ].join(ENTRE);
}

function compteOf({ kind, demandes, centimes, pieces }: Bilan): Compte | undefined {
  return kind === 'claim' ? { demandes: demandes.length, centimes, pieces } : undefined;
}

function ensemble(pieces: readonly BilanPieces[]): BilanPieces {
  return {
    nombre: somme(pieces, ({ nombre }) => nombre),
    trouvees: somme(pieces, ({ trouvees }) => trouvees ?? 0),
    manquantes: somme(pieces, ({ manquantes }) => manquantes),
    poids: somme(pieces, ({ poids }) => poids),
    toutPese: pieces.every(({ toutPese }) => toutPese),
  };
}

function somme<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
