import type { Language } from '../messages/language.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Context } from '../rules/engine/context.ts';
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
export function completionsAt({ claimFile, context }: Check, offset: number, language: Language): readonly Entry[] {
  if (isTemplateFile(context)) return [];
  const local = localAt(claimFile, offset);
  if (local === undefined) return [];
  const scene = sceneAt(claimFile, context, local, language);
  const entries = scene === undefined ? wholeFileEntries(claimFile, context, local, language) : entriesIn(scene);
  return entries
    .filter((entry) => keepsReading(local, editsOf(entry)))
    .map((entry) => inFile(entry, (at) => local.toFile(at)))
    .filter((entry) => !mayCut(claimFile, editsOf(entry)) || keepsFile(claimFile, editsOf(entry)));
}

/**
 * The portal's own model is left as it is. One under no name yet is being filled in: of a demande that has just been begun
 * nothing is filled in either.
 */
function isTemplateFile({ kind, fileName }: Context): boolean {
  return kind === 'model' && fileName !== undefined;
}

function entriesIn(scene: Scene): readonly Entry[] {
  const { slot, role } = scene;
  if (isAdvance(scene) && role !== 'header') return [];
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
function isAdvance({ context, claimFile }: Scene): boolean {
  return context.kind === 'advance' && claimFile.demandes.some(({ fieldSet }) => (fieldSet?.unknown.length ?? 0) > 0);
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
