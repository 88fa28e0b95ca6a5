import checksum from 'stdnum/lib/cjs/util/checksum.js';
import type { Demande } from '../../depot/demande.ts';
import type { StringNode } from '../../document/tree.ts';

const FORM = /^\d[0-9A-Z]\d{7}$/;

/** The beneficiaries of a demande that have the form of a FINESS number. */
export function finessOf({ objet }: Pick<Demande, 'objet'>): StringNode[] {
  const list = objet?.fields.get('beneficiaires')?.value;
  if (list?.type !== 'array') return [];
  return list.children.filter(
    (value): value is StringNode => value.type === 'string' && !value.unsure && FORM.test(value.value),
  );
}

/** The same, each number once: what is wrong with one that stands again has been said. */
export function differentFinessOf(demande: Pick<Demande, 'objet'>): StringNode[] {
  const seen = new Set<string>();
  return finessOf(demande).filter(({ value }) => !seen.has(value) && seen.add(value));
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
