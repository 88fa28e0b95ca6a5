import { wordReading } from '../messages/hoverTexts.ts';
import type { Language } from '../messages/language.ts';
import type { FieldDescription } from '../profiles/fields.ts';

/** What the specification says of a key, as Markdown. */
export function documentationOf(field: FieldDescription, language: Language): string {
  const { heading, description, format, blockHeading, required, fixed, section } = field;
  const facts = [
    blockHeading[language],
    wordReading('format', language, { format }),
    ...(required ? [wordReading('required', language)] : []),
    ...(fixed === undefined ? [] : [wordReading('fixed', language, { value: `\`${fixed}\`` })]),
    wordReading('section', language, { section }),
  ];
  return `**${heading[language]}**\n\n${description[language]}\n\n${facts.join(' · ')}`;
}

/** The same for a reader without Markdown. */
export function withoutMarkdown(markdown: string): string {
  return markdown.replaceAll(/\*\*|`/g, '');
}
