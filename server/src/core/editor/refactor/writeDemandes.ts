import { blockNames } from '../../claim/blocks.ts';
import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Demande } from '../../claim/demande.ts';
import { areDemandesSound, demandeEnd, isMovable, separatorAfter } from '../../claim/demandeOrder.ts';
import type { PortalTemplate } from '../../claim/portalTemplate.ts';
import { toDocument } from '../../json/document.ts';
import type { Edit } from '../../json/edits.ts';
import { lastUpTo } from '../../json/offsets.ts';
import { insert, write } from '../../json/writing.ts';
import { copyBlank, type NewDemande, writeBlank } from './blankDemande.ts';
import type { Plan } from './refactoring.ts';

/** What new demandes are written into. */
type PendingWrite = Pick<Plan, 'claimFile' | 'context' | 'style'>;

/** Whether demandes can be added to a file: of another software the fixed values are not known. */
export function canAddDemandes(claimFile: ClaimFile): boolean {
  return claimFile.demandes.every(({ profile }) => profile.isWhole) && areDemandesSound(claimFile);
}

/** Demandes written behind the one at `index`, or into the empty list, laid out as those of the file, blanks marked. */
export function writeDemandes(plan: PendingWrite, index: number, newDemandes: readonly NewDemande[]): Edit | undefined {
  return plan.claimFile.demandes.length === 0 ? inEmptyList(plan, newDemandes) : behind(plan, index, newDemandes);
}

/** The demande at the cursor, or the last one before it while another follows, or else the last of all. */
export function behindWhich({
  claimFile: { document },
  index,
  offset,
}: Pick<Plan, 'claimFile' | 'index' | 'offset'>): number {
  const last = document.starts.length - 1;
  const before = index ?? lastUpTo(document.starts, offset);
  return before < 0 ? last : Math.min(before, last);
}

function behind({ claimFile, context, style }: PendingWrite, index: number, newDemandes: readonly NewDemande[]): Edit {
  const separator = separatorAfter(claimFile, index, style);
  const model = modelFor(claimFile, index, context.template);
  const first = claimFile.demandes[0]?.fieldSet;
  const names = context.template?.blockNamesFor ?? (first && blockNames(first));
  const isOneLine = claimFile.demandes[index]?.slice.text.search(/[\r\n]/) === -1;
  const own = isOneLine ? { ...style, eol: '' } : style;
  const written = newDemandes.map((newDemande) =>
    model === undefined
      ? write(writeBlank(newDemande, claimFile.profile, names), own, lastLine(separator))
      : copyBlank(model, newDemande, style),
  );
  return { offset: demandeEnd(claimFile, index), length: 0, text: written.map((text) => separator + text).join('') };
}

/** The white space behind the last line break of a text. */
function lastLine(text: string): string {
  return /[\r\n]([ \t]*)$/.exec(text)?.[1] ?? '';
}

/** The demande whose layout a new one takes: the one before it, or else any that has every key of the table and no other. */
export function modelFor(
  { demandes }: ClaimFile,
  index: number,
  template: PortalTemplate | undefined,
): Demande | undefined {
  const isModel = (demande: Demande | undefined): demande is Demande =>
    isMovable(demande) &&
    demande.fieldSet !== undefined &&
    demande.fieldSet.fields.size === demande.fieldSet.known.size &&
    demande.fieldSet.doubles.length === 0 &&
    demande.fieldSet.unknown.every(
      ({ near, key }) => near === undefined && template?.otherKeys.has(key.value) === true,
    );
  return [demandes[index], ...demandes].find(isModel);
}

function inEmptyList(
  { claimFile, context, style }: PendingWrite,
  newDemandes: readonly NewDemande[],
): Edit | undefined {
  const { document, header, profile } = claimFile;
  const list = header.list;
  if (list === undefined) return undefined;
  const sources = newDemandes.map((newDemande) => writeBlank(newDemande, profile, context.template?.blockNamesFor));
  const edit = insert(header.text, list, 0, style, (base, own) => sources.map((source) => write(source, own, base)));
  return { ...edit, offset: toDocument(document, edit.offset) };
}
