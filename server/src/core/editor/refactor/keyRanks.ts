import { canonical } from '../../claim/keys.ts';
import type { PortalTemplate } from '../../claim/portalTemplate.ts';
import type { ObjectNode, PropertyNode } from '../../json/tree.ts';
import { namesOf, type Schema } from '../../profiles/schema.ts';

/** The place of each key, by its name. */
export type KeyRanks = ReadonlyMap<string, number>;

/** One row of places for all keys: none of a piece is one of the demande. A model counts where it has all of them. */
export function keyRanks(schema: Schema, template: PortalTemplate | undefined): KeyRanks {
  const table = namesOf(schema);
  const order = template !== undefined && table.every((name) => template.order.includes(name)) ? template.order : table;
  return new Map(order.map((name, rank) => [name, rank]));
}

/** A key that is not of the table stays behind the one that it stands behind. */
export function sorted(children: readonly PropertyNode[], ranks: KeyRanks): readonly PropertyNode[] {
  let last = -1;
  const placed = children.map((property) => {
    last = rankOf(property, ranks) ?? last;
    return { property, rank: last };
  });
  return placed.sort((a, b) => a.rank - b.rank).map(({ property }) => property);
}

/** An object that holds a block has the place of the block's first key. */
function rankOf({ children: [{ value: key }, value] }: PropertyNode, ranks: KeyRanks): number | undefined {
  const own = ranks.get(canonical(key));
  if (own !== undefined || value?.type !== 'object') return own;
  return firstOf(value, ranks);
}

function firstOf({ children }: ObjectNode, ranks: KeyRanks): number | undefined {
  const own = children.flatMap(({ children: [key] }) => ranks.get(canonical(key.value)) ?? []);
  return own.length === 0 ? undefined : Math.min(...own);
}
