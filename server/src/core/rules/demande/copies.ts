import type { Summary } from '../../claim/summary.ts';

/** What `isCopy` reads of a summary. */
export const COPY_PARTS = ['whole', 'numeroASP', 'numeroEditeur', 'otherEditeur'] as const;

/**
 * Whether a demande is another one again, by both of its numbers. `numero-editeur-double` says so once: that its file
 * number, beneficiaries and pieces stand twice is the same fault.
 */
export function isCopy(one: Summary | undefined, other: Summary): boolean {
  if (one === undefined || !hasOwnNumbers(one) || !hasOwnNumbers(other)) return false;
  return one.numeroASP === other.numeroASP && one.numeroEditeur === other.numeroEditeur;
}

function hasOwnNumbers({ whole, numeroASP, numeroEditeur, otherEditeur }: Summary): boolean {
  return whole && numeroASP !== undefined && numeroEditeur !== undefined && otherEditeur === undefined;
}
