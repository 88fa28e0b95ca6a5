import { plainSpelling } from '../../claim/characters.ts';
import { type ClaimName, dayExists, formatClaimName, parseClaimName } from '../../claim/claimName.ts';
import { readDate, writeDate } from '../../claim/date.ts';
import { startOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';
import { freeName, renameClaim } from './renaming.ts';

/** What the copy of a file gets behind its name, ` (1)`, ` - Copie`, ` copy 2`, `.json.txt`, or before it. */
const COPY =
  /^(?:cop(?:ie|y)(?: ?\(\d+\))? (?:de |of )?)?(JSON-.*?)(?: ?\(\d+\)| - cop(?:ie|y)(?: ?\(\d+\))?| cop(?:ie|y)(?: \d+)?)?\.json(?:\.(?:txt|json))?$/i;

/** The name of a claim file is `JSON-numeroAns-AAAAMMJJ-NNN.json` (3.3). Its number is `nom-json-ans`'s to compare. */
export const fileName: RuleOf<'nom-json', State> = {
  code: 'nom-json',
  level: 'error',
  block: 'claimName',
  section: '3.3',
  stage: 'own',
  checkHeader({ root, ans }, report, context) {
    const { kind, fileName: name, today } = context;
    if (root === undefined || name === undefined || kind !== 'claim') return;
    const told = looseName(name);
    const day = told && daysOf(told.day)[0];
    const number = told?.number ?? '001';
    const usual = { ans: ans ?? told?.ans ?? 'numeroAns', day: day ?? today ?? 'AAAAMMJJ', number };
    const wrong = wrongWith(name, usual, (parts) => freeName(parts, context));
    if (wrong !== undefined) report({ ...startOf(root), state: { ...wrong, name } });
  },
  fix(_, read) {
    const { fileName: name = '', today } = read.context;
    const parts = parseClaimName(name) ?? plainName(name) ?? looseName(name);
    const ans = read.header.ans ?? parts?.ans;
    if (ans === undefined) return [];
    const days = new Set([...(parts ? daysOf(parts.day) : []), ...(today === undefined ? [] : [today])]);
    const [first, second] = days;
    // A name that tells a day keeps it.
    const possible = parts !== undefined && dayExists(parts.day) ? [first] : [first, second];
    return possible.flatMap((day) =>
      day === undefined ? [] : renameClaim({ number: '001', ...parts, ans, day }, read),
    );
  },
};

/** The day of a name; where there is none such, the one that its digits mean in another order. */
function daysOf(day: string): string[] {
  if (dayExists(day)) return [day];
  const date = readDate(day);
  return date === undefined ? [] : [writeDate(date).split('/').reverse().join('')];
}

type Wrong =
  | { readonly kind: 'case' | 'copy' | 'form'; readonly expected: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'number' };
type State = Wrong & { readonly name: string };

/** Undefined for a right name; `usual` is one that would be right, and `free` gives one that nothing has taken. */
function wrongWith(name: string, usual: ClaimName, free: (parts: ClaimName) => string | undefined): Wrong | undefined {
  const parts = parseClaimName(name);
  if (parts !== undefined) return wrongInParts(parts);
  const plain = plainName(name);
  if (plain !== undefined) {
    const expected = formatClaimName(plain);
    if (expected.toLowerCase() === name.toLowerCase()) return { kind: 'case', expected };
    return { kind: 'copy', expected: free(plain) ?? expected };
  }
  return { kind: 'form', expected: formatClaimName(usual) };
}

function wrongInParts({ day, number }: ClaimName): Wrong | undefined {
  if (!dayExists(day)) return { kind: 'day', day };
  return number === '000' ? { kind: 'number' } : undefined;
}

/** What some programs write before it. */
const BEFORE = /^cop(?:ie|y)(?: ?\(\d+\))? (?:de |of )?/i;
/** Parts of a name with other signs between them, or another number of zeros; a number may be left out. */
const LOOSE =
  /^JSON[-_ .]+([0-9A-Za-z]+)[-_ .]+(\d{8}|\d{4}[-_.]\d{2}[-_.]\d{2})(?:[-_ .]+0*(\d{1,3}))?(?: ?\(\d+\)| - cop(?:ie|y))?\.json$/i;

/** What a name in another form than the norm's says: its day and number are kept in the one that is proposed. */
function looseName(name: string): ClaimName | undefined {
  const [, ans, day = '', number = '1'] = LOOSE.exec(plainSpelling(name).replace(BEFORE, '')) ?? [];
  return ans === undefined
    ? undefined
    : { ans, day: day.replace(/\D/g, ''), number: String(Number(number) || 1).padStart(3, '0') };
}

/** The right name that a copy, or one in another case, was made of. */
function plainName(name: string): ClaimName | undefined {
  const [, base = ''] = COPY.exec(name) ?? [];
  return parseClaimName(`${base.replace(/^json/i, 'JSON')}.json`);
}
