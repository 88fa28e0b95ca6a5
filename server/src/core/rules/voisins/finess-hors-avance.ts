import { hasDepartement } from '../../depot/departements.ts';
import { isEditeur, type Resume } from '../../depot/resume.ts';
import { hasRightKey } from '../beneficiaires/finess.ts';
import type { LineFindingOf, RuleOf } from '../rule.ts';
import { type Ailleurs, firstOfEach, lignesDe } from './freres.ts';

/**
 * A beneficiary that the advance of this demande does not have, the one with its `numeroEditeur` (3.2). That a claim stays
 * within its advance is an assumption; it may have fewer.
 */
export const finessHorsAvance: RuleOf<'finess-hors-avance'> = {
  code: 'finess-hors-avance',
  level: 'warning',
  compares: ['whole', 'numeroASP', 'numeroEditeur', 'autreEditeur', 'finess', 'ans'],
  *compare(resumes, { kind, voisinage }, ans) {
    if (kind !== 'claim' || voisinage === undefined) return;
    for (const [numero, index] of firstOfEach(resumes, 'numeroEditeur')) {
      const resume = resumes[index];
      // Of a number without its form, or another than its pieces bear, the number is the fault.
      if (resume === undefined || !isEditeur(numero) || resume.autreEditeur !== undefined) continue;
      const lignes = lignesDe(voisinage, ans, 'numeroEditeur', numero);
      yield* outside(
        index,
        resume,
        lignes.filter(isGiven).filter((avance) => isOf(avance, resume)),
      );
    }
  },
};

/** A demande of an advance. One that the portal refused gave nobody anything. */
function isGiven({ frere, ligne }: Ailleurs): boolean {
  return frere.kind === 'advance' && !ligne.refusee;
}

/** Of an advance with another `numeroASP`, `asp-editeur-incoherent` says so. */
function isOf({ ligne }: Ailleurs, { numeroASP }: Resume): boolean {
  return ligne.numeroASP === undefined || numeroASP === undefined || ligne.numeroASP === numeroASP;
}

function* outside(
  index: number,
  { finess }: Resume,
  avances: readonly Ailleurs[],
): Generator<LineFindingOf<'finess-hors-avance'>> {
  const [first] = avances;
  const lists = avances.map(({ ligne: { beneficiaires } }) => beneficiaires);
  // What cannot be read may be the one that is sought.
  if (first === undefined || lists.includes(undefined)) return;
  const inside = new Set(lists.flatMap((list) => list?.finess ?? []));
  // A number that stands again, or cannot be one, is said already.
  const own = [...finess.entries()].filter(([place, valeur]) => finess.indexOf(valeur) === place && isRight(valeur));
  const others = own.filter(([, valeur]) => valeur !== undefined && !inside.has(valeur));
  const { frere, ligne, numero } = first;
  const args = { editeur: ligne.numeroEditeur ?? '', fichier: frere.nom, ligne: numero };
  const ailleurs = { chemin: frere.chemin, range: ligne.beneficiaires?.lieu, kind: 'avance' } as const;
  // Where not one of several is there, it is the wrong advance: that is one fault.
  if (others.length > 1 && others.length === own.length) {
    yield { index, champ: 'beneficiaires', kind: 'tous', args, ailleurs };
    return;
  }
  for (const [place, valeur = ''] of others)
    yield { index, champ: `beneficiaires/${place}`, kind: 'hors', args: { ...args, valeur }, ailleurs };
}

function isRight(finess: string | undefined): boolean {
  return finess !== undefined && hasRightKey(finess) && hasDepartement(finess);
}
