import { type NomJson, nomJsonSuivant } from '../../depot/nomJson.ts';
import type { Fix, Read } from '../fix.ts';
import type { Context } from '../rule.ts';

/** A claim file's name with that number, or the next one that is free in its folder. */
export function freeName(parts: NomJson, { nomJson, voisinage }: Context): string | undefined {
  return nomJsonSuivant(parts, voisinage?.noms.filter((other) => other !== nomJson) ?? []);
}

/** The claim file renamed: with that number, or the next one that is free in its folder. */
export function renameClaim(parts: NomJson, { context }: Pick<Read, 'context'>): readonly Fix[] {
  const nom = freeName(parts, context);
  if (nom === undefined || nom === context.nomJson) return [];
  const files = [{ what: 'rename', chemin: undefined, nom }] as const;
  return [{ kind: 'renommer-fichier', args: { nom }, safe: false, edits: [], files }];
}
