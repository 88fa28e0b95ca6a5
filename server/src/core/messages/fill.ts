import type { Args } from '../problem.ts';
import type { Langue } from './langue.ts';
import { wordsOf } from './words.ts';

/** What parts the words of a list, which may have commas of their own. */
const BETWEEN: Readonly<Record<Langue, string>> = { fr: ' ; ', en: '; ' };

/** `{name}` stands for an argument, `{{` and `}}` for braces; a brace by itself is itself. */
export function fill(template: string, args: Args, langue: Langue): string {
  return template.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, name: string | undefined) => {
    if (name === undefined) return found.charAt(0);
    const value = args[name];
    if (value === undefined) throw new Error(`No argument ${name} for « ${template} »`);
    return textOf(value, langue);
  });
}

function textOf(value: Args[string], langue: Langue): string {
  if (typeof value !== 'object') return String(value);
  if (!('mot' in value)) return value.map((mot) => textOf(mot, langue)).join(BETWEEN[langue]);
  return fill(wordsOf(langue).mots[value.mot] ?? value.mot, value.args ?? {}, langue);
}
