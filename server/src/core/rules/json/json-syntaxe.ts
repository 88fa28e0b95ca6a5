import type { SyntaxFault } from '../../document/syntaxFault.ts';
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
};

function finding({ kind, start, end, args = {} }: SyntaxFault): FindingOf<'json-syntaxe'> {
  return { kind, start, end, args };
}
