import { titles } from '../../server/src/core/messages/titles.ts';
import { PROFILES } from '../../server/src/core/profiles/index.ts';
import type { Block } from '../../server/src/core/rules/engine/rule.ts';

export interface NewRule {
  /** Its folder under `server/src/core/rules/`. */
  readonly block: Block;
  readonly code: string;
  readonly level: 'error' | 'warning' | 'information';
  /** The key of a demande whose value it reads. */
  readonly field: string;
}

/** `date-format` → `dateFormat`. */
function nameOf(code: string): string {
  return code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function ruleFile({ block, code, level, field }: NewRule): string {
  return `import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** To write: what it finds, and the section of the specification that says so. */
export const ${nameOf(code)}: RuleOf<'${code}'> = {
  code: '${code}',
  level: '${level}',
  block: '${block}',
  section: 'key',
  stage: 'own',
  checkDemande({ fieldSet, slice }, report) {
    const value = fieldSet?.fields.get('${field}')?.value;
    // A value whose syntax leaves its meaning open is not checked.
    if (value === undefined || value.unsure || isRight()) return;
    report({ ...spanOf(value), state: { kind: 'other', value: sourceOf(slice.text, value) } });
  },
};

/** To write: what a right value is. Until then the fixture fails. */
function isRight(): boolean {
  return true;
}
`;
}

/** Values of the JSON type that the key has: a wrong one and a right one. */
function valuesFor({ field }: NewRule): readonly [wrong: string, right: string] {
  const type = PROFILES[0].schema.demande.get(field)?.type;
  if (type === 'integer') return ['1', '2'];
  // Amounts have two decimals, else another rule finds them too.
  return type === 'number' ? ['1.00', '2.00'] : ['"wrong"', '"right"'];
}

export function testFile(rule: NewRule): string {
  const { code, level, field } = rule;
  const name = level === 'error' ? `${code} other` : `${code} other ${level}`;
  const [wrong] = valuesFor(rule);
  return `import { checkDemande } from '../../support/demande.ts';

describe('${code}', () => {
  it('finds a wrong value', () => {
    checkDemande(\`
"${field}": ${wrong}
${' '.repeat(field.length + 4)}${'^'.repeat(wrong.length)} ${name}\`);
  });
});
`;
}

export function page(rule: NewRule): string {
  const { code, level, field } = rule;
  const [wrong, right] = valuesFor(rule);
  const [levelName, english] = {
    error: ['Erreur', 'Error'],
    warning: ['Avertissement', 'Warning'],
    information: ['Information', 'Information'],
  }[level];
  return `# ${code}

\`${field}\` : à écrire, ce que la règle trouve.

**Pourquoi.** À écrire, avec la section de la spécification.

**Niveau.** ${levelName}.

**Faux**

\`\`\`json wrong demande
"${field}": ${wrong}
\`\`\`

**Juste**

\`\`\`json right demande
"${field}": ${right}
\`\`\`

**Corriger.** À écrire.

**Désactiver.** \`"solde.rules": { "${code}": "off" }\`

## In English

\`${field}\`: to write, what the rule finds.

**Why.** To write, with the section of the specification.

**Level.** ${english}.

**How to fix.** To write.

**Disable.** \`"solde.rules": { "${code}": "off" }\`
`;
}

/** The list of rules with one more, behind the last of its block. */
export function withRule(index: string, { block, code }: NewRule): string {
  const name = nameOf(code);
  const ofBlock = [...index.matchAll(new RegExp(`^import \\{ (\\w+) \\} from '\\./${block}/`, 'gm'))].map(
    ([, one]) => one,
  );
  const list = index.slice(index.indexOf('RULES'));
  const last =
    [...list.matchAll(/^ {2}(\w+),$/gm)]
      .filter(([, one]) => ofBlock.length === 0 || ofBlock.includes(one))
      .at(-1)?.[0] ?? '';
  const entered = list.replace(last, `${last}\n  ${name},`);
  return `import { ${name} } from './${block}/${code}.ts';\n${index.slice(0, -list.length)}${entered}`;
}

/** Wordings with those of one more rule. */
export function withWording(wordings: string, { code, field }: NewRule, text: string): string {
  return wordings.replace(
    /^\} as const[\w ]*;$/m,
    (end) => `  '${code}': {\n    other: '${field} {value}${text}',\n  },\n${end}`,
  );
}

export function withTitle(text: string, { code, field }: NewRule): string {
  if (Object.hasOwn(titles, code)) throw new Error(`${code} has a title already`);
  return text.replace(
    /^\};$/m,
    (end) => `  '${code}': {\n    fr: '${field} : à écrire',\n    en: '${field}: to write',\n  },\n${end}`,
  );
}
