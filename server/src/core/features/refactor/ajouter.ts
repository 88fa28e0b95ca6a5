import { LIGNES_MAX } from '../../depot/decoupage.ts';
import { decaler } from '../../depot/lignes.ts';
import { lireNom } from '../../depot/nom.ts';
import { blankOf, type Nouvelle } from './demandeVide.ts';
import { behindWhich, ecrireDemandes, peutRecevoir } from './ecrireDemandes.ts';
import { piecesAttendues } from './piecesAttendues.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** Of pieces nearby that no demande names, so many numbers are offered at most. */
const MOST_NUMBERS = 5;

/** A new demande behind the one at the cursor, or else the last: an empty one, and one for each number of pieces nearby. */
export function ajouter(plan: Plan): readonly Refactoring[] {
  if (plan.depot.demandes.length >= LIGNES_MAX || !peutRecevoir(plan.depot)) return [];
  const numeros = numerosSansDemande(plan);
  return [
    ...ajouterDemande(plan, undefined),
    ...numeros.slice(0, MOST_NUMBERS).flatMap((numero) => ajouterDemande(plan, numero)),
  ];
}

/** The numbers of the pieces nearby that no demande names, here or in another file there, nor bears the number of. */
function numerosSansDemande({ depot, context: { voisinage } }: Plan): readonly string[] {
  const ailleurs = (voisinage?.freres ?? []).flatMap(({ lignes }) => lignes);
  const borne = new Set([...depot.demandes.map(({ resume }) => resume), ...ailleurs].map((one) => one.numeroEditeur));
  const nommes = new Set([
    ...depot.demandes.flatMap(({ resume }) => resume.noms),
    ...ailleurs.flatMap(({ noms }) => noms),
  ]);
  const numeros = (voisinage?.fichiers ?? []).flatMap(({ nom }) => {
    if (nommes.has(nom)) return [];
    const parts = lireNom(nom, true);
    return parts?.logiciel === 'LOINC' && parts.numero.length === 5 ? parts.numero : [];
  });
  return [...new Set(numeros)].filter((numero) => !borne.has(numero)).sort();
}

function ajouterDemande(plan: Plan, numeroEditeur: string | undefined): readonly Refactoring[] {
  const { depot, context } = plan;
  const index = behindWhich(plan);
  const pieces = piecesAttendues(numeroEditeur, context.voisinage);
  const nouvelle: Nouvelle = { ligne: index + 2, numeroEditeur, pieces };
  const edit = ecrireDemandes(plan, index, [nouvelle]);
  if (edit === undefined) return [];
  const { text, blanks } = blankOf(edit.text);
  const edits = [...decaler(depot, index + 1, 1), { ...edit, text }];
  return numeroEditeur === undefined
    ? [{ kind: 'ajouter-demande', args: { ligne: index + 2 }, edits, blanks }]
    : [{ kind: 'ajouter-demande-numero', args: { ligne: index + 2, numero: numeroEditeur }, edits, blanks }];
}
