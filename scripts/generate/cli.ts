import { COMMANDS } from '../../server/src/cli/commands.ts';
import { commandHelp } from '../../server/src/cli/help.ts';

type Language = 'fr' | 'en';

/** The width of the help on a page, in columns. */
const WIDTH = 80;

const OPENINGS: Readonly<Record<Language, string>> = {
  en: `# Command line

*[Lire en français](cli.fr.md)*

| To… | Run |
|---|---|
| check a folder | \`solde check submission/\` |
| see what would be fixed, then fix it | \`solde fix submission/ --dry-run\`, \`solde fix submission/\` |
| prepare a submission | \`solde zip submission/JSON-LOINC00001-20230301-001.json\` |
| make claim files from a table | \`solde import claims.xlsx --ans LOINC00001 --siret 35600000009075\` |
| check what a script writes | \`script \\| solde check - --stdin-name JSON-LOINC00001-20230301-001.json\` |
| fail a CI job on warnings too | \`solde check . --max-warnings 0\` |
| know what a rule asks, and why | \`solde explain siret-cle\` |

A folder stands for every \`JSON-*-*-*.json\` in it and below. A path that begins with a dash goes behind \`--\`.
In a pipe, or with \`NO_COLOR\` set, nothing is colored. Examples for CI: [workflow](ci/github.yml), [git hook](ci/pre-commit).

| Exit code | Meaning |
|---|---|
| 0 | no errors |
| 1 | there are errors, more warnings than allowed, or the command could not do all of its work |
| 2 | the command is invalid, or a path cannot be read or written |`,
  fr: `# Ligne de commande

*[Read in English](cli.md)*

| Pour… | Lancer |
|---|---|
| contrôler un dossier | \`solde check depot/\` |
| voir ce qui serait corrigé, puis le corriger | \`solde fix depot/ --dry-run\`, \`solde fix depot/\` |
| préparer un dépôt | \`solde zip depot/JSON-LOINC00001-20230301-001.json\` |
| faire des fichiers de solde d’un tableau | \`solde import demandes.xlsx --ans LOINC00001 --siret 35600000009075\` |
| contrôler ce qu’écrit un script | \`script \\| solde check - --stdin-name JSON-LOINC00001-20230301-001.json\` |
| faire échouer la CI sur un avertissement aussi | \`solde check . --max-warnings 0\` |
| savoir ce qu’une règle demande, et pourquoi | \`solde explain siret-cle\` |

Un dossier vaut pour tous les \`JSON-*-*-*.json\` qu’il contient, sous-dossiers compris. Un chemin qui commence par un tiret se place
après \`--\`. Dans un tube, ou si \`NO_COLOR\` est défini, rien n’est coloré. Exemples pour la CI\u00a0: [workflow](ci/github.yml),
[hook git](ci/pre-commit).

| Code de sortie | Sens |
|---|---|
| 0 | aucune erreur |
| 1 | des erreurs, plus d’avertissements que permis, ou un travail qui n’a pas pu être fait en entier |
| 2 | commande incorrecte, ou chemin impossible à lire ou à écrire |`,
};

/** `docs/cli.md` and `docs/cli.fr.md`: each command with its own help. */
export function cliPage(language: Language): string {
  const sections = COMMANDS.map((command) => {
    const help = commandHelp(command, language, WIDTH).trimEnd();
    return `## solde ${command}\n\n\`\`\`\n${help}\n\`\`\``;
  });
  return `${[OPENINGS[language], ...sections].join('\n\n')}\n`;
}
