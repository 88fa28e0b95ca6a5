import type { Args } from '../problem.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** What parts the words of a list, which may have commas of their own. */
const BETWEEN: Readonly<Record<Language, string>> = { fr: ' ; ', en: '; ' };

/** `{name}` stands for an argument, `{{` and `}}` for braces; a brace by itself is itself. */
export function fill(template: string, args: Args, language: Language): string {
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) => {
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
