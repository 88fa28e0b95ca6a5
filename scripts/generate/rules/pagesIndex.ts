import { titles } from '../../../server/src/core/messages/titles.ts';
import { blocksOfRules, type Code, levelOf } from './catalogue.ts';

const LEVEL = {
  fr: { error: 'erreur', warning: 'avertissement', information: 'information' },
  en: { error: 'error', warning: 'warning', information: 'information' },
} as const;

/** `docs/regles/README.md`: the rules by block, each with its page, its usual level and what it finds. */
export function pagesIndex(): string {
  return `# Les règles

Chaque problème porte le code de sa règle ; sa page dit ce qui est contrôlé, pourquoi, et comment le réparer.
Le niveau est celui que la règle a d'ordinaire : \`solde.regles\` en donne un autre, ou désactive la règle.
[In English](#in-english)

${table('fr', 'Règle', 'Niveau', 'Ce qu’elle trouve')}

## In English

Each problem bears the code of its rule; the rule's page says what is checked, why, and how to repair it (in English below the
French). The level is the usual one: \`solde.regles\` gives another, or switches the rule off.

${table('en', 'Rule', 'Level', 'What it finds')}
`;
}

function table(langue: 'fr' | 'en', ...head: readonly string[]): string {
  const rows = blocksOfRules().flatMap(({ [langue]: block, codes }) => [
    `| **${block}** | | |`,
    ...codes.map((code) => row(code, langue)),
  ]);
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

function row(code: Code, langue: 'fr' | 'en'): string {
  return `| [\`${code}\`](${code}.md) | ${LEVEL[langue][levelOf(code)]} | ${titles[code][langue]} |`;
}
