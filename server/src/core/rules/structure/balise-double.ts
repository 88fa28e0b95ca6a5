import { type DoubleKey, type FieldSet, isRepeat } from '../../claim/fieldSet.ts';
import { canonical } from '../../claim/keys.ts';
import type { PropertyNode } from '../../json/tree.ts';
import { removeKeyOf } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { keepOne } from '../engine/keepOne.ts';
import { spanOf } from '../engine/place.ts';
import type { Report, RuleOf } from '../engine/rule.ts';

type State = {
  readonly kind: 'double';
  readonly key: string;
  readonly first: PropertyNode;
  readonly second: PropertyNode;
};

/** One known key in two places of a demande: directly and in a block, or in two blocks (2.2), or of the header. */
export const baliseDouble: RuleOf<'balise-double', State> = {
  code: 'balise-double',
  level: 'error',
  block: 'structure',
  section: '2.2',
  stage: 'structure',
  checkHeader({ fieldSet }, report) {
    reportDoubles(fieldSet, report);
  },
  checkDemande({ fieldSet }, report) {
    reportDoubles(fieldSet, report);
  },
  word: ({ kind, key }) => ({ kind, key }),
  fix: removeOne,
};

function reportDoubles(fieldSet: FieldSet | undefined, report: Report<'balise-double', State>): void {
  for (const double of fieldSet?.doubles ?? []) {
    if (isSaidOfObject(double)) continue;
    const { first, property: second } = double;
    const [key] = second.children;
    const other = { ...spanOf(first.children[0]), kind: 'first' } as const;
    report({ ...spanOf(key), state: { kind: 'double', key: key.value, first, second }, other });
  }
}

/** Of two that say the same, the one goes that stands apart from the other keys of its block. */
function removeOne({ state: { first, second } }: Finding<State>, read: Read): readonly Fix[] {
  const { text, fieldSet } = read;
  if (fieldSet === undefined) return [];
  const edits = { first: [removeKeyOf(first, text)], second: [removeKeyOf(second, text)] };
  if (valueText(first, text) !== valueText(second, text)) return keepOne({ first, second }, edits, text);
  const goes = companions(first, fieldSet) < companions(second, fieldSet) ? edits.first : edits.second;
  return [{ kind: 'delete-duplicate', safe: true, edits: goes }];
}

/** How many keys of the same block stand in the same object. */
function companions({ parent, children: [key] }: PropertyNode, { known }: FieldSet): number {
  const blockOf = (name: string): string | undefined => known.get(canonical(name))?.block;
  if (parent?.type !== 'object') return 0;
  return parent.children.filter(({ children: [other] }) => blockOf(other.value) === blockOf(key.value)).length;
}

function valueText({ children: [, value] }: PropertyNode, text: string): string {
  return value ? text.slice(value.offset, value.offset + value.length) : '';
}

/** In one object, or in a block whose name itself stands twice, be it that of its one key: then it is `json-cle-double`. */
function isSaidOfObject({ property, first }: DoubleKey): boolean {
  const block = property.parent?.parent;
  if (property.parent === first.parent) return true;
  if (block?.type !== 'property') return false;
  return isRepeat(block) || (block.parent === first.parent && block.children[0].value === first.children[0].value);
}
