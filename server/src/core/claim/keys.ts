import { type Fields, namesOf, type Schema } from '../profiles/schema.ts';
import { keptBy } from '../reuse.ts';
import { folded, isGarbled, plainSpelling } from './characters.ts';
import { isTypingErrorOf, typingErrors } from './typingErrors.ts';

/** How a key that is not of the table differs from the one it stands for; `demandes-ailleurs`, that one is there besides. */
export type Misspelling = 'case' | 'accent' | 'characters' | 'badly-decoded' | 'typo' | 'demandes-elsewhere';

export interface NearKey {
  readonly name: string;
  readonly how: Misspelling;
}

/** No key is longer, however it is misspelt. */
const LONGEST = 60;

/**
 * Other right spellings of keys. The published document prints both of `impId`, a capital i or a small L. `siret` is how
 * ASP's other flows write that key; the table has it in capitals alone, so that only the portal's model tells which is meant.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['impld', 'impId'],
  ['siret', 'SIRET'],
]);

/** A key as the table's schema spells it, where it is another spelling of that. */
export function canonical(key: string): string {
  return SPELLINGS.get(key) ?? key;
}

/** Whether a key is a right spelling that the published document does not print. */
export function isUnprinted(key: string): boolean {
  return key === 'siret';
}

/**
 * Which of the `absent` keys `key` misspells, if any: by case, by accents, joining marks or characters that look alike,
 * or by a typing error, where it can be meant for no other key of the schema.
 */
export function nearKey(key: string, absent: Iterable<string>, schema: Schema): NearKey | undefined {
  if (key.length > LONGEST || isOfTable(key, schema)) return undefined;
  const names = [...absent];
  const bare = plainKey(key);
  const plain = plainNames(schema);
  const same = names.find((name) => plain.get(name) === bare);
  if (same !== undefined) return { name: same, how: howWritten(key, same) };
  // Of another level of the file, or there already: misplaced, not misspelt.
  if ([...plain.values()].includes(bare)) return undefined;
  const nearest = nearestOf(bare, schema);
  return nearest !== undefined && names.includes(nearest) ? { name: nearest, how: 'typo' } : undefined;
}

/** How a key differs from the one whose letters it has. */
function howWritten(key: string, name: string): Misspelling {
  if (key.toLowerCase() === name.toLowerCase()) return 'case';
  if (isGarbled(key)) return 'badly-decoded';
  return plainSpelling(key) === key ? 'accent' : 'characters';
}

/** Whether a key differs from the one it stands for by nothing that could give it another meaning. */
export function isSure({ how }: NearKey): boolean {
  return how !== 'typo' && how !== 'demandes-elsewhere';
}

/** Whether a key is one of another level of the file, in whatever case: `numeroANS` in a demande is no `numeroASP`. */
export function isOfAnotherLevel(key: string, known: Fields): boolean {
  const bare = plainKey(canonical(key));
  return [...plainNames(known.schema)].some(([name, plain]) => !known.has(name) && plain === bare);
}

function isOfTable(key: string, { header, demande, piece }: Schema): boolean {
  return header.has(canonical(key)) || demande.has(key) || piece.has(key);
}

/** What is left of each key of a schema for comparison, by the key. */
const plainNames = keptBy(
  (schema: Schema): ReadonlyMap<string, string> => new Map(namesOf(schema).map((name) => [name, plainKey(name)])),
);

/** The one key of the schema that a typing error makes of it; undefined where two are as near. */
function nearestOf(bare: string, schema: Schema): string | undefined {
  const possible = namesOf(schema).filter((name) => isTypingErrorOf(bare, name, schema));
  const fewest = Math.min(...possible.map((name) => typingErrors(bare, name.toLowerCase())));
  const [nearest, ...others] = possible.filter((name) => typingErrors(bare, name.toLowerCase()) === fewest);
  return others.length === 0 ? nearest : undefined;
}

function plainKey(key: string): string {
  return folded(plainSpelling(key)).replace(/[_\-\s]/g, '');
}
