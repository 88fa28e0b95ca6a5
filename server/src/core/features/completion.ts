import type { Depot } from '../depot/depot.ts';
import type { Langue } from '../messages/langue.ts';
import type { Context } from '../rules/rule.ts';
import { elementEntries } from './completion/elements.ts';
import { type Entry, editsOf } from './completion/entry.ts';
import { keepsFile, keepsReading, mayCut } from './completion/keeping.ts';
import { keyEntries, nameEntries } from './completion/keys.ts';
import { localAt } from './completion/local.ts';
import { type Scene, sceneAt } from './completion/scene.ts';
import { valueEntries } from './completion/values.ts';
import { wholeFileEntries } from './completion/wholeFile.ts';

export type { Entry };

/**
 * What can be written at a place, the likeliest first. In a damaged text nothing is offered that would leave more of it
 * unread than before.
 */
export function completionsAt(depot: Depot, context: Context, offset: number, langue: Langue): readonly Entry[] {
  if (isModele(context)) return [];
  const local = localAt(depot, offset);
  if (local === undefined) return [];
  const scene = sceneAt(depot, context, local, langue);
  const entries = scene === undefined ? wholeFileEntries(depot, context, local, langue) : entriesIn(scene);
  return entries
    .filter((entry) => keepsReading(local, editsOf(entry)))
    .map((entry) => inFile(entry, (at) => local.toFile(at)))
    .filter((entry) => !mayCut(depot, editsOf(entry)) || keepsFile(depot, editsOf(entry)));
}

/**
 * The portal's own model is left as it is. One under no name yet is being filled in: of a demande that has just been begun
 * nothing is filled in either.
 */
function isModele({ kind, nomJson }: Context): boolean {
  return kind === 'model' && nomJson !== undefined;
}

function entriesIn(scene: Scene): readonly Entry[] {
  const { slot, role } = scene;
  if (isAvance(scene) && role !== 'entete') return [];
  switch (slot.what) {
    case 'key':
      return keyEntries(scene, slot);
    case 'name':
      return nameEntries(scene);
    case 'value':
      return valueEntries(scene, slot);
    case 'element':
      return elementEntries(scene, slot);
  }
}

/**
 * Of an advance no more is known than its header. It has keys that are not of this table; a claim of which no more than its
 * numbers has been typed has none.
 */
function isAvance({ context, depot }: Scene): boolean {
  return context.kind === 'advance' && depot.demandes.some(({ objet }) => (objet?.unknown.length ?? 0) > 0);
}

function inFile(entry: Entry, toFile: (offset: number) => number): Entry {
  const { start, end, comma } = entry;
  return {
    ...entry,
    start: toFile(start),
    end: toFile(end),
    comma: comma && { ...comma, offset: toFile(comma.offset) },
  };
}
