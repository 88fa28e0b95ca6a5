import { resolve } from 'node:path';
import { dayOf } from '../core/claim/claimName.ts';
import { readPortalTemplate } from '../core/claim/portalTemplate.ts';
import { decode } from '../core/json/bytes.ts';
import type { Language } from '../core/messages/language.ts';
import type { FileSystem } from '../core/ports.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import { readFile, reasonOf } from './files.ts';
import { Refusal } from './refusal.ts';

/** By what files are judged, as an editor's settings of the same names say it. */
export interface CheckSettings extends Pick<Settings, 'rules' | 'maximumAmount'> {
  /** The path of the portal's model file; undefined where there is none. */
  readonly template: string | undefined;
}

/** Whether a path is that of the model itself, which is not judged. */
export function isTheTemplate(path: string, { template }: Pick<CheckSettings, 'template'>): boolean {
  return template !== undefined && resolve(path) === resolve(template);
}

/** The same as the rules see it, today. Throws a `Refusal` where the model cannot be read. */
export async function checkOptionsOf(
  fs: FileSystem,
  { rules, maximumAmount, template, language }: CheckSettings & { readonly language: Language },
): Promise<Required<Pick<Circumstances, 'settings' | 'today'>> & Pick<Circumstances, 'template'>> {
  const settings = { ...DEFAULT_SETTINGS, rules, maximumAmount };
  const today = dayOf(new Date());
  if (template === undefined) return { settings, today };
  const bytes = await readFile(fs, template, language).catch((error: unknown) => reasonOf(error, language));
  if (typeof bytes === 'string') throw new Refusal(language, 'unreadable-template', { path: template, reason: bytes });
  return { settings, today, template: readPortalTemplate(template, decode(bytes).text) };
}
