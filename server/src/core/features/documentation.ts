import { BLOCS, type FieldDescription } from '../depot/fields.ts';
import type { Langue } from '../messages/langue.ts';
import { wordLecture } from '../messages/lectures.ts';

/** What the specification says of a key, as Markdown. */
export function documentationOf(field: FieldDescription, langue: Langue): string {
  const { titre, description, format, bloc, obligatoire, fixed, section } = field;
  const facts = [
    BLOCS[bloc]?.[langue] ?? bloc,
    wordLecture('format', langue, { format }),
    ...(obligatoire ? [wordLecture('obligatoire', langue)] : []),
    ...(fixed === undefined ? [] : [wordLecture('fixe', langue, { valeur: `\`${fixed}\`` })]),
    wordLecture('section', langue, { section }),
  ];
  return `**${titre[langue]}**\n\n${description[langue]}\n\n${facts.join(' · ')}`;
}

/** The same for a reader without Markdown. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replaceAll(/\*\*|`/g, '');
}
