import type { SyntaxFault } from '../../document/syntaxFault.ts';
import type { Fix } from '../fix.ts';
import type { FindingOf, RuleOf } from '../rule.ts';

/** Everything that RFC 8259 forbids (1.2, first control): the reader finds it, each kind has a wording of its own. */
export const jsonSyntaxe: RuleOf<'json-syntaxe'> = {
  code: 'json-syntaxe',
  level: 'error',
  everyKind: true,
  checkEntete({ syntax }, report) {
    for (const fault of syntax) report(finding(fault));
  },
  checkDemande({ slice }, report) {
    for (const fault of slice.reading.faults) report(finding(fault));
  },
  fix: ({ kind, start, end }) => repairs[kind]?.(start, end) ?? [],
};

/** How each kind is repaired where the author's intention is certain. */
const repairs: Partial<Record<string, (start: number, end: number) => readonly Fix[]>> = {
  'virgule-finale': removeComma,
  'virgule-en-trop': removeComma,
  'virgule-manquante': (_, end) => [
    { kind: 'virgule-ajouter', safe: true, edits: [{ offset: end, length: 0, text: ',' }] },
  ],
};

function removeComma(start: number, end: number): readonly Fix[] {
  return [{ kind: 'virgule-supprimer', safe: true, edits: [{ offset: start, length: end - start, text: '' }] }];
}

function finding({ kind, start, end, args = {} }: SyntaxFault): FindingOf<'json-syntaxe'> {
  return { kind, start, end, args };
}
