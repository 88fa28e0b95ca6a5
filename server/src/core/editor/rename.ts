import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { numberPlace, type Piece } from '../claim/piece.ts';
import { renamePieceName } from '../claim/pieceName.ts';
import { isEditeur } from '../claim/summary.ts';
import { sliceAt } from '../json/document.ts';
import type { Edit, Edits } from '../json/edits.ts';
import type { StringNode } from '../json/tree.ts';
import { quote, replace } from '../json/writing.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import type { NearbyFile, Surroundings } from '../nearby/aroundFile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Check } from '../rules/engine/check.ts';
import { type FileChange, toFile } from '../rules/engine/fix.ts';

/** The number that can be renamed at a place, `[start, end)` in UTF-16 units of the whole text. */
export interface RenameTarget {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** What renaming a number changes: the text, and the files of its pieces nearby. */
export interface RenameResult {
  readonly edits: Edits;
  readonly files: readonly FileChange[];
}

/** The `numeroEditeur` of the demande that stands at `offset`, or in the name of one of its pieces. */
export function prepareRename({ claimFile }: Check, offset: number): RenameTarget | RefusalMessage {
  const found = numberAt(claimFile, offset);
  if ('refusal' in found) return found;
  const { start, end, number } = found;
  return { start, end, number };
}

/** The number at `offset` renamed: in its demande, in the names of this one's pieces that bear it, and on the disk. */
export function rename({ claimFile, context }: Check, offset: number, created: string): RenameResult | RefusalMessage {
  const found = numberAt(claimFile, offset);
  if ('refusal' in found) return found;
  const { index, demande, number } = found;
  if (!isEditeur(created)) return { refusal: 'form', args: { created } };
  if (created === number) return { edits: [], files: [] };
  const taken = claimFile.demandes.findIndex(({ summary }) => summary.numeroEditeur === created);
  if (taken >= 0) return { refusal: 'already-taken', args: { created, line: taken + 1 } };
  const pieces = demande.pieces.flatMap((piece) => (piece?.name?.number === number ? piece : []));
  const double = nameTaken(claimFile, pieces, created);
  if (double !== undefined) return double;
  const files = renamedFiles(pieces, created, context.surroundings, namesOfOthers(claimFile, index), demande.profile);
  if ('refusal' in files) return files;
  return { edits: toFile(claimFile, index, editsIn(demande, pieces, created)), files: files.changes };
}

interface Number extends RenameTarget {
  readonly index: number;
  readonly demande: Demande;
}

function numberAt(claimFile: ClaimFile, offset: number): Number | RefusalMessage {
  const { document, demandes } = claimFile;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const value = demande?.fieldSet?.fields.get('numeroEditeur')?.value;
  if (demande === undefined || value?.type !== 'string' || value.unsure) return { refusal: 'elsewhere' };
  const from = document.starts[index] ?? 0;
  const { value: number } = value;
  const place = (start: number, end: number): Number => ({
    start: from + start,
    end: from + end,
    number,
    index,
    demande,
  });
  if (isAround(value, offset - from)) {
    return number.trim() === '' ? { refusal: 'empty' } : place(value.offset + 1, value.offset + value.length - 1);
  }
  for (const piece of demande.pieces) {
    const inName = piece && numberPlace(demande.slice.text, piece);
    if (piece === undefined || inName === undefined) continue;
    const [start, end] = inName;
    if (offset - from < start || offset - from > end) continue;
    const other = piece.name?.number ?? '';
    return other === number ? place(start, end) : { refusal: 'other-number', args: { number: other, editeur: number } };
  }
  return { refusal: 'elsewhere' };
}

function isAround({ offset, length }: StringNode, at: number): boolean {
  return offset <= at && at <= offset + length;
}

function editsIn(demande: Demande, pieces: readonly Piece[], created: string): readonly Edit[] {
  const value = demande.fieldSet?.fields.get('numeroEditeur')?.value;
  const own = value ? [replace(value, quote(created))] : [];
  const names = pieces.flatMap((piece): readonly Edit[] => {
    const { nomFichier } = piece;
    const inName = numberPlace(demande.slice.text, piece);
    if (nomFichier === undefined) return [];
    if (inName === undefined) return [replace(nomFichier, quote(renamed(nomFichier.value, created, demande.profile)))];
    return [{ offset: inName[0], length: inName[1] - inName[0], text: created }];
  });
  return [...own, ...names];
}

/** A piece's name with another number. */
function renamed(name: string, created: string, profile: Profile): string {
  return renamePieceName(name, { number: created }, profile);
}

/** Whether a name that a piece would get is another piece's already. */
function nameTaken(claimFile: ClaimFile, pieces: readonly Piece[], created: string): RefusalMessage | undefined {
  const names = new Set(pieces.map(({ nomFichier }) => renamed(nomFichier?.value ?? '', created, claimFile.profile)));
  for (const [index, { summary }] of claimFile.demandes.entries()) {
    const name = summary.names.find((one) => one !== undefined && names.has(one));
    if (name !== undefined) return { refusal: 'name-taken', args: { name, line: index + 1 } };
  }
  return undefined;
}

function namesOfOthers({ demandes }: ClaimFile, index: number): ReadonlySet<string | undefined> {
  return new Set(demandes.flatMap(({ summary }, other) => (other === index ? [] : summary.names)));
}

/** The files of these pieces, but for those that another demande names too, and for those in archives. */
function renamedFiles(
  pieces: readonly Piece[],
  created: string,
  surroundings: Surroundings | undefined,
  others: ReadonlySet<string | undefined>,
  profile: Profile,
): { changes: readonly FileChange[] } | RefusalMessage {
  const found = new Set<NearbyFile>();
  for (const { nomFichier } of pieces) {
    if (nomFichier === undefined || others.has(nomFichier.value)) continue;
    for (const one of surroundings?.find(nomFichier.value) ?? []) if (!one.inArchive) found.add(one);
  }
  const changes: FileChange[] = [];
  for (const { path, name, location } of found) {
    const target = renamed(name, created, profile);
    const folder = location.slice(0, location.length - name.length);
    const there = surroundings
      ?.find(target)
      .find((one) => !one.inArchive && !found.has(one) && one.location === folder + one.name);
    if (there !== undefined) return { refusal: 'file-exists', args: { location: there.location } };
    changes.push({ what: 'rename', path, name: target });
  }
  return { changes };
}
