import type { SyntaxFault, SyntaxState } from '../../json/syntaxFault.ts';
import type { FindingOf, RuleOf } from '../engine/rule.ts';
import type { Repair } from './repair.ts';
import { bracketRepairs } from './repairBrackets.ts';
import { signRepairs } from './repairSigns.ts';
import { textRepairs } from './repairTexts.ts';

/** Everything that RFC 8259 forbids (1.2, first control): the reader finds it, each kind has a wording of its own. */
export const jsonSyntaxe: RuleOf<'json-syntaxe', SyntaxState> = {
  code: 'json-syntaxe',
  level: 'error',
  block: 'json',
  section: '1.2',
  stage: 'structure',
  signs: 'none',
  everyKind: true,
  checkHeader({ syntax }, report) {
    for (const fault of syntax) report(finding(fault));
  },
  checkDemande({ slice }, report) {
    for (const fault of slice.reading.faults) report(finding(fault));
  },
  fix: (fault, read) => REPAIRS[fault.state.kind]?.(fault, read) ?? [],
};

/** An empty file, a value without a key and nesting without end have none: only a person knows what was meant. */
const REPAIRS: Readonly<Partial<Record<SyntaxState['kind'], Repair>>> = {
  ...signRepairs,
  ...textRepairs,
  ...bracketRepairs,
};

function finding({ start, end, breaking: _, ...state }: SyntaxFault): FindingOf<'json-syntaxe', SyntaxState> {
  return { start, end, state };
}
