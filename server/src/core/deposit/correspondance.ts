import { apparier, repondParSonNom } from '../depot/appariement.ts';
import type { Frere, LigneFrere } from '../nearby/voisinage.ts';
import { type Ailleurs, clePaire, demandesDe } from '../rules/voisins/freres.ts';

/** Two numbers that go together somewhere, and where. */
interface Paire {
  readonly numeroASP: string;
  readonly numeroEditeur: string;
  readonly lieux: readonly Ailleurs[];
}

/** A file that is compared. */
interface Compare {
  readonly frere: Frere;
  /** Of a returned file, the one that was sent; of any other none. */
  readonly envoye: Frere | undefined;
}

/** What the files of one numeroAns say together of their demandes (3.4). */
export interface Correspondance {
  readonly fichiers: readonly Compare[];
  /** Pairs that share a number with one another. */
  readonly desaccords: readonly (readonly Paire[])[];
  /** Demandes of an advance that no balance claim has. */
  readonly sansSolde: readonly Ailleurs[];
  /** Those whose balance claim the portal has refused, and where it says so. */
  readonly refusees: readonly Ailleurs[];
  /** Balance claims whose advance is in no file, where there are advances. */
  readonly sansAvance: readonly Ailleurs[];
  /** Demandes that lack a number in its form, and so cannot be compared. */
  readonly sansNumero: readonly Ailleurs[];
}

export function comparer(freres: readonly Frere[]): Correspondance {
  const compared = freres.filter(({ kind }) => kind !== 'model');
  const fichiers = compared.map((frere) => ({ frere, envoye: envoyeDe(frere, compared) }));
  const avances = demandesDe(compared.filter(({ kind }) => kind === 'advance'));
  const soldes = demandesDe(compared.filter(({ kind }) => kind !== 'advance'));
  const envoyes = new Set(fichiers.map(({ envoye }) => envoye));
  // What was sent is spoken of by what came back of it.
  const derniers = soldes.filter(({ frere }) => !envoyes.has(frere));
  const soldeDe = new Map(avances.map((avance) => [avance, derniers.filter(sharesWith(avance))]));
  const refus = [...soldeDe.values()].filter((all) => all.length > 0 && all.every(({ ligne }) => ligne.refusee));
  return {
    fichiers,
    desaccords: desaccordsDe([...avances, ...soldes]),
    sansSolde: avances.filter((avance) => hasNumber(avance) && soldeDe.get(avance)?.length === 0),
    refusees: refus.flatMap((all) => all.slice(-1)),
    sansAvance: avances.length === 0 ? [] : derniers.filter((one) => hasNumber(one) && !avances.some(sharesWith(one))),
    sansNumero: [...avances.filter((one) => !hasNumber(one)), ...derniers.filter(({ ligne }) => !isPair(ligne))],
  };
}

/** The claim that a returned file is the copy of: where its name says none, the first by their names. */
function envoyeDe({ kind, nom, lignes }: Frere, freres: readonly Frere[]): Frere | undefined {
  if (kind !== 'returned') return undefined;
  const claims = freres.filter((frere) => frere.kind === 'claim' && repondParSonNom(nom, frere.nom) !== false);
  return claims.sort((a, b) => (a.nom < b.nom ? -1 : 1)).find((claim) => apparier(lignes, claim.lignes) !== undefined);
}

function hasNumber({ ligne }: Ailleurs): boolean {
  return ligne.numeroASP !== undefined || ligne.numeroEditeur !== undefined;
}

function isPair(ligne: LigneFrere): ligne is LigneFrere & Pick<Paire, 'numeroASP' | 'numeroEditeur'> {
  return ligne.numeroASP !== undefined && ligne.numeroEditeur !== undefined;
}

function sharesWith({ ligne: { numeroASP, numeroEditeur } }: Ailleurs): (other: Ailleurs) => boolean {
  return ({ ligne }) =>
    (numeroASP !== undefined && ligne.numeroASP === numeroASP) ||
    (numeroEditeur !== undefined && ligne.numeroEditeur === numeroEditeur);
}

/** The pairs that share one number with another pair, those together that do so. */
function desaccordsDe(demandes: readonly Ailleurs[]): Paire[][] {
  const paires = new Map<string, Paire & { lieux: Ailleurs[] }>();
  for (const one of sures(demandes)) {
    const { ligne } = one;
    if (!isPair(ligne)) continue;
    const { numeroASP, numeroEditeur } = ligne;
    const known = paires.get(clePaire(ligne));
    if (known === undefined) paires.set(clePaire(ligne), { numeroASP, numeroEditeur, lieux: [one] });
    else known.lieux.push(one);
  }
  return grouped([...paires.values()]).filter((group) => group.length > 1);
}

/** What the portal refused of a claim may have been wrong in either number; an advance counts, unless it is refused itself. */
function sures(demandes: readonly Ailleurs[]): Ailleurs[] {
  const refused = new Set(
    demandes.flatMap(({ frere, ligne }) => (ligne.refusee && frere.kind !== 'advance' ? [clePaire(ligne)] : [])),
  );
  return demandes.filter(({ frere, ligne }) =>
    frere.kind === 'advance' ? !ligne.refusee : !refused.has(clePaire(ligne)),
  );
}

/** Pairs that are joined by a number, directly or by way of others. */
function grouped(paires: readonly Paire[]): Paire[][] {
  const byNumber = new Map<string, Paire[]>();
  const numbersOf = ({ numeroASP, numeroEditeur }: Paire): string[] => [`asp ${numeroASP}`, `editeur ${numeroEditeur}`];
  for (const paire of paires) {
    const groups = new Set(numbersOf(paire).flatMap((number) => [byNumber.get(number) ?? []]));
    const group = [...[...groups].flat(), paire];
    for (const number of group.flatMap(numbersOf)) byNumber.set(number, group);
  }
  return [...new Set(byNumber.values())];
}
