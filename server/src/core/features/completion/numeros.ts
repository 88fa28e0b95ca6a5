import type { Frere, LigneFrere } from '../../nearby/voisinage.ts';
import { memeAns } from '../../rules/voisins/freres.ts';
import { type Candidate, candidate } from './candidate.ts';
import { type Scene, textOf } from './scene.ts';

/** More are no help to anybody. */
const MOST = 20;

/**
 * The numbers that the demande may have: those that advances nearby gave to demandes which no claim names yet (3.2: the same
 * number for both requests), then the next after the highest, where these are numbers.
 */
export function numerosEditeur(scene: Scene): readonly Candidate[] {
  const { demande } = scene;
  const asp = demande && textOf(demande.fields, 'numeroASP');
  const advances = lignesOf(freresOf(scene), 'advance');
  const used = new Set(others(scene));
  const free = advances.filter(
    ({ ligne: { numeroEditeur, numeroASP } }) =>
      numeroEditeur !== undefined &&
      !used.has(numeroEditeur) &&
      (asp === undefined || numeroASP === undefined || asp === numeroASP),
  );
  const first = free.filter(({ ligne }) => asp !== undefined && ligne.numeroASP === asp);
  const rest = free.filter((one) => !first.includes(one)).slice(0, MOST);
  const known = [...first, ...rest].map(({ ligne, nom }) =>
    candidate(ligne.numeroEditeur ?? '', 'de-fichier', { nom }),
  );
  const next = nextOf([...used, ...advances.flatMap(({ ligne }) => ligne.numeroEditeur ?? [])]);
  return unique([...known, ...(next === undefined ? [] : [candidate(next, 'suivant')])]);
}

/** The numbers that other files nearby give to the demande of this `numeroEditeur`: none is made up. */
export function numerosAsp(scene: Scene): readonly Candidate[] {
  const editeur = scene.demande && textOf(scene.demande.fields, 'numeroEditeur');
  if (editeur === undefined) return [];
  const same = lignesOf(freresOf(scene)).filter(({ ligne }) => ligne.numeroEditeur === editeur);
  return unique(
    same.flatMap(({ ligne, nom }) =>
      ligne.numeroASP === undefined ? [] : candidate(ligne.numeroASP, 'de-fichier', { nom }),
    ),
  );
}

/** The files nearby whose numbers are of the same software. */
function freresOf({ context: { voisinage }, depot }: Scene): readonly Frere[] {
  return voisinage === undefined ? [] : memeAns(voisinage, depot.entete.ans);
}

function lignesOf(
  freres: readonly Frere[],
  kind?: Frere['kind'],
): { readonly ligne: LigneFrere; readonly nom: string }[] {
  const some = kind === undefined ? freres : freres.filter((frere) => frere.kind === kind);
  return some.flatMap(({ lignes, nom }) => lignes.map((ligne) => ({ ligne, nom })));
}

/** The numbers of the other demandes, of this file and of the claims nearby. */
function others(scene: Scene): string[] {
  const { depot, local } = scene;
  const own = depot.demandes.flatMap(({ resume }, index) =>
    index === local.index ? [] : (resume.numeroEditeur ?? []),
  );
  const claims = lignesOf(freresOf(scene).filter(({ kind }) => kind !== 'advance'));
  return [...own, ...claims.flatMap(({ ligne }) => ligne.numeroEditeur ?? [])];
}

/** The number after the highest, in as many digits; undefined where there is none, or no digit is left. */
function nextOf(numeros: readonly string[]): string | undefined {
  const highest = numeros.filter((numero) => /^\d{5}$/.test(numero)).reduce((a, b) => (a > b ? a : b), '');
  const next = String(Number(highest) + 1).padStart(5, '0');
  return highest === '' || next.length > 5 ? undefined : next;
}

function unique(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ label }, index) => candidates.findIndex((one) => one.label === label) === index);
}
