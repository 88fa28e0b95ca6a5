import { type NearbyFile, nameKey } from '../../nearby/aroundFile.ts';
import type { RuleOf } from '../engine/rule.ts';
import { completeSurroundings, enumeration, locationOf, namedPieces } from './pieces.ts';

/** The pieces of a deposit are all in its archives (2.1): some of this file's are, this one is only on the disk. */
export const zipIncomplet: RuleOf<'zip-incomplet'> = {
  code: 'zip-incomplet',
  level: 'warning',
  block: 'nearby',
  section: '2.1',
  stage: 'own',
  compares: ['names'],
  *compare(summaries, context) {
    const surroundings = completeSurroundings(context);
    if (surroundings === undefined || surroundings.archives.length === 0) return;
    const pieces = namedPieces(summaries, context).map((piece) => ({ ...piece, files: surroundings.find(piece.name) }));
    const packed = pieces.flatMap(({ files }) =>
      files.filter(({ inArchive, location }) => inArchive && !isOfAnother(location, context.fileName)),
    );
    if (packed.length === 0) return;
    const archives = enumeration([...new Set(packed.map(({ location }) => location))].sort());
    for (const { name, index, field, files } of pieces) {
      const onDisk = unpacked(name, files);
      if (onDisk === undefined) continue;
      yield { index, field, state: { kind: 'absent', location: locationOf(onDisk), archives } };
    }
  },
};

/** Whether an archive bears the name of another claim file, as those do that are made of a deposit: it is no part of this one. */
function isOfAnother(location: string, fileName: string | undefined): boolean {
  const [, stem] = /^(.*)-PJ-\d+\.zip$/is.exec(location.slice(location.lastIndexOf('/') + 1)) ?? [];
  return stem !== undefined && nameKey(`${stem}.json`) !== nameKey(fileName ?? '');
}

/** Where a piece is on the disk, when no archive holds it. Another case counts where the right one is nowhere: see `piece-casse`. */
function unpacked(name: string, files: readonly NearbyFile[]): NearbyFile | undefined {
  const exact = files.filter((file) => file.name === name);
  const those = exact.length > 0 ? exact : files;
  return those.some(({ inArchive }) => inArchive) ? undefined : those[0];
}
