import type { DoubleKey, Objet } from '../../depot/objet.ts';
import type { PropertyNode } from '../../document/tree.ts';
import { spanOf } from '../place.ts';
import type { FindingOf, RuleOf } from '../rule.ts';

/** A key twice in one object: RFC 8259 (4) leaves open which value counts, so programs differ. */
export const jsonCleDouble: RuleOf<'json-cle-double'> = {
  code: 'json-cle-double',
  level: 'error',
  checkEntete: ({ objet, text }) => doubles([objet], text),
  checkDemande: ({ objet, pieces, slice }) => doubles([objet, ...pieces], slice.text),
};

function* doubles(objets: readonly (Objet | undefined)[], text: string): Iterable<FindingOf<'json-cle-double'>> {
  for (const objet of objets) {
    if (objet === undefined || objet.doubles.length === 0) continue;
    for (const { property, first } of objet.doubles) {
      if (!areInOneObject({ property, first })) continue;
      const [key] = property.children;
      const kind = valueText(property, text) === valueText(first, text) ? 'egales' : 'differentes';
      yield {
        ...spanOf(key),
        kind,
        args: { cle: key.value },
        other: { ...spanOf(first.children[0]), kind: 'premiere' },
      };
    }
  }
}

/** Else the two stand in two blocks, or beside a block and in it: `balise-double`. */
export function areInOneObject({ property, first }: DoubleKey): boolean {
  return property.parent === first.parent;
}

function valueText({ children: [, value] }: PropertyNode, text: string): string | undefined {
  return value && text.slice(value.offset, value.offset + value.length);
}
