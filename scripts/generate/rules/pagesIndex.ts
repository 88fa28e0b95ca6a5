import { titles } from '../../../server/src/core/messages/titles.ts';
import type { Rule } from '../../../server/src/core/rules/engine/rule.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';
import { BLOCKS, type Code } from './catalog.ts';

const LEVEL = {
  fr: { error: 'erreur', warning: 'avertissement', information: 'information' },
  en: { error: 'error', warning: 'warning', information: 'information' },
} as const;

/** `docs/rules/README.md`: the rules by block, each with its page, its usual level and what it finds. */
export function pagesIndex(): string {
  return `# Les règles

Chaque problème porte le code de sa règle ; la page de la règle dit ce qui est contrôlé, pourquoi, et comment le corriger.
Le niveau indiqué est le niveau par défaut : \`solde.rules\` le change, ou désactive la règle.
[In English](#in-english)

${table('fr', 'Règle', 'Niveau', 'Ce qu’elle signale')}

## In English

Each problem has the code of its rule; the page of the rule says what is checked, why, and how to fix it (in English below the
French). The level shown is the default: \`solde.rules\` changes it, or disables the rule.

${table('en', 'Rule', 'Level', 'What it reports')}
`;
}

function table(language: 'fr' | 'en', ...head: readonly string[]): string {
  const rows = Object.entries(BLOCKS).flatMap(([block, { [language]: title }]) => [
    `| **${title}** | | |`,
    ...RULES.filter((rule) => rule.block === block).map((rule) => row(rule, language)),
  ]);
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

function row({ code, level }: Rule, language: 'fr' | 'en'): string {
  return `| [\`${code}\`](${code}.md) | ${LEVEL[language][level]} | ${titles[code as Code][language]} |`;
}
