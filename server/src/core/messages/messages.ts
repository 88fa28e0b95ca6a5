import type { Message, Problem } from '../problem.ts';
import { fill } from './fill.ts';
import type { Langue } from './langue.ts';
import { wordsOf } from './words.ts';

const LINE: Readonly<Record<Langue, string>> = { fr: 'Ligne {ligne} : ', en: 'Line {ligne}: ' };

/** The words of a problem, its line named as the portal does. The editor, the report and the terminal say the same. */
export function wordProblem(problem: Problem, langue: Langue): string {
  const line = problem.ligne === undefined ? '' : fill(LINE[langue], { ligne: problem.ligne }, langue);
  return line + wordMessage(problem.message, langue);
}

export function wordMessage({ code, kind, args }: Message, langue: Langue): string {
  const template = wordsOf(langue).texts[code]?.[kind];
  if (template === undefined) throw new Error(`No wording for ${code} ${kind}`);
  const said = fill(template, args, langue);
  const { mots } = wordsOf(langue);
  const more = [
    ...(args.repere === undefined ? [] : ['avec-repere']),
    ...(args.caracteres === undefined ? [] : ['avec-caracteres']),
  ];
  return [said, ...more.map((mot) => fill(mots[mot] ?? '', args, langue))].join(' ');
}
