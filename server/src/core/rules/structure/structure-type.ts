import { type Header, isFile } from '../../claim/header.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import type { ValueNode } from '../../json/tree.ts';
import type { Profile } from '../../profiles/profile.ts';
import { sourceOf, spanOf, startOf } from '../engine/place.ts';
import type { Report, RuleOf } from '../engine/rule.ts';
import { retype } from './retype.ts';
import { type BracketState, isNumeric, type TypeState, wordType, wrongType } from './wrongType.ts';

/** A value of another JSON type than the table gives its key (3.2), and null where a value is mandatory. */
export const structureType: RuleOf<'structure-type', TypeState> = {
  code: 'structure-type',
  level: 'error',
  block: 'structure',
  section: 'key',
  stage: 'structure',
  checkHeader(header, report, context) {
    reportRoot(header, report);
    for (const list of header.fieldSet?.lists ?? []) report({ ...startOf(list), state: { kind: 'block-list', list } });
    reportListsOfDemandes(header, report);
    reportFaults(header, context.profile, report);
  },
  checkDemande({ root, fieldSet, faults, slice, profile }, report) {
    if (root !== undefined && root.type !== 'object' && !root.unsure) {
      const value = sourceOf(slice.text, root);
      const state: BracketState = root.type === 'null' ? { kind: 'demande-null' } : { kind: 'demande-object', value };
      report({ ...spanOf(root), state });
    }
    for (const list of fieldSet?.lists ?? []) report({ ...startOf(list), state: { kind: 'block-list', list } });
    reportFaults({ faults, text: slice.text }, profile, report);
  },
  word: wordType,
  fix: retype,
};

function reportRoot({ root, wrapper, fieldSet }: Header, report: Report<'structure-type', TypeState>): void {
  if (root === undefined || root.unsure || fieldSet !== undefined) return;
  report({ start: root.offset, end: root.offset + 1, state: wrongRoot(root, wrapper) });
}

/** A list of demandes that stands in `lignesImport` as an element of it. */
function reportListsOfDemandes({ fieldSet }: Header, report: Report<'structure-type', TypeState>): void {
  const list = fieldSet?.fields.get('lignesImport')?.value;
  if (list?.type !== 'array') return;
  for (const element of list.children) {
    if (element.type === 'array' && element.children.some(({ type }) => type === 'hole'))
      report({ ...startOf(element), state: { kind: 'list-of-demandes', list: element } });
  }
}

function wrongRoot(root: ValueNode, wrapper: Header['wrapper']): BracketState {
  if (wrapper !== undefined) return { kind: 'root-under-key', wrapper };
  if (root.type === 'object') return { kind: 'root-demande', root };
  if (root.type !== 'array') return { kind: 'root' };
  const [only, ...others] = root.children;
  return { kind: only && isFile(only) && others.length === 0 ? 'wrapped-root' : 'root-list', root };
}

function reportFaults(
  { faults, text }: { readonly faults: readonly SchemaFault[]; readonly text: string },
  profile: Profile,
  report: Report<'structure-type', TypeState>,
): void {
  for (const { rule, field, value: node } of faults) {
    if (rule !== 'structure-type' || node === undefined) continue;
    // A number where a number is wanted is of the right JSON type, even one that is not whole: `num-ligne` words it.
    if (isNumeric(field.type) && node.type === 'number') continue;
    const value = sourceOf(text, node);
    report({ ...spanOf(node), state: { ...wrongType(field, node, value, profile), value, node, field } });
  }
}
