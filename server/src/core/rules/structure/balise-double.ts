import { canonical } from '../../depot/keys.ts';
import { type DoubleKey, isRepeat, type Objet } from '../../depot/objet.ts';
import type { PropertyNode } from '../../document/tree.ts';
import { propertyAt, removeKeyOf } from '../field.ts';
import type { Fix, Read } from '../fix.ts';
import { keepOne } from '../keepOne.ts';
import { spanOf } from '../place.ts';
import type { Finding, Report, RuleOf } from '../rule.ts';

/** One known key in two places of a demande: directly and in a block, or in two blocks (2.2), or of the header. */
export const baliseDouble: RuleOf<'balise-double'> = {
  code: 'balise-double',
  level: 'error',
  checkEntete({ objet }, report) {
    reportDoubles(objet, report);
  },
  checkDemande({ objet }, report) {
    reportDoubles(objet, report);
  },
  fix: removeOne,
};

function reportDoubles(objet: Objet | undefined, report: Report<'balise-double'>): void {
  for (const double of objet?.doubles ?? []) {
    if (isSaidOfObject(double)) continue;
    const [key] = double.property.children;
    const other = { ...spanOf(double.first.children[0]), kind: 'premiere' } as const;
    report({ ...spanOf(key), kind: 'double', args: { cle: key.value }, other });
  }
}

/** Of two that say the same, the one goes that stands apart from the other keys of its block. */
function removeOne(finding: Finding, read: Read): readonly Fix[] {
  const { text, objet } = read;
  const second = propertyAt(read, finding);
  const first = finding.other && propertyAt(read, finding.other);
  if (first === undefined || second === undefined || objet === undefined) return [];
  const edits = { first: [removeKeyOf(first, text)], second: [removeKeyOf(second, text)] };
  if (valueText(first, text) !== valueText(second, text)) return keepOne({ first, second }, edits, text);
  const goes = companions(first, objet) < companions(second, objet) ? edits.first : edits.second;
  return [{ kind: 'double-supprimer', safe: true, edits: goes }];
}

/** How many keys of the same block stand in the same object. */
function companions({ parent, children: [key] }: PropertyNode, { known }: Objet): number {
  const blocOf = (name: string): string | undefined => known.get(canonical(name))?.bloc;
  if (parent?.type !== 'object') return 0;
  return parent.children.filter(({ children: [other] }) => blocOf(other.value) === blocOf(key.value)).length;
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
