import type { DoubleKey, Objet } from '../../depot/objet.ts';
import type { PropertyNode } from '../../document/tree.ts';
import { spanOf } from '../place.ts';
import type { Report, RuleOf } from '../rule.ts';

/** A key twice in one object: RFC 8259 (4) leaves open which value counts, so programs differ. */
export const jsonCleDouble: RuleOf<'json-cle-double'> = {
  code: 'json-cle-double',
  level: 'error',
  checkEntete({ objet, text }, report) {
    if (objet) reportDoubles(objet, text, report);
  },
  checkDemande({ objet, pieces, slice }, report) {
    if (objet) reportDoubles(objet, slice.text, report);
    for (const piece of pieces) if (piece) reportDoubles(piece, slice.text, report);
  },
};

function reportDoubles({ doubles }: Objet, text: string, report: Report<'json-cle-double'>): void {
  for (const { property, first } of doubles) {
    if (!areInOneObject({ property, first })) continue;
    const [key] = property.children;
    const kind = valueText(property, text) === valueText(first, text) ? 'egales' : 'differentes';
    report({
      ...spanOf(key),
      kind,
      args: { cle: key.value },
      other: { ...spanOf(first.children[0]), kind: 'premiere' },
    });
  }
}

/** Else the two stand in two blocks, or beside a block and in it: `balise-double`. */
export function areInOneObject({ property, first }: DoubleKey): boolean {
  return property.parent === first.parent;
}

function valueText({ children: [, value] }: PropertyNode, text: string): string | undefined {
  return value && text.slice(value.offset, value.offset + value.length);
}
