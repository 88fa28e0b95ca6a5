import { cleDe, type Sujet } from '../workspace/mentions.ts';
import { type Place, placesIn, type Summary } from '../workspace/summary.ts';

/** A place in one of several files. */
export interface PlaceAilleurs extends Place {
  /** The name that the host knows the file by. */
  readonly file: string;
}

/** Where a number or a name stands in these files. */
export function references(files: ReadonlyMap<string, Summary>, sujet: Sujet): readonly PlaceAilleurs[] {
  const cle = cleDe(sujet);
  const found: PlaceAilleurs[] = [];
  for (const [file, summary] of files) {
    for (const place of placesIn(summary)) {
      if (place.sorte === sujet.sorte && cleDe(place) === cle) found.push({ ...place, file });
    }
  }
  return found;
}
