import { wordReading } from '../../messages/hoverTexts.ts';
import { formatWeight } from '../../messages/quantities.ts';
import type { NearbyFile } from '../../nearby/aroundFile.ts';
import { formatName } from '../../rules/nearby/content.ts';
import { SEPARATOR } from '../overview/sentences.ts';
import type { HoverContext } from './rendering.ts';

/** Where the piece of that name is, what it weighs, and what it is by its content; each of them where there are several. */
export function sayPiece(name: string, context: HoverContext): string[] {
  const { surroundings } = context.context;
  const { language } = context;
  if (name.trim() === '') return [];
  if (surroundings === undefined) return [wordReading('nearby-unknown', language)];
  const lines = surroundings.find(name).map((file) => sayFile(file, name, context));
  if (lines.length > 1) return [lines.map((line) => `- ${line}`).join('\n')];
  return lines.length === 1
    ? lines
    : [wordReading(surroundings.complete ? 'piece-absent' : 'piece-not-seen', language)];
}

function sayFile(file: NearbyFile, name: string, { language, returned }: HoverContext): string {
  const { size, format } = file;
  const facts = [
    sayPlace(file, { language, returned }),
    ...(file.name === name ? [] : [wordReading('piece-name', language, { name: returned.raw(file.name) })]),
    ...(size === undefined ? [] : [formatWeight(size, language)]),
    ...(format === undefined ? [] : [format === null ? wordReading('unknown-format', language) : formatName(format)]),
  ];
  return facts.join(SEPARATOR);
}

export function sayPlace(
  { name, location, inArchive }: NearbyFile,
  { language, returned }: Pick<HoverContext, 'language' | 'returned'>,
): string {
  if (inArchive) return wordReading('piece-archive', language, { archive: returned.raw(location) });
  const folder = location.slice(0, location.length - name.length);
  return folder === ''
    ? wordReading('piece-here', language)
    : wordReading('piece-folder', language, { folder: returned.raw(folder) });
}
