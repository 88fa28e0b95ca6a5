import { locationAt } from '../editor/hover/valueAt.ts';
import { Lines } from '../json/lines.ts';
import type { Language } from '../messages/language.ts';
import { wordMessage, wordProblem } from '../messages/messages.ts';
import { titles } from '../messages/titles.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import type { Code } from '../rules/engine/rule.ts';
import type { ReportProblem } from './types.ts';

/** Where the specification speaks of what a rule checks, for the rules that are not about one key of its table. */
export const SECTIONS: { readonly [C in Code]?: string } = {
  'json-encodage': '1.2',
  'json-syntaxe': '1.2',
  'balise-double': '2.2',
  'lignes-nombre': '2.1',
  'disposition-mixte': '2.2',
  'logiciel-autre': '2.1',
  'logiciels-melanges': '2.1',
  'numero-asp-double': '3.4',
  'finess-autre-demande': '3.1',
  'pieces-requises': '3.1',
  'facture-multiple': '3.1',
  'piece-double': '3.3',
  'nom-fichier': '3.3',
  'nom-fichier-editeur': '3.3',
  'nom-fichier-type': '3.3',
  'nom-fichier-format': '3.3',
  'nom-json': '3.3',
  'nom-json-ans': '3.3',
  'nom-json-suite': '3.3',
  'pieces-absentes': '1.2',
  'piece-introuvable': '1.2',
  'piece-poids': '2.1',
  'piece-vide': '1.2',
  'piece-contenu': '3.3',
  'piece-orpheline': '3.3',
  'zip-poids': '2.1',
  'zip-incomplet': '2.1',
  'asp-deja-utilise': '3.4',
};

/** The problems of a file in words, in their order. `check` is undefined for a text that could not be read. */
export function problemsOf(
  text: string,
  check: Check | undefined,
  problems: readonly Problem[],
  language: Language,
): ReportProblem[] {
  const lines = new Lines(text);
  return problems.map((problem) => {
    const { code, level, start, elsewhere } = problem;
    const field = check && locationAt(check, start)?.field;
    return {
      code,
      heading: ruleTitle(code, language),
      level: level,
      line: problem.line ?? null,
      text: wordProblem(problem, language),
      key: field?.name ?? null,
      section: SECTIONS[code as Code] ?? field?.section ?? null,
      place: lines.positionOf(start),
      elsewhere: elsewhere.map(({ path, range, message }) => ({
        file: nameOf(path),
        text: wordMessage(message, language),
        place: range.start,
      })),
    };
  });
}

export function ruleTitle(code: string, language: Language): string {
  return titles[code as Code]?.[language] ?? code;
}

/** The last part of a host's path, or of a URI. */
function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
