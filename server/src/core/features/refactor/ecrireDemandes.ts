import { blockNames } from '../../depot/blocs.ts';
import type { Demande } from '../../depot/demande.ts';
import type { Depot } from '../../depot/depot.ts';
import { DEMANDE_FIELDS } from '../../depot/fields.ts';
import { areLignesSound, finDe, isMovable, separateur } from '../../depot/lignes.ts';
import type { Modele } from '../../depot/modele.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { toDocument } from '../../document/document.ts';
import { lastUpTo } from '../../document/offsets.ts';
import { insert, write } from '../../document/writing.ts';
import type { Edit } from '../../edits.ts';
import { copierVide, ecrireVide, type Nouvelle } from './demandeVide.ts';
import type { Plan } from './refactoring.ts';

/** What new demandes are written into. */
type Ecriture = Pick<Plan, 'depot' | 'context' | 'style'>;

/** Whether demandes can be added to a file: of another software the fixed values are not known. */
export function peutRecevoir(depot: Depot): boolean {
  return !depot.demandes.some(({ resume }) => isOfOtherSoftware(resume)) && areLignesSound(depot);
}

/** Demandes written behind the one at `index`, or into the empty list, laid out as those of the file, blanks marked. */
export function ecrireDemandes(plan: Ecriture, index: number, nouvelles: readonly Nouvelle[]): Edit | undefined {
  return plan.depot.demandes.length === 0 ? inEmptyList(plan, nouvelles) : behind(plan, index, nouvelles);
}

/** The demande at the cursor, or the last one before it while another follows, or else the last of all. */
export function behindWhich({ depot: { document }, index, offset }: Pick<Plan, 'depot' | 'index' | 'offset'>): number {
  const last = document.starts.length - 1;
  const before = index ?? lastUpTo(document.starts, offset);
  return before < 0 ? last : Math.min(before, last);
}

function behind({ depot, context, style }: Ecriture, index: number, nouvelles: readonly Nouvelle[]): Edit {
  const separator = separateur(depot, index, style);
  const model = modelFor(depot, index, context.modele);
  const first = depot.demandes[0]?.objet;
  const noms = context.modele?.nomsBlocs ?? (first && blockNames(first));
  const isOneLine = depot.demandes[index]?.slice.text.search(/[\r\n]/) === -1;
  const own = isOneLine ? { ...style, eol: '' } : style;
  const written = nouvelles.map((nouvelle) =>
    model === undefined
      ? write(ecrireVide(nouvelle, noms), own, lastLine(separator))
      : copierVide(model, nouvelle, style),
  );
  return { offset: finDe(depot, index), length: 0, text: written.map((text) => separator + text).join('') };
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

function inEmptyList({ depot, context, style }: Ecriture, nouvelles: readonly Nouvelle[]): Edit | undefined {
  const { document, entete } = depot;
  const list = entete.liste;
  if (list === undefined) return undefined;
  const sources = nouvelles.map((nouvelle) => ecrireVide(nouvelle, context.modele?.nomsBlocs));
  const edit = insert(entete.text, list, 0, style, (base, own) => sources.map((source) => write(source, own, base)));
  return { ...edit, offset: toDocument(document, edit.offset) };
}
