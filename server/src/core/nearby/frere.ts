import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import type { Entete } from '../depot/entete.ts';
import { lireReponse } from '../depot/reponse.ts';
import type { FileRange } from '../problem.ts';
import type { Frere, LigneFrere } from './voisinage.ts';

/** What another file of the folder says that concerns its neighbours. `range` gives the lines of its offsets. */
export function resumerFrere(
  { nom, chemin }: Pick<Frere, 'nom' | 'chemin'>,
  { entete, kind, demandes, document }: Depot,
  range: (start: number, end: number) => FileRange,
): Frere {
  const lignes = demandes.map((demande, index) => ligneOf(demande, document.starts[index] ?? 0, range));
  return { nom, chemin, kind, ans: entete.ans, siret: siretOf(entete), lignes };
}

function siretOf({ objet }: Entete): string | undefined {
  const value = objet?.fields.get('SIRET')?.value;
  return value?.type === 'string' && !value.unsure && /^\d{14}$/.test(value.value) ? value.value : undefined;
}

function ligneOf(
  { resume, objet }: Demande,
  from: number,
  range: (start: number, end: number) => FileRange,
): LigneFrere {
  const asp = objet?.fields.get('numeroASP')?.value;
  const libelle = objet?.fields.get('libelleTraitement')?.value;
  return {
    numeroASP: resume.numeroASP,
    numeroEditeur: resume.numeroEditeur,
    noms: resume.noms.filter((nom) => nom !== undefined),
    refusee: libelle?.type === 'string' && lireReponse(libelle.value) === 'refusee',
    lieu: asp ? range(from + asp.offset, from + asp.offset + asp.length) : range(from, from + 1),
  };
}
