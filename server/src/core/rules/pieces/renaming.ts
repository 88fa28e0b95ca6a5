import type { Piece } from '../../depot/piece.ts';
import { quote, replace } from '../../document/writing.ts';
import type { Fichier, Voisinage } from '../../nearby/voisinage.ts';
import type { FileChange, Fix, Read } from '../fix.ts';
import type { Finding } from '../rule.ts';

/** The piece whose name a finding stands on. */
export function pieceAt({ start }: Finding, { demande }: Read): Piece | undefined {
  return demande?.pieces.find((piece) => piece?.nomFichier?.offset === start);
}

/**
 * Another name for a piece, in the claim and on the disk wherever a file bears the name that it has: the two go together.
 * None where a piece of the file has that name already. Safe at most where no file is to be renamed.
 */
export function renamePiece(piece: Piece, nom: string, read: Read, safe = false): readonly Fix[] {
  const parts = renaming([[piece, nom]], read);
  if (parts === undefined) return [];
  const renames = parts.files.length > 0;
  const args = { texte: quote(nom) };
  return [{ ...parts, kind: renames ? 'piece-renommer' : 'ecrire', args, safe: safe && !renames }];
}

/** Other names for several pieces at once: what changes, without its words. */
export function renaming(
  renamed: readonly (readonly [piece: Piece, nom: string])[],
  { depot, context }: Read,
): (Pick<Fix, 'edits' | 'files'> & { readonly files: readonly FileChange[] }) | undefined {
  const taken = new Set(depot.demandes.flatMap(({ resume }) => resume.noms));
  const noms = renamed.map(([, nom]) => nom);
  if (new Set(noms).size < noms.length || noms.some((nom) => taken.has(nom))) return undefined;
  return {
    edits: renamed.flatMap(([{ nomFichier }, nom]) => (nomFichier ? [replace(nomFichier, quote(nom))] : [])),
    files: renamed.flatMap(([{ nomFichier }, nom]) => filesNamed(nomFichier?.value ?? '', nom, context.voisinage)),
  };
}

function filesNamed(nom: string, nouveau: string, voisinage: Voisinage | undefined): FileChange[] {
  const files = voisinage?.chercher(nom).filter((fichier) => fichier.nom === nom && !fichier.dansArchive) ?? [];
  return files.flatMap((fichier) => renameFile(fichier, nouveau, voisinage));
}

/** A file on the disk under another name; nothing where it is in an archive, or another file has that name in its folder. */
export function renameFile(fichier: Fichier, nom: string, voisinage: Voisinage | undefined): FileChange[] {
  const { chemin, dansArchive } = fichier;
  const isTaken = voisinage
    ?.chercher(nom)
    .some((other) => !other.dansArchive && other.chemin !== chemin && folderOf(other) === folderOf(fichier));
  return dansArchive || isTaken ? [] : [{ what: 'rename', chemin, nom }];
}

function folderOf({ lieu }: Fichier): string {
  return lieu.slice(0, lieu.lastIndexOf('/') + 1);
}
