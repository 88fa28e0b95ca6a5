import { shiftNumbers } from '../../claim/demandeOrder.ts';
import { parsePieceName } from '../../claim/pieceName.ts';
import { MAX_DEMANDES } from '../../claim/split.ts';
import type { NewDemande } from './blankDemande.ts';
import { blankOf } from './blanks.ts';
import { expectedPieces } from './expectedPieces.ts';
import type { Plan, Refactoring } from './refactoring.ts';
import { behindWhich, canAddDemandes, writeDemandes } from './writeDemandes.ts';

/** Of pieces nearby that no demande names, so many numbers are offered at most. */
const MOST_NUMBERS = 5;

/** A new demande behind the one at the cursor, or else the last: an empty one, and one for each number of pieces nearby. */
export function add(plan: Plan): readonly Refactoring[] {
  if (plan.claimFile.demandes.length >= MAX_DEMANDES || !canAddDemandes(plan.claimFile)) return [];
  const numbers = numbersWithoutDemande(plan);
  return [
    ...addDemande(plan, undefined),
    ...numbers.slice(0, MOST_NUMBERS).flatMap((number) => addDemande(plan, number)),
  ];
}

/** The numbers of the pieces nearby that no demande names, here or in another file there, nor bears the number of. */
function numbersWithoutDemande({ claimFile, context: { surroundings } }: Plan): readonly string[] {
  const { profile } = claimFile;
  const elsewhere = (surroundings?.siblings ?? []).flatMap(({ lines }) => lines);
  const borne = new Set(
    [...claimFile.demandes.map(({ summary }) => summary), ...elsewhere].map((one) => one.numeroEditeur),
  );
  const named = new Set([
    ...claimFile.demandes.flatMap(({ summary }) => summary.names),
    ...elsewhere.flatMap(({ names }) => names),
  ]);
  const numbers = (surroundings?.files ?? []).flatMap(({ name }) => {
    if (named.has(name)) return [];
    const parts = parsePieceName(name, profile, true);
    return parts?.software === profile.software && parts.number.length === 5 ? parts.number : [];
  });
  return [...new Set(numbers)].filter((number) => !borne.has(number)).sort();
}

function addDemande(plan: Plan, numeroEditeur: string | undefined): readonly Refactoring[] {
  const { claimFile, context } = plan;
  const index = behindWhich(plan);
  const pieces = expectedPieces(numeroEditeur, context.surroundings, claimFile.profile);
  const newDemande: NewDemande = { line: index + 2, numeroEditeur, pieces };
  const edit = writeDemandes(plan, index, [newDemande]);
  if (edit === undefined) return [];
  const { text, blanks } = blankOf(edit.text);
  const edits = [...shiftNumbers(claimFile, index + 1, 1), { ...edit, text }];
  return numeroEditeur === undefined
    ? [{ kind: 'add-demande', args: { line: index + 2 }, edits, blanks }]
    : [{ kind: 'add-demande-number', args: { line: index + 2, number: numeroEditeur }, edits, blanks }];
}
