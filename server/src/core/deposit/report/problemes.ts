import { Lines } from '../../document/lines.ts';
import { lieuAt } from '../../features/hover/lieu.ts';
import type { Langue } from '../../messages/langue.ts';
import { wordMessage, wordProblem } from '../../messages/messages.ts';
import { titles } from '../../messages/titles.ts';
import type { Problem } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import type { Code } from '../../rules/rule.ts';
import type { ProblemeRapport } from './rapport.ts';

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
export function problemesDe(
  text: string,
  check: Check | undefined,
  problems: readonly Problem[],
  langue: Langue,
): ProblemeRapport[] {
  const lines = new Lines(text);
  return problems.map((problem) => {
    const { code, level, start, ailleurs } = problem;
    const field = check && lieuAt(check, start)?.field;
    return {
      code,
      titre: titreDe(code, langue),
      niveau: level,
      ligne: problem.ligne ?? null,
      texte: wordProblem(problem, langue),
      cle: field?.name ?? null,
      section: SECTIONS[code as Code] ?? field?.section ?? null,
      place: lines.positionOf(start),
      ailleurs: ailleurs.map(({ chemin, range, message }) => ({
        fichier: nomDe(chemin),
        texte: wordMessage(message, langue),
        place: range.start,
      })),
    };
  });
}

export function titreDe(code: string, langue: Langue): string {
  return titles[code as Code]?.[langue] ?? code;
}

/** The last part of a host's path, or of a URI. */
function nomDe(chemin: string): string {
  return chemin.split(/[/\\]/).at(-1) ?? chemin;
}
