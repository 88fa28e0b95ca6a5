import type { NearbyFile, Surroundings } from '../nearby/aroundFile.ts';
import type { Check } from '../rules/engine/check.ts';
import { mentionsOf } from '../workspace/mentions.ts';

/** The name of a piece that leads to its file, or to the archive that holds it. */
export interface LinkText {
  readonly start: number;
  readonly end: number;
  readonly file: NearbyFile;
}

/** The names of pieces whose files lie around the claim file. */
export function links({ claimFile, context: { surroundings } }: Check): readonly LinkText[] {
  return mentionsOf(claimFile).flatMap(({ kind, text, start, end }) => {
    const file = kind === 'nomFichier' ? fileNamed(text, surroundings) : undefined;
    return file === undefined ? [] : [{ start, end, file }];
  });
}

/**
 * The file of that name, among those that the folders and archives list: a name is never taken for a path. One that is
 * spelt so before one in another case, a file before what is packed, the nearest first.
 */
export function fileNamed(name: string, surroundings: Surroundings | undefined): NearbyFile | undefined {
  const rank = (one: NearbyFile): number =>
    (one.name === name ? 0 : 4) + (one.inArchive ? 2 : 0) + (one.location === one.name ? 0 : 1);
  return [...(surroundings?.find(name) ?? [])].sort((a, b) => rank(a) - rank(b))[0];
}
