import type { Message, Problem } from '../problem.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

const LINE: Readonly<Record<Language, string>> = { fr: 'Demande {line} : ', en: 'Claim {line}: ' };

/** The words of a problem, its claim named by its place in the list. The editor, the report and the terminal say the same. */
export function wordProblem(problem: Problem, language: Language): string {
  const line = problem.line === undefined ? '' : fill(LINE[language], { line: problem.line }, language);
  return line + wordMessage(problem.message, language);
}

export function wordMessage({ code, kind, args }: Message, language: Language): string {
  const template = wordsOf(language).texts[code]?.[kind];
  if (template === undefined) throw new Error(`No wording for ${code} ${kind}`);
  const said = fill(template, args, language);
  const { words } = wordsOf(language);
  const more = [
    ...(args.placeholder === undefined ? [] : ['with-placeholder']),
    ...(args.characters === undefined ? [] : ['with-characters']),
  ];
  return [said, ...more.map((word) => fill(words[word] ?? '', args, language))].join(' ');
}
