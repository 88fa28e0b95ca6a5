import type { Voisinage } from '../nearby/voisinage.ts';
import type { Problem } from '../problem.ts';
import { finessAutreDemande } from '../rules/beneficiaires/finess-autre-demande.ts';
import type { Check } from '../rules/check.ts';
import { numeroAspDouble } from '../rules/demande/numero-asp-double.ts';
import { numeroEditeurDouble } from '../rules/demande/numero-editeur-double.ts';
import { compared } from '../rules/problems.ts';
import type { Rule } from '../rules/rule.ts';
import { aspDejaUtilise } from '../rules/voisins/asp-deja-utilise.ts';
import { aspEditeurIncoherent } from '../rules/voisins/asp-editeur-incoherent.ts';
import type { FichierImporte } from './importer.ts';

/** A file that an import makes, checked. */
export interface FichierControle {
  readonly fichier: FichierImporte;
  readonly check: Check;
}

/** What stands once in a file may stand in two that are made of one table. */
const RULES: readonly Rule[] = [numeroEditeurDouble, numeroAspDouble, finessAutreDemande];

/** What other claim files may say of a demande already; documents may still be put where the files will be. */
const AILLEURS: readonly Rule[] = [aspDejaUtilise, aspEditeurIncoherent];

/** What the claim files where these will be say of their demandes. */
export function* dejaAilleurs(
  controles: readonly FichierControle[],
  voisinage: Voisinage | undefined,
): Iterable<{ readonly fichier: FichierImporte; readonly problem: Problem }> {
  for (const { fichier, check } of controles) {
    const { demandes, entete } = check.depot;
    const resumes = demandes.map(({ resume }) => resume);
    for (const rule of AILLEURS) {
      for (const finding of rule.compare?.(resumes, { ...check.context, voisinage }, entete.ans) ?? []) {
        yield { fichier, problem: compared(check, { rule, finding }) };
      }
    }
  }
}

/** Such doubles, each in the later one of its files; `ligne` is that of the other demande in the table. */
export function* doublonsEntre(
  controles: readonly FichierControle[],
): Iterable<{ readonly fichier: FichierImporte; readonly problem: Problem }> {
  const demandes = controles.flatMap((controle) =>
    controle.check.depot.demandes.map(({ resume }, index) => ({ ...controle, resume, index })),
  );
  const resumes = demandes.map(({ resume }) => resume);
  const [first] = controles;
  if (first === undefined) return;
  for (const rule of RULES) {
    for (const { other, ...found } of rule.compare?.(resumes, first.check.context, undefined) ?? []) {
      const [own, earlier] = [demandes[found.index ?? -1], demandes[other?.index ?? -1]];
      if (own === undefined || earlier === undefined || own.fichier === earlier.fichier) continue;
      const args = { ...found.args, ligne: earlier.fichier.lignes[earlier.index]?.[0] ?? 0 };
      const finding = { ...found, index: own.index, args };
      yield { fichier: own.fichier, problem: compared(own.check, { rule, finding }) };
    }
  }
}
