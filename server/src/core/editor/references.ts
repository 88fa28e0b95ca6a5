import { type MentionSubject, mentionKey } from '../workspace/mentions.ts';
import { type Place, placesIn, type Summary } from '../workspace/summary.ts';

/** A place in one of several files. */
export interface PlaceInFile extends Place {
  /** The name that the host knows the file by. */
  readonly file: string;
}

/** Where a number or a name stands in these files. */
export function references(files: ReadonlyMap<string, Summary>, subject: MentionSubject): readonly PlaceInFile[] {
  const key = mentionKey(subject);
  const found: PlaceInFile[] = [];
  for (const [file, summary] of files) {
    for (const place of placesIn(summary)) {
      if (place.kind === subject.kind && mentionKey(place) === key) found.push({ ...place, file });
    }
  }
  return found;
}
