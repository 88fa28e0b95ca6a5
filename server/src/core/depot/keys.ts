import { distance } from 'fastest-levenshtein';
import { DEMANDE_FIELDS, ENTETE_FIELDS, PIECE_FIELDS } from './fields.ts';

/** How a key that is not of the table differs from the one it stands for; `demandes-ailleurs`, that one is there besides. */
export type Misspelling = 'casse' | 'accent' | 'faute' | 'demandes-ailleurs';

export interface NearKey {
  readonly name: string;
  readonly how: Misspelling;
}

/** No key is longer, however it is misspelt. */
const LONGEST = 40;

/** Both spellings of the published document: a capital i or a small L. */
export function canonical(key: string): string {
  return key === 'impld' ? 'impId' : key;
}

/** Which of the `absent` keys `key` misspells, if any: by case, by accents and joining marks, or by a typing error. */
export function nearKey(key: string, absent: Iterable<string>): NearKey | undefined {
  if (isKnownSomewhere(key)) return undefined;
  if (key.length > LONGEST) return undefined;
  const plainKey = plain(key);
  let best: NearKey | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const name of absent) {
    if (key.toLowerCase() === name.toLowerCase()) return { name, how: 'casse' };
    const plainName = plain(name);
    if (plainKey === plainName) return { name, how: 'accent' };
    if (Math.abs(plainKey.length - plainName.length) > allowedDistance(name)) continue;
    const apart = distance(plainKey, plainName);
    if (apart > allowedDistance(name) || apart >= nearest) continue;
    nearest = apart;
    best = { name, how: 'faute' };
  }
  return best;
}

/** A key of another object is misplaced, not misspelt: `numeroAns` in a demande is no `numeroASP`. */
export function isKnownSomewhere(key: string): boolean {
  return ENTETE_FIELDS.has(canonical(key)) || DEMANDE_FIELDS.has(key) || PIECE_FIELDS.has(key);
}

function allowedDistance(name: string): number {
  return name.length < 6 ? 1 : 2;
}

function plain(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f_\-\s]/g, '')
    .toLowerCase();
}
