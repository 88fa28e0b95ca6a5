import type { Edits } from '../json/edits.ts';
import type { ValueNode } from '../json/tree.ts';
import { replace, type Style } from '../json/writing.ts';
import type { ClaimFile } from './claimFile.ts';
import type { Demande } from './demande.ts';
import { isFilledText } from './values.ts';

/**
 * Whether the demandes stand one after the other with nothing but commas between them, each whole: then they may be put
 * in another order, and others between them.
 */
export function areDemandesSound({ document, header, demandes }: ClaimFile): boolean {
  return (
    document.frame.reading.faults.length === 0 &&
    header.lines === demandes.length &&
    demandes.every((demande) => demande.whole && isDemande(demande))
  );
}

/** What is none, a piece that slipped out of its list say, would be taken for a part of the demande before it. */
function isDemande({ fieldSet }: Demande): boolean {
  return fieldSet !== undefined && (fieldSet.fields.size > 0 || fieldSet.node.children.length === 0);
}

/** Whether a demande can be put elsewhere as it is. */
export function isMovable(demande: Demande | undefined): demande is Demande {
  return demande?.fieldSet !== undefined && demande.slice.reading.faults.length === 0;
}

/** Whether every demande has the `numLigne` of its place. */
export function isNumbered({ demandes }: ClaimFile): boolean {
  return demandes.every(({ summary }, index) => summary.numLigne?.text === String(index + 1));
}

/**
 * The edits, in offsets of its slice, that give a demande another `numLigne`; none where it has none, or one that is not
 * the mere number, or blank, that a line's place tells how to write.
 */
export function numberDemande({ fieldSet, slice }: Demande, line: number): Edits {
  const value = fieldSet?.fields.get('numLigne')?.value;
  if (value === undefined || !isNumberOrBlank(value)) return [];
  const text = String(line);
  const { offset, length } = value;
  return slice.text.slice(offset, offset + length) === text ? [] : [replace(value, text)];
}

function isNumberOrBlank(value: ValueNode): boolean {
  if (value.unsure) return false;
  if (value.type === 'string') return /^\d*$/.test(value.value.trim()) || !isFilledText(value.value);
  return value.type === 'number' || value.type === 'null';
}

/** The edits of the whole text that give each demande from `from` on the number of its place and `shift`, where all had theirs. */
export function shiftNumbers(claimFile: ClaimFile, from: number, shift: number): Edits {
  const { demandes, document } = claimFile;
  if (!isNumbered(claimFile)) return [];
  return demandes.slice(from).flatMap((demande, index) => {
    const start = document.starts[from + index] ?? 0;
    const edits = numberDemande(demande, from + index + 1 + shift);
    return edits.map((edit) => ({ ...edit, offset: edit.offset + start }));
  });
}

/** Where the demande at `index` ends in the whole text. */
export function demandeEnd({ document }: ClaimFile, index: number): number {
  return (document.starts[index] ?? 0) + (document.slices[index]?.text.length ?? 0);
}

/** What is to stand between the demande at `index` and a new one behind it: a comma, and white space as its neighbours have it. */
export function separatorAfter({ document }: ClaimFile, index: number, { comma }: Style): string {
  const { frame, headEnd } = document;
  const { text, holes } = frame;
  const before = Math.min(index, holes.length - 2);
  const from = holes[before];
  const to = holes[before + 1] ?? 0;
  if (from !== undefined) return text.slice(from + 1, to);
  const lead = text.slice(headEnd, holes[0]);
  return `,${/[\r\n]/.test(lead) ? lead : comma}`;
}

/** The text of the whole file from the demande at `from` to the one before `to`, each numbered anew from 1 where all were numbered. */
export function extractDemandes(claimFile: ClaimFile, from: number, to: number): string {
  const { demandes, document } = claimFile;
  const { text, holes } = document.frame;
  const numbered = isNumbered(claimFile);
  return demandes
    .slice(from, to)
    .map((demande, index) => {
      const gap = index === 0 ? '' : text.slice((holes[from + index - 1] ?? 0) + 1, holes[from + index]);
      const [edit] = numbered ? numberDemande(demande, index + 1) : [];
      const own = demande.slice.text;
      return edit === undefined
        ? gap + own
        : gap + own.slice(0, edit.offset) + edit.text + own.slice(edit.offset + edit.length);
    })
    .join('');
}
