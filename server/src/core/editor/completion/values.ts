import { write } from '../../json/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { type Entry, entryOf } from './entry.ts';
import { newValue } from './newValue.ts';
import { placeValue, stylingIn } from './placing.ts';
import type { Scene } from './scene.ts';
import type { ValueSlot } from './slot.ts';

/** What can be the value of the key at the cursor. */
export function valueEntries(scene: Scene, slot: ValueSlot): readonly Entry[] {
  const { typed: field, local, language } = scene;
  if (field === undefined) return [];
  const { style, base } = stylingIn(local.text, slot, scene.style, false);
  const list: Candidate[] =
    field.type === 'array' ? [{ source: newValue(field, scene), label: '[ ]', why: undefined }] : [];
  return [...candidatesFor(field, scene), ...list].map(({ source, label, why, args }) => {
    const detail = why && wordCompletion(why, language, args);
    const kind = why === 'nearby' || why === 'nearby-named' ? 'file' : 'value';
    return entryOf(
      scene,
      { label, kind, detail, field },
      placeValue(local.text, slot, style, write(source, style, base)),
    );
  });
}
