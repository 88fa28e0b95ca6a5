import { BLOCS, type FieldDescription } from '../depot/fields.ts';
import { type Langue, wordCompletion } from '../messages/messages.ts';

/** What the specification says of a key, as Markdown. */
export function documentationOf(
  { titre, description, format, bloc, obligatoire }: FieldDescription,
  langue: Langue,
): string {
  const facts = [
    BLOCS[bloc]?.[langue] ?? bloc,
    wordCompletion('format', langue, { format }),
    ...(obligatoire ? [wordCompletion('obligatoire', langue)] : []),
  ];
  return `**${titre[langue]}**\n\n${description[langue]}\n\n${facts.join(' · ')}`;
}

/** The same for a reader without Markdown. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replaceAll(/\*\*|`/g, '');
}
