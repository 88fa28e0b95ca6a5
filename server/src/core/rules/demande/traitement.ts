import { readAnswer } from '../../claim/portalAnswer.ts';
import { isFilled } from '../../claim/values.ts';
import { LONGEST_LABEL } from '../../json/source.ts';
import type { ValueNode } from '../../json/tree.ts';
import { replace } from '../../json/writing.ts';
import { type Fix, type Read, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { FindingOf, RuleOf } from '../engine/rule.ts';

/** `codeTraitement` and `libelleTraitement` are null in a claim (3.2); filled, they are the portal's answer. */
export const traitement: RuleOf<'traitement'> = {
  code: 'traitement',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'own',
  // The portal's label is a sentence: it may have typographic spaces and dashes.
  signs: 'garbled',
  ofSchema: true,
  checkDemande({ faults, fieldSet, slice }, report) {
    const label = fieldSet?.fields.get('libelleTraitement')?.value;
    for (const { rule, field, value } of faults) {
      if (rule !== 'traitement' || value === undefined) continue;
      const said = { key: field.name, value: sourceOf(slice.text, value, LONGEST_LABEL) };
      if (!isFilled(value)) report({ ...spanOf(value), state: { kind: 'a-null', ...said } });
      // The label tells what the answer is; the code beside it is part of the same answer.
      else if (value === label)
        report({ ...spanOf(value), ...answer(value.type === 'string' ? value.value : '', said) });
      else if (label === undefined || !isFilled(label))
        report({ ...spanOf(value), state: { kind: 'code', ...said }, level: 'information' });
    }
  },
  fix(finding, read) {
    const values = answerOf(read);
    const [only, ...others] = values;
    if (only === undefined) return [];
    if (others.length === 0) return [writeInstead(finding, 'null', isBlankText(only))];
    const safe = values.every(isBlankText);
    return [{ kind: 'reset-to-null', safe, edits: values.map((value) => replace(value, 'null')) } satisfies Fix];
  },
};

/** Of the two values of a line those that are not null; none where one of them cannot be read, or holds others. */
function answerOf({ fieldSet }: Read): readonly ValueNode[] {
  const values = ['codeTraitement', 'libelleTraitement'].flatMap((key) => fieldSet?.fields.get(key)?.value ?? []);
  const isPlain = values.every((value) => !value.unsure && !('children' in value && value.children.length > 0));
  return isPlain ? values.filter(({ type }) => type !== 'null') : [];
}

/** A script's null: the text "null", or none. What is no text may have been meant to say something. */
function isBlankText(value: ValueNode): boolean {
  return value.type === 'string' && !isFilled(value);
}

function answer(
  label: string,
  said: { readonly key: string; readonly value: string },
): Pick<FindingOf<'traitement'>, 'state' | 'level'> {
  const state = { kind: readAnswer(label), ...said };
  return state.kind === 'refused' ? { state } : { state, level: 'information' };
}
