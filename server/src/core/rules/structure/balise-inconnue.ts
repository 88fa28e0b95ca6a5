import { type FieldSet, isRepeat, type UnknownKey } from '../../claim/fieldSet.ts';
import { isOfAnotherLevel, isSure, isUnprinted } from '../../claim/keys.ts';
import { mentionKey } from '../../claim/portalTemplate.ts';
import { quote, replace } from '../../json/writing.ts';
import type { Context } from '../engine/context.ts';
import { holdsDemande, propertyAt, removeKeyOf } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { spanOf } from '../engine/place.ts';
import type { Report, RuleOf, Wording } from '../engine/rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkHeader({ fieldSet, whole }, report, context) {
    if (fieldSet === undefined) return;
    reportStrangers({ fieldSet, whole }, report, context);
    reportSpellings(fieldSet, report, context);
  },
  checkDemande({ fieldSet, pieces, whole }, report, context) {
    if (fieldSet) reportStrangers({ fieldSet, whole }, report, context);
    for (const piece of pieces) if (piece) reportStrangers({ fieldSet: piece, whole }, report, context);
  },
  fix: (finding, read) => (finding.args?.expected === undefined ? removeKey(finding, read) : [rename(finding, read)]),
};

/**
 * A misspelt key counts as the one it misspells. Certain where it has that one's letters, whatever their case and accents; of
 * two right spellings only the portal knows which it wants.
 */
function rename({ start, end, args }: Finding, read: Read): Fix {
  const name = String(args?.expected);
  const edits = [replace({ offset: start, length: end - start }, quote(name))];
  return { kind: 'rename-key', args: { key: name }, safe: hasItsLetters({ start, end }, read), edits };
}

function hasItsLetters({ start }: Pick<Finding, 'start' | 'end'>, { fieldSet, demande }: Read): boolean {
  const unknown = [fieldSet, ...(demande?.pieces ?? [])].flatMap((one) => one?.unknown ?? []);
  const near = unknown.find(({ key }) => key.offset === start)?.near;
  return near !== undefined && isSure(near);
}

function removeKey(finding: Finding, read: Read): readonly Fix[] {
  const property = propertyAt(read, finding);
  if (property === undefined || holdsDemande(property)) return [];
  const name = String(finding.args?.key);
  return [{ kind: 'delete-key', args: { key: name }, safe: false, edits: [removeKeyOf(property, read.text)] }];
}

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function reportStrangers(
  { fieldSet: { unknown, known }, whole }: { fieldSet: FieldSet; whole: boolean },
  report: Report<'balise-inconnue'>,
  { template }: Context,
): void {
  for (const stranger of unknown) {
    if (template?.otherKeys.has(stranger.key.value) || isRepeat(stranger.property)) continue;
    if (whole || stranger.near !== undefined)
      report({ ...spanOf(stranger.key), ...wording(stranger, known, template) });
  }
}

/** A key in a right spelling that neither the document nor the author's model has; one that stands twice is told as that. */
function reportSpellings(
  { fields, doubles }: FieldSet,
  report: Report<'balise-inconnue'>,
  { template }: Context,
): void {
  for (const { name, property, key } of fields.values()) {
    const expected = mentionKey(name, template);
    const isDouble = doubles.some((double) => double.first === property || double.property === property);
    if (!isUnprinted(key.value) || expected === key.value || isDouble) continue;
    report({ ...spanOf(key), kind: 'spelling', args: { key: key.value, expected }, level: 'warning' });
  }
}

function wording(
  { key, near }: UnknownKey,
  known: FieldSet['known'],
  template: Context['template'],
): Wording<'balise-inconnue'> {
  const name = key.value;
  if (near !== undefined) return { kind: near.how, args: { key: name, expected: mentionKey(near.name, template) } };
  return { kind: isOfAnotherLevel(name, known) ? 'elsewhere' : 'unknown', args: { key: name }, level: 'warning' };
}
