import { type ClaimFile, readClaimFile, readText } from '../claim/claimFile.ts';
import { claimNameIn, nextClaimName, parseClaimName } from '../claim/claimName.ts';
import type { Demande } from '../claim/demande.ts';
import { areDemandesSound, demandeEnd, numberDemande } from '../claim/demandeOrder.ts';
import type { FieldSet } from '../claim/fieldSet.ts';
import { readHandling } from '../claim/portalAnswer.ts';
import { readDocument } from '../json/document.ts';
import { applyEdits, type Edits } from '../json/edits.ts';
import { LONGEST_LABEL, sourceOf } from '../json/source.ts';
import { replace } from '../json/writing.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import { toFile, toFileFromHeader } from '../rules/engine/fix.ts';
import { placeOfFault } from './placeOfFault.ts';

/** A demande of a returned file, by its place among the lines, from 1, and what the portal said of it. */
export interface AnsweredLine {
  readonly line: number;
  /** As it is written, cut short where it is long. */
  readonly answer: string;
}

/** What a returned file says that asks for something. */
export interface AnswerSummary {
  readonly rejected: readonly AnsweredLine[];
  /** Those whose answer does not clearly say whether they are accepted: only a person can tell. */
  readonly unclear: readonly AnsweredLine[];
}

/** What the new file is made from. */
export interface Choice {
  /** The lines to be taken though their answer is uncertain. */
  readonly unclear: readonly number[];
  /** Today, `AAAAMMJJ`. */
  readonly day: string;
  /** The returned file's own name: it tells the numeroAns where the header does not. */
  readonly fileName: string;
  /** The names that are taken in the folder. */
  readonly taken: readonly string[];
}

export interface RejectedFile {
  readonly name: string;
  readonly text: string;
  /** The lines of the returned file that are in it. */
  readonly lines: readonly number[];
  /** Where the first refused demande is to be corrected, as far as its label says, in the new text. */
  readonly selection: { readonly start: number; readonly end: number };
}

/** What the answers of a file are; why it has none that count, where it is no returned file or too damaged to be taken apart. */
export function readAnswers(text: string): AnswerSummary | RefusalMessage {
  const claimFile = readText(text);
  return claimFile ? answersOf(claimFile) : TOO_LONG;
}

const TOO_LONG: RefusalMessage = { refusal: 'too-long' };

function answersOf(claimFile: ClaimFile): AnswerSummary | RefusalMessage {
  if (claimFile.kind !== 'returned') return { refusal: 'not-returned' };
  if (!areDemandesSound(claimFile)) return { refusal: 'damaged-returned' };
  const rejected: AnsweredLine[] = [];
  const unclear: AnsweredLine[] = [];
  for (const [index, { fieldSet, slice }] of claimFile.demandes.entries()) {
    const traitement = fieldSet && readHandling(fieldSet);
    if (traitement === undefined || traitement.kind === 'accepted') continue;
    const list = traitement.kind === 'refused' ? rejected : unclear;
    list.push({ line: index + 1, answer: sourceOf(slice.text, traitement.value, LONGEST_LABEL) });
  }
  return { rejected, unclear };
}

/**
 * A new claim file of the refused demandes of a returned file (1.2): these alone, numbered from 1, the portal's values null
 * again, all other text as it was.
 */
export function rejectedFile(text: string, { unclear, day, fileName, taken }: Choice): RejectedFile | RefusalMessage {
  const claimFile = readText(text);
  if (claimFile === undefined) return TOO_LONG;
  const returned = answersOf(claimFile);
  if ('refusal' in returned) return returned;
  const chosen = returned.unclear.filter(({ line }) => unclear.includes(line));
  const lines = [...returned.rejected, ...chosen].map(({ line }) => line).sort((a, b) => a - b);
  if (lines.length === 0) return { refusal: 'none-rejected' };
  const ans = claimFile.header.ans ?? parseClaimName(claimNameIn(fileName) ?? '')?.ans;
  if (ans === undefined) return { refusal: 'without-ans' };
  const name = nextClaimName({ ans, day, number: '001' }, taken);
  if (name === undefined) return { refusal: 'without-name', args: { day } };
  const made = applyEdits(text, editsOf(claimFile, lines));
  const first = returned.rejected[0]?.line ?? lines[0] ?? 1;
  return { name, text: made, lines, selection: selectionIn(made, lines.indexOf(first), claimFile.demandes[first - 1]) };
}

/** Takes the other demandes away, each with the comma before it, and makes of those that stay ones to be deposited. */
function editsOf(claimFile: ClaimFile, lines: readonly number[]): Edits {
  const { demandes, document, header } = claimFile;
  const edits = [...toFileFromHeader(claimFile, nulled(header.fieldSet, ['impId']))];
  let from = document.starts[0] ?? 0;
  for (const [index, line] of lines.entries()) {
    const at = line - 1;
    const demande = demandes[at];
    if (demande === undefined) continue;
    // The first one takes the place of the file's first; any other keeps the white space that leads to it.
    const to = index === 0 ? (document.starts[at] ?? 0) : demandeEnd(claimFile, at - 1);
    edits.push({ offset: from, length: to - from, text: '' });
    const own = [
      ...numberDemande(demande, index + 1),
      ...nulled(demande.fieldSet, ['codeTraitement', 'libelleTraitement']),
    ];
    edits.push(...toFile(claimFile, at, own));
    from = demandeEnd(claimFile, at);
  }
  edits.push({ offset: from, length: demandeEnd(claimFile, demandes.length - 1) - from, text: '' });
  return edits.filter(({ length, text }) => length > 0 || text !== '');
}

/** The values of these keys made null. */
function nulled(fieldSet: FieldSet | undefined, names: readonly string[]): Edits {
  const values = names.flatMap((name) => fieldSet?.fields.get(name)?.value ?? []);
  return values.filter(({ type }) => type !== 'null').map((value) => replace(value, 'null'));
}

/** Where the demande at `index` of the new text is to be corrected, by what the portal said of it when it was `returnedLine`. */
function selectionIn(text: string, index: number, returnedLine: Demande | undefined): RejectedFile['selection'] {
  const { demandes, document } = readClaimFile(readDocument(text));
  const start = document.starts[index] ?? 0;
  const demande = demandes[index];
  const label = returnedLine?.fieldSet?.fields.get('libelleTraitement')?.value;
  const node = demande && label?.type === 'string' ? placeOfFault(demande, label.value) : undefined;
  if (node !== undefined) return { start: start + node.offset, end: start + node.offset + node.length };
  return { start, end: start + (demande?.slice.text.length ?? 0) };
}
