import { dateExists } from './date.ts';

/** What the name of a claim file says, by the norm of 3.3: `JSON-numeroAns-AAAAMMJJ-numéroFichier.json`. */
export interface ClaimName {
  readonly ans: string;
  /** `AAAAMMJJ`, the day of the deposit. */
  readonly day: string;
  /** The file's number among those of its day, in three digits. */
  readonly number: string;
}

const FORM = /^JSON-([0-9A-Za-z]+)-(\d{8})-(\d{3})\.json$/;

/** The parts of a name that has the norm's form, whatever its day and number; undefined for another. */
export function parseClaimName(name: string): ClaimName | undefined {
  const [, ans, dayText, next] = FORM.exec(name) ?? [];
  return ans !== undefined && dayText !== undefined && next !== undefined
    ? { ans, day: dayText, number: next }
    : undefined;
}

/** Behind the number stands no other digit: `-0011` is no `-001`. */
const FORM_INSIDE = /JSON-([0-9A-Za-z]+)-(\d{8})-(\d{3})(?!\d)/i;

/**
 * The claim file's name that a name bears, whatever stands before or behind it: `retour-JSON-…-001.json`,
 * `JSON-…-001 (1).json`, `JSON-…-001_FichierRetour.json`; of a claim file its own. Undefined where it says none.
 */
export function claimNameIn(name: string): string | undefined {
  const [, ans, dayText, next] = FORM_INSIDE.exec(name) ?? [];
  if (ans === undefined || dayText === undefined || next === undefined) return undefined;
  return formatClaimName({ ans, day: dayText, number: next });
}

export function formatClaimName({ ans, day: dayText, number: next }: ClaimName): string {
  return `JSON-${ans}-${dayText}-${next}.json`;
}

/** Whether a day written `AAAAMMJJ` exists. */
export function dayExists(dayText: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(dayText) ?? [];
  return dateExists({ year: Number(year), month: Number(month), day: Number(day) });
}

/** A day of the user's, as file names write it: `AAAAMMJJ`. */
export function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

/** The first name of that day and number, from `number` on, that none of `taken` is, whatever its case; undefined beyond 999. */
export function nextClaimName(
  { ans, day: dayText, number: next }: ClaimName,
  used: readonly string[],
): string | undefined {
  const taken = new Set(used.map((name) => name.toLowerCase()));
  for (let number = Math.max(1, Number(next)); number <= 999; number++) {
    const name = formatClaimName({ ans, day: dayText, number: String(number).padStart(3, '0') });
    if (!taken.has(name.toLowerCase())) return name;
  }
  return undefined;
}
