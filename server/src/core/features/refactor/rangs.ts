import { DEMANDE_FIELDS, ENTETE_FIELDS, PIECE_FIELDS } from '../../depot/fields.ts';
import { canonical } from '../../depot/keys.ts';
import type { Modele } from '../../depot/modele.ts';
import type { ObjectNode, PropertyNode } from '../../document/tree.ts';

/** The place of each key, by its name. */
export type Rangs = ReadonlyMap<string, number>;

/** One row of places for all keys: none of a piece is one of the demande. A model counts where it has all of them. */
export function rangsOf(modele: Modele | undefined): Rangs {
  const table = [ENTETE_FIELDS, DEMANDE_FIELDS, PIECE_FIELDS].flatMap((fields) => [...fields.keys()]);
  const ordre = modele !== undefined && table.every((name) => modele.ordre.includes(name)) ? modele.ordre : table;
  return new Map(ordre.map((name, rang) => [name, rang]));
}

/** A key that is not of the table stays behind the one that it stands behind. */
export function sorted(children: readonly PropertyNode[], rangs: Rangs): readonly PropertyNode[] {
  let last = -1;
  const placed = children.map((property) => {
    last = rangOf(property, rangs) ?? last;
    return { property, rang: last };
  });
  return placed.sort((a, b) => a.rang - b.rang).map(({ property }) => property);
}

/** An object that holds a block has the place of the block's first key. */
function rangOf({ children: [{ value: key }, value] }: PropertyNode, rangs: Rangs): number | undefined {
  const own = rangs.get(canonical(key));
  if (own !== undefined || value?.type !== 'object') return own;
  return firstOf(value, rangs);
}

function firstOf({ children }: ObjectNode, rangs: Rangs): number | undefined {
  const own = children.flatMap(({ children: [key] }) => rangs.get(canonical(key.value)) ?? []);
  return own.length === 0 ? undefined : Math.min(...own);
}
