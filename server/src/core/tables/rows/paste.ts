import type { ClaimFile } from '../../claim/claimFile.ts';
import { demandeEnd, shiftNumbers } from '../../claim/demandeOrder.ts';
import { MAX_DEMANDES } from '../../claim/split.ts';
import { blankOf } from '../../editor/refactor/blanks.ts';
import { behindWhich, canAddDemandes, writeDemandes } from '../../editor/refactor/writeDemandes.ts';
import { sliceAt } from '../../json/document.ts';
import type { Edits } from '../../json/edits.ts';
import { pathTo } from '../../json/nodes.ts';
import { lastUpTo } from '../../json/offsets.ts';
import { styleOfDocument } from '../../json/writing.ts';
import type { Note } from '../../messages/notes.ts';
import type { Check } from '../../rules/engine/check.ts';
import { readClipboard } from './clipboard.ts';
import { newDemandeOf } from './newDemande.ts';
import { type Reading, readDemandes } from './readRows.ts';
import { recognizeTable } from './table.ts';

/** What pasting makes of a text: edits, which may be none, and what is to be said of them. */
export interface PasteResult {
  readonly edits: Edits;
  readonly notes: readonly Note[];
}

/**
 * The demandes of a table on the clipboard behind the one at `offset`, or else the last. Undefined where the text is no
 * such table, and where no demande can go: then an editor pastes the text as it is.
 */
export function pasteRows({ claimFile, context }: Check, offset: number, text: string): PasteResult | undefined {
  if (context.kind === 'advance' || !canAddDemandes(claimFile) || isInText(claimFile, offset)) return undefined;
  const cells = readClipboard(text);
  const table = cells && recognizeTable(cells, claimFile.profile);
  if (table === undefined) return undefined;
  const reading = readDemandes(table);
  const room = MAX_DEMANDES - claimFile.demandes.length;
  if (room <= 0) return { edits: [], notes: [{ note: 'file-full' }] };
  const at = sliceAt(claimFile.document, offset);
  const index = behindWhich({ claimFile, index: at < 0 ? undefined : at, offset });
  const newDemandes = reading.demandes
    .slice(0, room)
    .map((read, place) => newDemandeOf(read, index + 2 + place, context.surroundings, claimFile.profile));
  const edit = writeDemandes({ claimFile, context, style: styleOfDocument(claimFile.document) }, index, newDemandes);
  if (edit === undefined) return undefined;
  const edits = [...shiftNumbers(claimFile, index + 1, newDemandes.length), { ...edit, text: blankOf(edit.text).text }];
  return { edits, notes: notesOf(reading, newDemandes.length) };
}

/** Whether a place is inside a text or a key: what is pasted there belongs to it. */
function isInText(claimFile: ClaimFile, offset: number): boolean {
  const { document } = claimFile;
  const at = sliceAt(document, offset);
  const before = lastUpTo(document.starts, offset);
  const own = document.slices[at];
  const inFrame =
    before < 0 ? offset : (document.frame.holes[before] ?? 0) + 1 + offset - demandeEnd(claimFile, before);
  const [root, place] = own
    ? [own.reading.root, offset - (document.starts[at] ?? 0)]
    : [document.frame.reading.root, inFrame];
  const inner = pathTo(root, place).at(-1);
  return inner?.type === 'string' && inner.offset < place && place < inner.offset + inner.length;
}

function notesOf({ demandes, monthFirst, notTaken }: Reading, pasted: number): readonly Note[] {
  const remaining = demandes.length - pasted;
  return [
    ...(remaining > 0 ? [{ note: 'extra-lines', args: { pasted, remaining } } as const] : []),
    ...(monthFirst ? [{ note: 'month-first' } as const] : []),
    ...(notTaken.length > 0 ? [{ note: 'columns-not-taken', args: { headings: notTaken.join(', ') } } as const] : []),
  ];
}
