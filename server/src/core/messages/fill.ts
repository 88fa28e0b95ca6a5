import type { Args } from '../problem.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** The templates as they are set, made once each. */
const setTemplates = new Map<string, string>();

/** French keeps a sign with the word before it, and guillemets with what they hold: no line ends between them. */
function typeset(template: string): string {
  const known = setTemplates.get(template);
  if (known !== undefined) return known;
  const set = template.replace(
    / (?=[:;?!»])|(?<=«) |(?<=\d) (?=(?:Mo|ko|Go|octets?|%)(?![\p{L}]))|(?<=\}) (?=(?:Mo|€|%)(?![\p{L}]))/gu,
    '\u00a0',
  );
  setTemplates.set(template, set);
  return set;
}

/** What parts the words of a list, which may have commas of their own. */
const BETWEEN: Readonly<Record<Language, string>> = { fr: '\u00a0; ', en: '; ' };

/** `{name}` stands for an argument, `{{` and `}}` for braces; a brace by itself is itself. */
export function fill(template: string, args: Args, language: Language): string {
  const set = language === 'fr' ? typeset(template) : template;
  return set.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) => {
    if (name === undefined) return found.charAt(0);
    const value = args[name];
    if (value === undefined) throw new Error(`No argument ${name} for « ${template} »`);
    return textOf(value, language);
  });
}

function textOf(value: Args[string], language: Language): string {
  if (typeof value !== 'object') return String(value);
  if ('fr' in value) return value[language];
  if (!('word' in value)) return value.map((word) => textOf(word, language)).join(BETWEEN[language]);
  return fill(wordsOf(language).words[value.word] ?? value.word, value.args ?? {}, language);
}
