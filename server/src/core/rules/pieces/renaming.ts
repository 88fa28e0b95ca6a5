import type { Piece } from '../../claim/piece.ts';
import { quote, replace } from '../../json/writing.ts';
import type { NearbyFile, Surroundings } from '../../nearby/aroundFile.ts';
import type { FileChange, Fix, Read } from '../engine/fix.ts';

/**
 * Another name for a piece, in the claim and on the disk wherever a file bears the name that it has: the two go together.
 * None where a piece of the file has that name already. Safe at most where no file is to be renamed.
 */
export function renamePiece(piece: Piece, name: string, read: Read, safe = false): readonly Fix[] {
  const parts = renaming([[piece, name]], read);
  if (parts === undefined) return [];
  const renames = parts.files.length > 0;
  const args = { text: quote(name) };
  return [{ ...parts, kind: renames ? 'rename-piece' : 'write', args, safe: safe && !renames }];
}

/** Other names for several pieces at once: what changes, without its words. */
export function renaming(
  renamed: readonly (readonly [piece: Piece, name: string])[],
  { claimFile, context }: Read,
): (Pick<Fix, 'edits' | 'files'> & { readonly files: readonly FileChange[] }) | undefined {
  const taken = new Set(claimFile.demandes.flatMap(({ summary }) => summary.names));
  const names = renamed.map(([, name]) => name);
  if (new Set(names).size < names.length || names.some((name) => taken.has(name))) return undefined;
  return {
    edits: renamed.flatMap(([{ nomFichier }, name]) => (nomFichier ? [replace(nomFichier, quote(name))] : [])),
    files: renamed.flatMap(([{ nomFichier }, name]) => filesNamed(nomFichier?.value ?? '', name, context.surroundings)),
  };
}

function filesNamed(name: string, created: string, surroundings: Surroundings | undefined): FileChange[] {
  const files = surroundings?.find(name).filter((file) => file.name === name && !file.inArchive) ?? [];
  return files.flatMap((file) => renameFile(file, created, surroundings));
}

/** A file on the disk under another name; nothing where it is in an archive, or another file has that name in its folder. */
export function renameFile(file: NearbyFile, name: string, surroundings: Surroundings | undefined): FileChange[] {
  const { path, inArchive } = file;
  const isTaken = surroundings
    ?.find(name)
    .some((other) => !other.inArchive && other.path !== path && folderOf(other) === folderOf(file));
  return inArchive || isTaken ? [] : [{ what: 'rename', path, name }];
}

function folderOf({ location }: NearbyFile): string {
  return location.slice(0, location.lastIndexOf('/') + 1);
}
