import { isGarbled, oddCharactersIn } from '../../claim/characters.ts';
import type { Demande } from '../../claim/demande.ts';
import { isPlaceholder } from '../../claim/values.ts';
import { toDocument } from '../../json/document.ts';
import { readEscapes } from '../../json/escapes.ts';
import type { StringNode, ValueNode } from '../../json/tree.ts';
import { type Args, LEVELS, type Problem, type RelatedFile } from '../../problem.ts';
import { keptBy } from '../../reuse.ts';
import type { Settings } from '../../settings.ts';
import type { Check } from './check.ts';
import type { Elsewhere, Finding, LineFinding } from './finding.ts';
import type { Found } from './found.ts';
import type { Rule } from './rule.ts';
import { countOf, inOrder, type Place } from './telling.ts';

/** About as many problems of one file are placed; nobody reads more. Of each demande behind them those that tell most are. */
const MOST_PROBLEMS = 10_000;

/** The levels that the user sets, by rule code. */
export type Levels = Pick<Settings, 'rules'>;

/**
 * The problems of a checked file at the user's levels, in the order of its text, in offsets of the whole text; those of its
 * bytes first.
 */
export const problemsOf = keptBy(placeProblems);

function placeProblems(check: Check): readonly Problem[] {
  return [...problemsOfBytes(check.bytes, check.settings), ...problemsInText(check)];
}

function problemsInText(check: Check): Problem[] {
  const levels: Levels = check.settings;
  const placed = leveled(
    check.header.map((found) => inHeader(check, found)),
    levels,
  );
  const rules = new Set<string>();
  let count = 0;
  let left = uncounted(check.header, levels) + uncounted(check.comparisons, levels);
  for (let index = 0; index < check.demandes.length; index++) {
    const ofDemande = check.demandes[index];
    if (ofDemande === undefined || ofDemande.length === 0) continue;
    const said = leveled(
      ofDemande.map((found) => inDemande(check, index, found)),
      levels,
    );
    count += said.length;
    const kept = count <= MOST_PROBLEMS ? said : mostTellingOf(said, rules);
    left += said.length - kept.length + uncounted(ofDemande, levels);
    for (const one of kept) {
      placed.push(one);
      rules.add(one.code);
    }
  }
  placed.push(
    ...leveled(
      check.comparisons.map((found) => compared(check, found)),
      levels,
    ),
  );
  return inOrder(left > 0 ? [...placed, countOf(left, linesOf(check))] : placed);
}

/** How many more were found than are kept, of rules that are not off. */
function uncounted(found: readonly Found<unknown>[], { rules }: Levels): number {
  let sum = 0;
  // A plain loop: it runs over every demande of the file at each keystroke.
  for (const { rule, others } of found) if (others !== undefined && rules[rule.code] !== 'off') sum += others;
  return sum;
}

/** Of a demande's problems the first, the worst, and those of rules that found nothing before. */
function mostTellingOf(said: readonly Problem[], before: ReadonlySet<string>): readonly Problem[] {
  const byRule = new Map<string, Problem>();
  let [first, worst] = [said[0], said[0]];
  for (const one of said) {
    if (!before.has(one.code) && !byRule.has(one.code)) byRule.set(one.code, one);
    if (first !== undefined && one.start < first.start) first = one;
    if (worst !== undefined && LEVELS.indexOf(one.level) < LEVELS.indexOf(worst.level)) worst = one;
  }
  return [...new Set([...byRule.values(), first, worst])].filter((one) => one !== undefined);
}

/** Where what concerns all demandes is said. */
export function linesOf(check: Check): Place {
  return placeInHeader(check, 'lignesImport');
}

/** The problems of a file's bytes, in offsets of the text they were read as. */
export function problemsOfBytes(found: readonly Found<Finding>[], levels: Levels): Problem[] {
  return leveled(
    found.map((one) => problem(one, (start, end) => ({ start, end }))),
    levels,
  );
}

/** The problems at the levels that the user set; those of a rule that is off are left out. */
export function leveled(problems: readonly Problem[], { rules }: Levels): Problem[] {
  return problems.flatMap((problem) => {
    const level = rules[problem.code] ?? problem.level;
    return level === 'off' ? [] : [level === problem.level ? problem : { ...problem, level }];
  });
}

