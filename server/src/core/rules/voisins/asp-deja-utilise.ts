import type { Resume } from '../../depot/resume.ts';
import type { Frere } from '../../nearby/voisinage.ts';
import type { Context, LineFindingOf, RuleOf } from '../rule.ts';
import { type Ailleurs, clePaire, dejaUtilises, firstOfEach } from './freres.ts';

/**
 * The advance of a demande has its balance claim in another file already (3.4). The portal's answer to this file is no
 * other claim, and what the portal refused may be deposited again (1.2).
 */
export const aspDejaUtilise: RuleOf<'asp-deja-utilise'> = {
  code: 'asp-deja-utilise',
  level: 'warning',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(resumes, context, ans) {
    const found = dejaUtilises(resumes, context, ans);
    const copies = copiesIn(found, resumes);
    // Of a whole file twice, or more often, the fault is one.
    const [first] = copies;
    if (first !== undefined) yield copie(first, context);
    for (const [index, { frere, ligne, numero }] of found) {
      if (copies.includes(frere)) continue;
      const args = { valeur: ligne.numeroASP ?? '', fichier: wordFile(frere, context), ligne: numero };
      const ailleurs = { chemin: frere.chemin, range: ligne.lieu, kind: 'autre' } as const;
      yield { index, champ: 'numeroASP', kind: frere.kind === 'returned' ? 'retourne' : 'demande', args, ailleurs };
    }
  },
};

/** The files that have all demandes of this one and no other, in whatever order; where some were refused it is no copy. */
function copiesIn(found: ReadonlyMap<number, Ailleurs>, resumes: readonly Resume[]): readonly Frere[] {
  if (![...firstOfEach(resumes, 'numeroASP').values()].every((index) => found.has(index))) return [];
  const own = pairesOf(resumes);
  const freres = new Set([...found.values()].map(({ frere }) => frere));
  return [...freres].filter(({ lignes }) => lignes.length === resumes.length && pairesOf(lignes) === own);
}

function pairesOf(lignes: readonly Pick<Resume, 'numeroASP' | 'numeroEditeur'>[]): string {
  return lignes.map(clePaire).sort().join('\n');
}

/** A file in another folder may have the very name of this one: then the folder tells which is meant. */
function wordFile({ nom, chemin }: Frere, { nomJson }: Context): string {
  return nom === nomJson ? chemin.split(/[/\\]/).slice(-2).join('/') : nom;
}

function copie(frere: Frere, context: Context): LineFindingOf<'asp-deja-utilise'> {
  const { kind, chemin, lignes } = frere;
  const fichier = wordFile(frere, context);
  const ailleurs = { chemin, range: lignes[0]?.lieu, kind: 'premiere' } as const;
  const how = kind === 'returned' ? 'copie-retournee' : 'copie';
  return { index: undefined, champ: 'lignesImport', kind: how, args: { fichier }, ailleurs };
}
