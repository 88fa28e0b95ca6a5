import { resolve } from 'node:path';
import type { Langue } from '../core/messages/langue.ts';
import type { FileSystem } from '../core/ports.ts';
import type { Circumstances, Service } from '../core/service.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { readFile, reasonOf } from './files.ts';
import { Refusal } from './refusal.ts';

/** By what files are judged, as an editor's settings of the same names say it. */
export interface Reglages extends Pick<Settings, 'regles' | 'montantMaximum'> {
  /** The path of the portal's model file; undefined where there is none. */
  readonly modele: string | undefined;
}

/** Whether a path is that of the model itself, which is not judged. */
export function estLeModele(path: string, { modele }: Pick<Reglages, 'modele'>): boolean {
  return modele !== undefined && resolve(path) === resolve(modele);
}

/** The same as the rules see it. Throws a `Refusal` where the model cannot be read. */
export async function reglagesOf(
  fs: FileSystem,
  service: Service,
  { regles, montantMaximum, modele, langue }: Reglages & { readonly langue: Langue },
): Promise<Required<Pick<Circumstances, 'settings'>> & Pick<Circumstances, 'modele'>> {
  const settings = { ...DEFAULT_SETTINGS, regles, montantMaximum };
  if (modele === undefined) return { settings };
  const bytes = await readFile(fs, modele, langue).catch((error: unknown) => reasonOf(error, langue));
  if (typeof bytes === 'string') throw new Refusal(langue, 'modele-illisible', { chemin: modele, raison: bytes });
  return { settings, modele: service.readModele(modele, bytes) };
}
