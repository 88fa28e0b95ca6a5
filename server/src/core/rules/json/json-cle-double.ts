import { canonical } from '../../depot/keys.ts';
import type { ObjectNode, PropertyNode, ValueNode } from '../../document/tree.ts';
import { spanOf } from '../place.ts';
import type { FindingOf, Report, RuleOf } from '../rule.ts';

/** A key twice in one object, whichever: RFC 8259 (4) leaves open which value counts, so programs differ. */
export const jsonCleDouble: RuleOf<'json-cle-double'> = {
  code: 'json-cle-double',
  level: 'error',
  everyKind: true,
  checkEntete({ root, text }, report) {
    if (root) reportRepeats(root, text, report);
  },
  checkDemande({ root, slice }, report) {
    if (root) reportRepeats(root, slice.text, report);
  },
};

/** Looks into all that the value holds; the reader bounds how deep that is. */
function reportRepeats(value: ValueNode, text: string, report: Report<'json-cle-double'>): void {
  if (value.type === 'array') for (const element of value.children) reportRepeats(element, text, report);
  if (value.type !== 'object') return;
  reportInObject(value, text, report);
  for (const { children } of value.children) if (children[1]) reportRepeats(children[1], text, report);
}

function reportInObject({ children }: ObjectNode, text: string, report: Report<'json-cle-double'>): void {
  const firsts = new Map<string, PropertyNode>();
  for (const property of children) {
    if (!isPair(property)) continue;
    const cle = canonical(property.children[0].value);
    const first = firsts.get(cle);
    if (first === undefined) firsts.set(cle, property);
    else report(finding(property, first, text));
  }
}

/** A word without a colon is no key yet: that its value is missing is said already. */
function isPair({ colonOffset, children }: PropertyNode): boolean {
  return colonOffset !== undefined || children.length > 1;
}

function finding(property: PropertyNode, first: PropertyNode, text: string): FindingOf<'json-cle-double'> {
  const [key] = property.children;
  return {
    ...spanOf(key),
    kind: valueText(property, text) === valueText(first, text) ? 'egales' : 'differentes',
    args: { cle: key.value },
    other: { ...spanOf(first.children[0]), kind: 'premiere' },
  };
}

function valueText({ children: [, value] }: PropertyNode, text: string): string | undefined {
  return value && text.slice(value.offset, value.offset + value.length);
}
