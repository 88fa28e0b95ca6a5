import type { Archive, Surroundings } from '../../nearby/aroundFile.ts';
import { megabytes } from '../../problem.ts';
import type { RuleOf } from '../engine/rule.ts';
import { namedPieces } from './pieces.ts';

/** « 200 Mo » (2.1) in its two readings, in bytes: beyond the longer one no reading takes the archive. */
const MEBI = 200 * 1024 * 1024;
const MEGA = 200_000_000;

/** `size` in bytes. */
type State = { readonly kind: 'tooMany' | 'limit'; readonly location: string; readonly size: number };

/** An archive weighs at most 200 Mo (2.1): one with pieces of this file, or of which it is not known what it holds. */
export const zipPoids: RuleOf<'zip-poids', State> = {
  code: 'zip-poids',
  level: 'error',
  block: 'nearby',
  section: '2.1',
  stage: 'own',
  compares: ['names'],
  *compare(summaries, context) {
    const { kind, surroundings } = context;
    const heavy = surroundings?.archives.filter(({ size }) => size > MEGA) ?? [];
    if (kind !== 'claim' || surroundings === undefined || heavy.length === 0) return;
    const names = namedPieces(summaries, context).map(({ name }) => name);
    for (const archive of heavy) {
      if (archive.readable && !holdsAny(archive, names, surroundings)) continue;
      const { location, size } = archive;
      if (size > MEBI) yield { index: undefined, field: 'lignesImport', state: { kind: 'tooMany', location, size } };
      else
        yield { index: undefined, field: 'lignesImport', state: { kind: 'limit', location, size }, level: 'warning' };
    }
  },
  word: (state) => ({ ...state, size: megabytes(state.size) }),
};

function holdsAny({ path }: Archive, names: readonly string[], surroundings: Surroundings): boolean {
  return names.some((name) => surroundings.find(name).some((file) => file.inArchive && file.path === path));
}