function problem(
  { rule, finding, message }: Found<Finding>,
  placed: (start: number, end: number) => { start: number; end: number },
  text = '',
  line?: number,
): Problem {
  const { code } = rule;
  const { start, end, level = rule.level, other } = finding;
  const { kind, args } = message;
  const said = rule.signs === 'none' ? args : withCharacters(args, text, finding, rule);
  const related = other ? [{ ...placed(other.start, other.end), message: { code, kind: other.kind, args } }] : [];
  const whole = said === args ? message : { code, kind, args: said };
  return { code, level, ...placed(start, end), line, message: whole, related, elsewhere: [] };
}

/** So much of a text is looked at, in UTF-16 units: no key or value that is right has more. */
const MOST_LOOKED_AT = 200;

/** What a message fills in, with the characters of the key or text concerned that are not what they look like. */
function withCharacters(args: Args, text: string, { start, end }: Finding, { signs }: Rule): Args {
  if (text.charAt(start) !== '"') return args;
  const content = text.slice(start + 1, Math.min(end - 1, start + MOST_LOOKED_AT));
  const { value } = readEscapes(content);
  const characters = signs === 'garbled' && !isGarbled(value) ? [] : oddCharactersIn(value);
  const named = characters.length === 0 ? args : { ...args, characters };
  return signs !== 'garbled' && isPlaceholder(value) ? { ...named, placeholder: value } : named;
}

/** A problem of the header. */
export function inHeader({ claimFile }: Check, found: Found<Finding>): Problem {
  const placed = (start: number, end: number): { start: number; end: number } => {
    const last = toDocument(claimFile.document, end);
    // One character of the frame may stand for a whole demande: then its last character is meant.
    return { start: end - start === 1 ? last - 1 : toDocument(claimFile.document, start), end: last };
  };
  return problem(found, placed, claimFile.header.text);
}

/** A problem of the demande at `index`. */
export function inDemande({ claimFile }: Check, index: number, found: Found<Finding>): Problem {
  const from = claimFile.document.starts[index] ?? 0;
  const text = claimFile.demandes[index]?.slice.text;
  return problem(found, (start, end) => ({ start: from + start, end: from + end }), text, index + 1);
}

/** A problem that a comparison found. */
export function compared(check: Check, { rule, finding, message }: Found<LineFinding>): Problem {
  const { index, field: found, level = rule.level, other, elsewhere: otherPlaces } = finding;
  const { code, args } = message;
  const related = other
    ? [{ ...placeOf(check, other.index, other.field ?? found), message: { code, kind: other.kind, args } }]
    : [];
  return {
    code,
    level,
    ...(index === undefined ? placeInHeader(check, found) : placeOf(check, index, found)),
    line: index === undefined ? undefined : index + 1,
    message,
    related,
    elsewhere: otherPlaces ? [elsewhere(code, args, otherPlaces)] : [],
  };
}

const FIRST = { line: 1, column: 1 };

function elsewhere(code: string, args: Args, place: Elsewhere): RelatedFile {
  const { path, range = { start: FIRST, end: FIRST }, kind } = place;
  return { path, range, message: { code, kind, args } };
}

/** Where a key of the header stands; the first character of the file, if any, where it has none. */
function placeInHeader({ claimFile }: Check, found: string): { start: number; end: number } {
  const key = claimFile.header.fieldSet?.fields.get(found)?.key;
  if (key === undefined) return { start: 0, end: Math.min(1, claimFile.document.length) };
  const start = toDocument(claimFile.document, key.offset);
  return { start, end: start + key.length };
}

/** Where the value at a path in a demande stands; the demande's opening bracket where there is none. */
function placeOf({ claimFile }: Check, index: number, found: string): { start: number; end: number } {
  const demande = claimFile.demandes[index];
  const from = claimFile.document.starts[index] ?? 0;
  const node = demande && nodeAt(demande, found);
  return node ? { start: from + node.offset, end: from + node.offset + node.length } : { start: from, end: from + 1 };
}

/** The value at a path; of a whole list its key, since nobody wants to see all its lines underlined. */
function nodeAt({ fieldSet, pieces }: Demande, found: string): ValueNode | StringNode | undefined {
  const [name = '', place, key] = found.split('/');
  const field = fieldSet?.fields.get(name);
  if (key !== undefined) return pieces[Number(place)]?.fields.get(key)?.value;
  if (field?.value?.type !== 'array') return field?.value;
  return place === undefined ? field.key : field.value.children[Number(place)];
}
