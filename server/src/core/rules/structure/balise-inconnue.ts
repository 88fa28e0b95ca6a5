import { type FieldSet, isRepeat, type UnknownKey } from '../../claim/fieldSet.ts';
import { isOfAnotherLevel, isSure, isUnprinted, type NearKey } from '../../claim/keys.ts';
import { mentionKey } from '../../claim/portalTemplate.ts';
import type { PropertyNode } from '../../json/tree.ts';
import { quote, replace } from '../../json/writing.ts';
import type { Context } from '../engine/context.ts';
import { holdsDemande, removeKeyOf } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { Report, RuleOf } from '../engine/rule.ts';

type WrongSpelling = {
  readonly kind: NearKey['how'] | 'spelling';
  readonly key: string;
  readonly expected: string;
  /** Whether no other key can be meant. */
  readonly sure: boolean;
};
type State =
  | WrongSpelling
  | { readonly kind: 'elsewhere' | 'unknown'; readonly key: string; readonly property: PropertyNode };

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue', State> = {
  code: 'balise-inconnue',
  level: 'error',
  block: 'structure',
  section: 'key',
  stage: 'structure',
  checkHeader({ fieldSet, whole }, report, context) {
    if (fieldSet === undefined) return;
    reportStrangers({ fieldSet, whole }, report, context);
    reportSpellings(fieldSet, report, context);
  },
  checkDemande({ fieldSet, pieces, whole }, report, context) {
    if (fieldSet) reportStrangers({ fieldSet, whole }, report, context);
    for (const piece of pieces) if (piece) reportStrangers({ fieldSet: piece, whole }, report, context);
  },
  word: (state) =>
    'expected' in state
      ? { kind: state.kind, key: state.key, expected: state.expected }
      : { kind: state.kind, key: state.key },
  fix: ({ start, end, state }, read) =>
    'expected' in state ? [rename({ start, end }, state)] : removeKey(state.property, read),
};

/**
 * A misspelt key counts as the one it misspells. Certain where it has that one's letters, whatever their case and accents; of
 * two right spellings only the portal knows which it wants.
 */
function rename({ start, end }: Pick<Finding, 'start' | 'end'>, { expected, sure }: WrongSpelling): Fix {
  const edits = [replace({ offset: start, length: end - start }, quote(expected))];
  return { kind: 'rename-key', args: { key: expected }, safe: sure, edits };
}

function removeKey(property: PropertyNode, { text }: Read): readonly Fix[] {
  if (holdsDemande(property)) return [];
  const key = property.children[0].value;
  return [{ kind: 'delete-key', args: { key }, safe: false, edits: [removeKeyOf(property, text)] }];
}

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function reportStrangers(
  { fieldSet: { unknown, known }, whole }: { fieldSet: FieldSet; whole: boolean },
  report: Report<'balise-inconnue', State>,
  { template }: Context,
): void {
  for (const stranger of unknown) {
    if (template?.otherKeys.has(stranger.key.value) || isRepeat(stranger.property)) continue;
    if (whole || stranger.near !== undefined)
      report({ ...spanOf(stranger.key), ...findingOf(stranger, known, template) });
  }
}

/** A key in a right spelling that neither the document nor the author's model has; one that stands twice is told as that. */
function reportSpellings(
  { fields, doubles }: FieldSet,
  report: Report<'balise-inconnue', State>,
  { template }: Context,
): void {
  for (const { name, property, key } of fields.values()) {
    const expected = mentionKey(name, template);
    const isDouble = doubles.some((double) => double.first === property || double.property === property);
    if (!isUnprinted(key.value) || expected === key.value || isDouble) continue;
    report({ ...spanOf(key), state: { kind: 'spelling', key: key.value, expected, sure: false }, level: 'warning' });
  }
}

function findingOf(
  { key: { value: key }, near, property }: UnknownKey,
  known: FieldSet['known'],
  template: Context['template'],
): Pick<Finding<State>, 'state' | 'level'> {
  if (near !== undefined)
    return { state: { kind: near.how, key, expected: mentionKey(near.name, template), sure: isSure(near) } };
  return { state: { kind: isOfAnotherLevel(key, known) ? 'elsewhere' : 'unknown', key, property }, level: 'warning' };
}
