import type { Demande } from '../../claim/demande.ts';
import type { FieldSet } from '../../claim/fieldSet.ts';
import { canonical } from '../../claim/keys.ts';
import type { Edits } from '../../json/edits.ts';
import type { ObjectNode, PropertyNode, ValueNode } from '../../json/tree.ts';
import { remove } from '../../json/writing.ts';
import { holdsDemande } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import type { Fix, Read } from '../engine/fix.ts';
import { keepOne } from '../engine/keepOne.ts';
import { spanOf } from '../engine/place.ts';
import type { FindingOf, Report, RuleOf } from '../engine/rule.ts';

type State = {
  readonly kind: 'equal' | 'different';
  readonly key: string;
  readonly first: PropertyNode;
  readonly second: PropertyNode;
};

/** A key twice in one object, whichever: RFC 8259 (4) leaves open which value counts, so programs differ. */
export const jsonCleDouble: RuleOf<'json-cle-double', State> = {
  code: 'json-cle-double',
  level: 'error',
  block: 'json',
  section: 'key',
  stage: 'structure',
  everyKind: true,
  checkHeader({ root, text }, report) {
    if (root) reportRepeats(root, text, report);
  },
  checkDemande(demande, report) {
    const { root, slice } = demande;
    if (root && !isRight(demande)) reportRepeats(root, slice.text, report);
  },
  word: ({ kind, key }) => ({ kind, key }),
  fix: removeOne,
};

/** Nearly all are: of the right types, and each member of it and of its pieces a known key, so that none stands twice. */
function isRight({ fieldSet, pieces, faults }: Demande): boolean {
  return faults.length === 0 && isPlain(fieldSet) && pieces.every(isPlain);
}

function isPlain(fieldSet: FieldSet | undefined): boolean {
  if (fieldSet === undefined || fieldSet.fields.size !== fieldSet.node.children.length) return false;
  for (const { property } of fieldSet.fields.values()) if (property.parent !== fieldSet.node) return false;
  return true;
}

/** Demandes are read apart: where both keys may hold some, they are not to be lost with one of them. */
function removeOne({ state: { kind, first, second } }: Finding<State>, read: Read): readonly Fix[] {
  const edits = { first: [remove(read.text, first)], second: [remove(read.text, second)] };
  if (holdsDemande(first) || holdsDemande(second)) return removeEmpty({ first, second }, edits);
  if (kind === 'equal') {
    // Of two spellings of one key only the portal knows which it wants.
    const safe = first.children[0].value === second.children[0].value;
    return [{ kind: 'delete-duplicate', safe, edits: edits.second }];
  }
  return keepOne({ first, second }, edits, read.text);
}

/** Of two of which one holds demandes the other goes, where it is an empty list. */
function removeEmpty(
  { first, second }: { readonly first: PropertyNode; readonly second: PropertyNode },
  edits: { readonly first: Edits; readonly second: Edits },
): readonly Fix[] {
  if (isEmptyList(first)) return [{ kind: 'remove-empty-list', safe: false, edits: edits.first }];
  return isEmptyList(second) ? [{ kind: 'remove-empty-list', safe: false, edits: edits.second }] : [];
}

function isEmptyList({ children: [, value] }: PropertyNode): boolean {
  return value?.type === 'array' && value.children.length === 0;
}

/** Looks into all that the value holds; the reader bounds how deep that is. */
function reportRepeats(value: ValueNode, text: string, report: Report<'json-cle-double', State>): void {
  if (value.type === 'array') for (const element of value.children) reportRepeats(element, text, report);
  if (value.type !== 'object') return;
  reportInObject(value, text, report);
  for (const { children } of value.children) if (children[1]) reportRepeats(children[1], text, report);
}

function reportInObject({ children }: ObjectNode, text: string, report: Report<'json-cle-double', State>): void {
  const firsts = new Map<string, PropertyNode>();
  for (const property of children) {
    if (!isPair(property)) continue;
    const key = canonical(property.children[0].value);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, property);
    else report(finding(first, property, text));
  }
}

/** A word without a colon is no key yet: that its value is missing is said already. */
function isPair({ colonOffset, children }: PropertyNode): boolean {
  return colonOffset !== undefined || children.length > 1;
}

function finding(first: PropertyNode, second: PropertyNode, text: string): FindingOf<'json-cle-double', State> {
  const [key] = second.children;
  const kind = isSame(second, first, text) ? 'equal' : 'different';
  return {
    ...spanOf(key),
    state: { kind, key: key.value, first, second },
    other: { ...spanOf(first.children[0]), kind: 'first' },
  };
}

/** Of demandes the header's text shows only that they are there. */
function isSame(property: PropertyNode, first: PropertyNode, text: string): boolean {
  return valueText(property, text) === valueText(first, text) && !holdsDemande(property);
}

function valueText({ children: [, value] }: PropertyNode, text: string): string | undefined {
  return value && text.slice(value.offset, value.offset + value.length);
}
