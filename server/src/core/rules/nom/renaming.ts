import { type NomJson, nomJsonSuivant } from '../../depot/nomJson.ts';
import type { Fix, Read } from '../fix.ts';

/** The claim file renamed: with that number, or the next one that is free in its folder. */
export function renameClaim(parts: NomJson, { context }: Pick<Read, 'context'>): readonly Fix[] {
  const { nomJson, voisinage } = context;
  const nom = nomJsonSuivant(parts, voisinage?.noms.filter((other) => other !== nomJson) ?? []);
  if (nom === undefined || nom === nomJson) return [];
  const files = [{ what: 'rename', chemin: undefined, nom }] as const;
  return [{ kind: 'renommer-fichier', args: { nom }, safe: false, edits: [], files }];
}
