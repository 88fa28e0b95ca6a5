import type { Fichier } from '../../nearby/voisinage.ts';

/** The formats that begin as an extension promises: an animated PNG is a PNG. */
const PROMISED: ReadonlyMap<string, readonly string[]> = new Map([
  ['pdf', ['pdf']],
  ['png', ['png', 'apng']],
  ['jpg', ['jpg']],
  ['jpeg', ['jpg']],
]);

/** Whether a file's format is the one that an extension promises; undefined where either is not known. */
export function isPromised(extension: string, format: Fichier['format']): boolean | undefined {
  const promised = PROMISED.get(extension);
  if (promised === undefined || format === undefined) return undefined;
  return format !== null && promised.includes(format);
}
