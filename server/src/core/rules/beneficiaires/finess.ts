import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import type { Demande } from '../../claim/demande.ts';
import { hasDepartment } from '../../claim/departments.ts';
import { FINESS } from '../../claim/summary.ts';
import type { StringNode } from '../../json/tree.ts';

/** The FINESS numbers of a demande, each once: what is wrong with one that stands again has been said. */
export function differentFinessOf({ finess }: Demande): readonly StringNode[] {
  if (finess.length < 2) return finess;
  const seen = new Set<string>();
  return finess.filter(({ value }) => !seen.has(value) && seen.add(value));
}

/**
 * Whether the ninth character is the number's key: Luhn's, with Corsica's letters read as digits. Callers also ask
 * for a known department: `stdnum` does not refuse other letters.
 */
export function hasRightKey(finess: string): boolean {
  const digits = finess.startsWith('2') ? finess.replace(/^2A/, '21').replace(/^2B/, '22') : finess;
  return luhnChecksumValidate(digits);
}

/**
 * What eight characters may be of a FINESS number, quoted without its key: one that lost its first zero, where its key
 * bears that out, or one whose key is left out.
 */
export function readingsOfEight(eight: string): readonly string[] {
  const withKey = [...'0123456789'].map((key) => eight + key).filter(hasRightKey);
  return [`0${eight}`, ...withKey].filter((one) => FINESS.test(one) && hasDepartment(one) && hasRightKey(one));
}
