import type { Resume } from '../../depot/resume.ts';
import type { Frere, ReponseFrere } from '../../nearby/voisinage.ts';
import type { LineFindingOf, RuleOf } from '../rule.ts';
import { placesIn, retournes } from './freres.ts';

/**
 * What the portal answered to the demandes of this file (1.2), by the returned copy of it nearby. A returned file that
 * may be that copy and has other demandes is told once, and nothing of it is guessed.
 */
export const reponsePortail: RuleOf<'reponse-portail'> = {
  code: 'reponse-portail',
  level: 'information',
  compares: ['whole', 'numLigne', 'numeroASP', 'numeroEditeur', 'ans'],
  *compare(resumes, context, ans) {
    const freres = retournes(context, ans)
      .filter(({ lignes }) => lignes.some(isAnswered))
      .sort(latestFirst);
    const copie = freres.find((frere) => placesIn(frere, resumes) !== undefined);
    if (copie !== undefined) {
      if (!context.reponsesMasquees.includes(copie.nom)) yield* reponsesOf(copie, resumes);
      return;
    }
    for (const frere of freres) {
      const communes = communesOf(frere, resumes);
      if (communes === undefined || context.reponsesMasquees.includes(frere.nom)) continue;
      yield autresLignes(frere, communes, resumes.length);
      return;
    }
  },
};

function latestFirst(a: Frere, b: Frere): number {
  return a.nom < b.nom ? 1 : -1;
}

function isAnswered({ reponse }: Frere['lignes'][number]): boolean {
  return reponse !== undefined;
}

function* reponsesOf(frere: Frere, resumes: readonly Resume[]): Generator<LineFindingOf<'reponse-portail'>> {
  const places = placesIn(frere, resumes) ?? [];
  for (const [index, { reponse }] of frere.lignes.entries()) {
    if (reponse !== undefined) yield reponseOf(frere, reponse, places[index]);
  }
}

function reponseOf(frere: Frere, reponse: ReponseFrere, index: number | undefined): LineFindingOf<'reponse-portail'> {
  const { sorte, texte, lieu } = reponse;
  return {
    index,
    champ: 'numLigne',
    kind: sorte,
    args: { valeur: texte, fichier: frere.nom },
    ...(sorte === 'refusee' ? { level: 'error' } : {}),
    ailleurs: { chemin: frere.chemin, range: lieu, kind: 'reponse' },
  };
}

/**
 * How many demandes a returned file shares with this one, where it may be the answer to it: half of both at least. A file
 * of nothing but what was refused is another deposit.
 */
function communesOf({ lignes }: Frere, resumes: readonly Resume[]): number | undefined {
  const own = new Set(resumes.map(({ numeroASP }) => numeroASP));
  const communes = lignes.filter(({ numeroASP }) => numeroASP !== undefined && own.has(numeroASP));
  const isMost = communes.length * 2 >= Math.max(lignes.length, resumes.length);
  return isMost && communes.some(({ refusee }) => !refusee) ? communes.length : undefined;
}

function autresLignes(frere: Frere, communes: number, nombre: number): LineFindingOf<'reponse-portail'> {
  const { nom: fichier, chemin, lignes } = frere;
  return {
    index: undefined,
    champ: 'lignesImport',
    kind: 'autres-demandes',
    args: { fichier, communes, nombre, rendues: lignes.length },
    ailleurs: { chemin, range: lignes[0]?.lieu, kind: 'premiere' },
  };
}
