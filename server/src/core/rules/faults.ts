import type { SchemaFault } from '../depot/schemaFaults.ts';
import { sourceOf, spanOf } from './place.ts';
import type { Code, Report, Wording } from './rule.ts';

/** White space of every kind, seen or not, and dashes: what people and exports put between digits. */
export const SEPARATORS = /[\s\u00a0\u202f\u200b-\u200f\ufeff-]/g;

/** Reports each text that the schema refuses under the code of a rule, as `wording` says it, with its source text. */
export function reportTexts<C extends Code>(
  code: C,
  { faults, text }: { readonly faults: readonly SchemaFault[]; readonly text: string },
  wording: (value: string) => Wording<C>,
  report: Report<C>,
): void {
  for (const { regle, value } of faults) {
    if (regle !== code || value?.type !== 'string') continue;
    const { kind, args } = wording(value.value);
    report({ ...spanOf(value), kind, args: { ...args, valeur: sourceOf(text, value) } });
  }
}
