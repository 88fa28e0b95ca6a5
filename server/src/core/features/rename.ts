import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { changerNom } from '../depot/nom.ts';
import { type Piece, placeDuNumero } from '../depot/piece.ts';
import { isEditeur } from '../depot/resume.ts';
import { sliceAt } from '../document/document.ts';
import type { StringNode } from '../document/tree.ts';
import { quote, replace } from '../document/writing.ts';
import type { Edit, Edits } from '../edits.ts';
import type { Refus } from '../messages/refusals.ts';
import type { Fichier, Voisinage } from '../nearby/voisinage.ts';
import type { Check } from '../rules/check.ts';
import { type FileChange, toFile } from '../rules/fix.ts';

/** The number that can be renamed at a place, `[start, end)` in UTF-16 units of the whole text. */
export interface Renommable {
  readonly start: number;
  readonly end: number;
  readonly numero: string;
}

/** What renaming a number changes: the text, and the files of its pieces nearby. */
export interface Renommage {
  readonly edits: Edits;
  readonly files: readonly FileChange[];
}

/** The `numeroEditeur` of the demande that stands at `offset`, or in the name of one of its pieces. */
export function prepareRename({ depot }: Check, offset: number): Renommable | Refus {
  const found = numeroAt(depot, offset);
  if ('refus' in found) return found;
  const { start, end, numero } = found;
  return { start, end, numero };
}

/** The number at `offset` renamed: in its demande, in the names of this one's pieces that bear it, and on the disk. */
export function rename({ depot, context }: Check, offset: number, nouveau: string): Renommage | Refus {
  const found = numeroAt(depot, offset);
  if ('refus' in found) return found;
  const { index, demande, numero } = found;
  if (!isEditeur(nouveau)) return { refus: 'forme', args: { nouveau } };
  if (nouveau === numero) return { edits: [], files: [] };
  const taken = depot.demandes.findIndex(({ resume }) => resume.numeroEditeur === nouveau);
  if (taken >= 0) return { refus: 'deja-pris', args: { nouveau, ligne: taken + 1 } };
  const pieces = demande.pieces.flatMap((piece) => (piece?.nom?.numero === numero ? piece : []));
  const double = nameTaken(depot, pieces, nouveau);
  if (double !== undefined) return double;
  const files = renamedFiles(pieces, nouveau, context.voisinage, namesOfOthers(depot, index));
  if ('refus' in files) return files;
  return { edits: toFile(depot, index, editsIn(demande, pieces, nouveau)), files: files.changes };
}

interface Numero extends Renommable {
  readonly index: number;
  readonly demande: Demande;
}

function numeroAt(depot: Depot, offset: number): Numero | Refus {
  const { document, demandes } = depot;
  const index = sliceAt(document, offset);
  const demande = demandes[index];
  const value = demande?.objet?.fields.get('numeroEditeur')?.value;
  if (demande === undefined || value?.type !== 'string' || value.unsure) return { refus: 'ailleurs' };
  const from = document.starts[index] ?? 0;
  const { value: numero } = value;
  const place = (start: number, end: number): Numero => ({
    start: from + start,
    end: from + end,
    numero,
    index,
    demande,
  });
  if (isAround(value, offset - from)) {
    return numero.trim() === '' ? { refus: 'vide' } : place(value.offset + 1, value.offset + value.length - 1);
  }
  for (const piece of demande.pieces) {
    const inName = piece && placeDuNumero(demande.slice.text, piece);
    if (piece === undefined || inName === undefined) continue;
    const [start, end] = inName;
    if (offset - from < start || offset - from > end) continue;
    const other = piece.nom?.numero ?? '';
    return other === numero ? place(start, end) : { refus: 'autre-numero', args: { numero: other, editeur: numero } };
  }
  return { refus: 'ailleurs' };
}

function isAround({ offset, length }: StringNode, at: number): boolean {
  return offset <= at && at <= offset + length;
}

function editsIn(demande: Demande, pieces: readonly Piece[], nouveau: string): readonly Edit[] {
  const value = demande.objet?.fields.get('numeroEditeur')?.value;
  const own = value ? [replace(value, quote(nouveau))] : [];
  const names = pieces.flatMap((piece): readonly Edit[] => {
    const { nomFichier } = piece;
    const inName = placeDuNumero(demande.slice.text, piece);
    if (nomFichier === undefined) return [];
    if (inName === undefined) return [replace(nomFichier, quote(renamed(nomFichier.value, nouveau)))];
    return [{ offset: inName[0], length: inName[1] - inName[0], text: nouveau }];
  });
  return [...own, ...names];
}

/** A piece's name with another number. */
function renamed(nom: string, nouveau: string): string {
  return changerNom(nom, { numero: nouveau });
}

/** Whether a name that a piece would get is another piece's already. */
function nameTaken(depot: Depot, pieces: readonly Piece[], nouveau: string): Refus | undefined {
  const noms = new Set(pieces.map(({ nomFichier }) => renamed(nomFichier?.value ?? '', nouveau)));
  for (const [index, { resume }] of depot.demandes.entries()) {
    const nom = resume.noms.find((one) => one !== undefined && noms.has(one));
    if (nom !== undefined) return { refus: 'nom-pris', args: { nom, ligne: index + 1 } };
  }
  return undefined;
}

function namesOfOthers({ demandes }: Depot, index: number): ReadonlySet<string | undefined> {
  return new Set(demandes.flatMap(({ resume }, other) => (other === index ? [] : resume.noms)));
}

/** The files of these pieces, but for those that another demande names too, and for those in archives. */
function renamedFiles(
  pieces: readonly Piece[],
  nouveau: string,
  voisinage: Voisinage | undefined,
  others: ReadonlySet<string | undefined>,
): { changes: readonly FileChange[] } | Refus {
  const found = new Set<Fichier>();
  for (const { nomFichier } of pieces) {
    if (nomFichier === undefined || others.has(nomFichier.value)) continue;
    for (const one of voisinage?.chercher(nomFichier.value) ?? []) if (!one.dansArchive) found.add(one);
  }
  const changes: FileChange[] = [];
  for (const { chemin, nom, lieu } of found) {
    const target = renamed(nom, nouveau);
    const folder = lieu.slice(0, lieu.length - nom.length);
    const there = voisinage
      ?.chercher(target)
      .find((one) => !one.dansArchive && !found.has(one) && one.lieu === folder + one.nom);
    if (there !== undefined) return { refus: 'fichier-existe', args: { lieu: there.lieu } };
    changes.push({ what: 'rename', chemin, nom: target });
  }
  return { changes };
}
