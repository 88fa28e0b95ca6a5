import checksum from 'stdnum/lib/cjs/util/checksum.js';
import type { Demande } from '../../depot/demande.ts';
import type { StringNode } from '../../document/tree.ts';

/** The FINESS numbers of a demande, each once: what is wrong with one that stands again has been said. */
export function differentFinessOf({ finess }: Demande): readonly StringNode[] {
  if (finess.length < 2) return finess;
  const seen = new Set<string>();
  return finess.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Whether the ninth character is the number's key: Luhn's, with Corsica's letters read as digits. */
export function hasRightKey(finess: string): boolean {
  return checksum.luhnChecksumValidate(finess.replace(/^2A/, '21').replace(/^2B/, '22'));
}

/** Whether a department has the number's first two characters: 01 to 95 but 20, Corsica's 2A and 2B, overseas 97 and 98. */
export function hasDepartment(finess: string): boolean {
  const department = finess.slice(0, 2);
  if (department === '2A' || department === '2B' || department === '97' || department === '98') return true;
  return /^(0[1-9]|[1-8]\d|9[0-5])$/.test(department) && department !== '20';
}
