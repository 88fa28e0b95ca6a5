import type { Demande } from '../claim/demande.ts';
import type { Language } from '../messages/language.ts';
import { wordPreview } from '../messages/previewTexts.ts';
import { formatWeight } from '../messages/quantities.ts';
import { nameKey, type Surroundings } from '../nearby/aroundFile.ts';
import type { Check } from '../rules/engine/check.ts';
import { MEGA as PIECE_MAX } from '../rules/nearby/piece-poids.ts';
import { type Batch, distribute } from '../submission/plan.ts';
import { END, entryWeight, MOST_ENTRIES } from '../submission/zip.ts';
import type { AmountBar, Place, PreviewWeights } from './types.ts';

/** Of more pieces the heaviest are shown. */
const MOST_PIECES = 20;

/** What archives and pieces weigh against what they may: `maximumSize` bytes an archive, 3 MB a piece (3.2). */
export function weightsOf({ claimFile, context }: Check, maximumSize: number, language: Language): PreviewWeights {
  const { surroundings } = context;
  const batches = claimFile.demandes.map((demande, index) =>
    batchOf(demande, claimFile.document.starts[index] ?? 0, surroundings),
  );
  const pieces = batches.flatMap(({ pieces }) => pieces).sort((a, b) => b.bytes - a.bytes);
  const shown = pieces.slice(0, MOST_PIECES);
  const slash = (name: string, bytes: number, limit: number, place?: Place): AmountBar => ({
    name,
    bytes,
    text: formatWeight(bytes, language),
    part: bytes / limit,
    ...(place && { place }),
  });
  const limit = { archive: formatWeight(maximumSize, language), piece: formatWeight(PIECE_MAX, language) };
  const planned = archivesOf(batches, maximumSize).map(({ bytes, place }, index) =>
    slash(wordPreview('planned-archive', language, { number: index + 1 }), bytes, maximumSize, place),
  );
  return {
    limit,
    planned,
    present: (surroundings?.archives ?? []).map(({ location, size }) => slash(location, size, maximumSize)),
    pieces: shown.map(({ name, bytes, place }) => slash(name, bytes, PIECE_MAX, place)),
    remarks: remarksOf(batches, pieces.length - shown.length, maximumSize, language),
  };
}

interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly place: Place;
}

interface WeighedBatch extends Batch {
  readonly line: Place;
  readonly pieces: readonly Weighed[];
  /** How many of its pieces have no weight that is known. */
  readonly unknown: number;
}

function batchOf(demande: Demande, from: number, surroundings: Surroundings | undefined): WeighedBatch {
  const pieces = new Map<string, Weighed>();
  let unknown = 0;
  for (const piece of demande.pieces) {
    const node = piece?.nomFichier;
    const sizes = (node && surroundings?.find(node.value))?.flatMap(({ size }) => size ?? []) ?? [];
    if (node === undefined || sizes.length === 0) unknown++;
    else {
      const place = { start: from + node.offset, end: from + node.offset + node.length };
      pieces.set(nameKey(node.value), { name: node.value, bytes: Math.max(...sizes), place });
    }
  }
  const known = [...pieces.values()];
  const weight = known.reduce((sum, { name, bytes }) => sum + entryWeight(name, bytes), 0);
  const line = { start: from, end: from + demande.slice.text.length };
  return { line, pieces: known, unknown, weight, number: known.length };
}

interface Planned {
  readonly bytes: number;
  readonly place: Place | undefined;
}

/** The archives as they would be made of what is known; a demande that no archive holds is left out. */
function archivesOf(batches: readonly WeighedBatch[], maximumSize: number): Planned[] {
  const place = { weight: maximumSize - END, number: MOST_ENTRIES };
  const fitting = batches.filter((batch) => batch.number > 0 && !isTooHeavy(batch, maximumSize));
  return distribute(fitting, place).map((indices) => {
    const inside = indices.flatMap((index) => fitting[index] ?? []);
    return { bytes: inside.reduce((sum, { weight }) => sum + weight, END), place: inside[0]?.line };
  });
}

function isTooHeavy({ weight, number }: Batch, maximumSize: number): boolean {
  return weight + END > maximumSize || number > MOST_ENTRIES;
}

function remarksOf(
  batches: readonly WeighedBatch[],
  others: number,
  maximumSize: number,
  language: Language,
): string[] {
  const unknown = batches.reduce((sum, batch) => sum + batch.unknown, 0);
  const heavy = batches.flatMap((batch, index) => (isTooHeavy(batch, maximumSize) ? [index + 1] : []));
  return [
    ...heavy.map((line) => wordPreview('demande-too-heavy', language, { line })),
    ...(others > 0 ? [wordPreview('pieces-others', language, { number: others })] : []),
    ...(unknown > 0 ? [wordPreview('pieces-not-weighed', language, { number: unknown })] : []),
  ];
}
