import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import type { Finding } from './finding.ts';
import { sourceOf, spanOf } from './place.ts';
import type { Code } from './rule.ts';

/** The state of a text that is right but for characters that look like the right ones. */
export function lookalikes(
  text: string,
  isRight: (plain: string) => boolean,
): { readonly kind: 'lookalikes'; readonly expected: string } | undefined {
  const expected = withoutSeparators(plainSpelling(text));
  return expected !== text && isRight(expected) ? { kind: 'lookalikes', expected } : undefined;
}

/** Reports each text that the schema refuses under the code of a rule: what is wrong with it, and its source text. */
export function reportTexts<Wrong extends object>(
  code: Code,
  { faults, text }: { readonly faults: readonly SchemaFault[]; readonly text: string },
  wrongWith: (value: string) => Wrong,
  report: (finding: Finding<Wrong & { readonly value: string }, never>) => void,
): void {
  for (const { rule, value } of faults) {
    if (rule !== code || value?.type !== 'string') continue;
    report({ ...spanOf(value), state: { ...wrongWith(value.value), value: sourceOf(text, value) } });
  }
}
