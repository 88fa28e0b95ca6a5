import { type NomJson, nomJsonLibre } from '../../depot/nomJson.ts';
import type { Fix, Read } from '../fix.ts';

/** The claim file renamed, with its number or else the first that is free in its folder. */
export function renameClaim(
  parts: Pick<NomJson, 'ans' | 'jour'> & Partial<NomJson>,
  { context }: Pick<Read, 'context'>,
): readonly Fix[] {
  const { nomJson, voisinage } = context;
  const nom = nomJsonLibre(parts, voisinage?.noms.filter((other) => other !== nomJson) ?? []);
  if (nom === undefined || nom === nomJson) return [];
  const files = [{ what: 'rename', chemin: undefined, nom }] as const;
  return [{ kind: 'renommer-fichier', args: { nom }, safe: false, edits: [], files }];
}
