import { blockNames } from '../../depot/blocs.ts';
import { LIGNES_MAX } from '../../depot/decoupage.ts';
import type { Demande } from '../../depot/demande.ts';
import type { Depot } from '../../depot/depot.ts';
import { DEMANDE_FIELDS } from '../../depot/fields.ts';
import { areLignesSound, decaler, finDe, isMovable, separateur } from '../../depot/lignes.ts';
import type { Modele } from '../../depot/modele.ts';
import { lireNom } from '../../depot/nom.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { toDocument } from '../../document/document.ts';
import { lastUpTo } from '../../document/offsets.ts';
import { insert, write } from '../../document/writing.ts';
import type { Edit } from '../../edits.ts';
import { blankOf, copierVide, ecrireVide, type Nouvelle } from './demandeVide.ts';
import { piecesAttendues } from './piecesAttendues.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** Of pieces nearby that no demande names, so many numbers are offered at most. */
const MOST_NUMBERS = 5;

/** A new demande behind the one at the cursor, or else the last: an empty one, and one for each number of pieces nearby. */
export function ajouter(plan: Plan): readonly Refactoring[] {
  const { depot } = plan;
  const { demandes } = depot;
  const isOther = demandes.some(({ resume }) => isOfOtherSoftware(resume));
  if (isOther || demandes.length >= LIGNES_MAX || !areLignesSound(depot)) return [];
  const numeros = numerosSansDemande(plan);
  return [
    ...ajouterDemande(plan, undefined),
    ...numeros.slice(0, MOST_NUMBERS).flatMap((numero) => ajouterDemande(plan, numero)),
  ];
}

/** The numbers of the pieces nearby that no demande bears, nor one of another file there. */
function numerosSansDemande({ depot, context: { voisinage } }: Plan): readonly string[] {
  const ailleurs = (voisinage?.freres ?? []).flatMap(({ lignes }) => lignes);
  const borne = new Set([...depot.demandes.map(({ resume }) => resume), ...ailleurs].map((one) => one.numeroEditeur));
  const numeros = (voisinage?.fichiers ?? []).flatMap(({ nom }) => {
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
  const edit = depot.demandes.length === 0 ? inEmptyList(plan, nouvelle) : behind(plan, index, nouvelle);
  if (edit === undefined) return [];
  const { text, blanks } = blankOf(edit.text);
  const edits = [...decaler(depot, index + 1, 1), { ...edit, text }];
  return numeroEditeur === undefined
    ? [{ kind: 'ajouter-demande', args: { ligne: index + 2 }, edits, blanks }]
    : [{ kind: 'ajouter-demande-numero', args: { ligne: index + 2, numero: numeroEditeur }, edits, blanks }];
}

/** The demande at the cursor, or the last one before it while another follows, or else the last of all. */
function behindWhich({ depot: { document }, index, offset }: Plan): number {
  const last = document.starts.length - 1;
  const before = index ?? lastUpTo(document.starts, offset);
  return before < 0 ? last : Math.min(before, last);
}

function behind({ depot, context, style }: Plan, index: number, nouvelle: Nouvelle): Edit {
  const separator = separateur(depot, index, style);
  const offset = finDe(depot, index);
  const model = modelFor(depot, index, context.modele);
  if (model !== undefined) return { offset, length: 0, text: separator + copierVide(model, nouvelle, style) };
  const first = depot.demandes[0]?.objet;
  const source = ecrireVide(nouvelle, context.modele?.nomsBlocs ?? (first && blockNames(first)));
  const isOneLine = depot.demandes[index]?.slice.text.search(/[\r\n]/) === -1;
  const text = write(source, isOneLine ? { ...style, eol: '' } : style, lastLine(separator));
  return { offset, length: 0, text: separator + text };
}

/** The white space behind the last line break of a text. */
function lastLine(text: string): string {
  return /[\r\n]([ \t]*)$/.exec(text)?.[1] ?? '';
}

/** The demande whose layout a new one takes: the one before it, or else any that has every key of the table and no other. */
export function modelFor({ demandes }: Depot, index: number, modele: Modele | undefined): Demande | undefined {
  const isModel = (demande: Demande | undefined): demande is Demande =>
    isMovable(demande) &&
    demande.objet?.fields.size === DEMANDE_FIELDS.size &&
    demande.objet.doubles.length === 0 &&
    demande.objet.unknown.every(({ near, key }) => near === undefined && modele?.autresCles.has(key.value) === true);
  return [demandes[index], ...demandes].find(isModel);
}

function inEmptyList({ depot, context, style }: Plan, nouvelle: Nouvelle): Edit | undefined {
  const { document, entete } = depot;
  const list = entete.objet?.fields.get('lignesImport')?.value;
  if (list?.type !== 'array') return undefined;
  const source = ecrireVide(nouvelle, context.modele?.nomsBlocs);
  const edit = insert(entete.text, list, 0, style, (base, own) => [write(source, own, base)]);
  return { ...edit, offset: toDocument(document, edit.offset) };
}
