import { plainSpelling } from '../../claim/characters.ts';
import { type Header, isFile } from '../../claim/header.ts';
import { numberOf } from '../../claim/number.ts';
import type { SchemaFault } from '../../claim/schemaFaults.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { ValueNode } from '../../json/tree.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Profile } from '../../profiles/profile.ts';
import { sourceOf, spanOf, startOf } from '../engine/place.ts';
import type { FindingOf, Report, RuleOf, Wording } from '../engine/rule.ts';
import { retype } from './retype.ts';

/** A value of another JSON type than the table gives its key (3.2), and null where a value is mandatory. */
export const structureType: RuleOf<'structure-type'> = {
  code: 'structure-type',
  level: 'error',
  checkHeader(header, report, context) {
    reportRoot(header, report);
    for (const list of header.fieldSet?.lists ?? []) report({ ...startOf(list), kind: 'block-list' });
    reportListsOfDemandes(header, report);
    reportFaults(header, context.profile, report);
  },
  checkDemande({ root, fieldSet, faults, slice, profile }, report) {
    if (root !== undefined && root.type !== 'object' && !root.unsure) {
      const kind = root.type === 'null' ? 'demande-null' : 'demande-object';
      report({ ...spanOf(root), kind, args: { value: sourceOf(slice.text, root) } });
    }
    for (const list of fieldSet?.lists ?? []) report({ ...startOf(list), kind: 'block-list' });
    reportFaults({ faults, text: slice.text }, profile, report);
  },
  fix: retype,
};

function reportRoot({ root, wrapper, fieldSet }: Header, report: Report<'structure-type'>): void {
  if (root === undefined || root.unsure || fieldSet !== undefined) return;
  report({ start: root.offset, end: root.offset + 1, ...wordRoot(root, wrapper) });
}

/** A list of demandes that stands in `lignesImport` as an element of it. */
function reportListsOfDemandes({ fieldSet }: Header, report: Report<'structure-type'>): void {
  const list = fieldSet?.fields.get('lignesImport')?.value;
  if (list?.type !== 'array') return;
  for (const element of list.children) {
    if (element.type === 'array' && element.children.some(({ type }) => type === 'hole'))
      report({ ...startOf(element), kind: 'list-of-demandes' });
  }
}

function wordRoot(root: ValueNode, wrapper: Header['wrapper']): Wording<'structure-type'> {
  if (wrapper !== undefined) return { kind: 'root-under-key', args: { key: wrapper.children[0].value } };
  if (root.type === 'object') return { kind: 'root-demande' };
  if (root.type !== 'array') return { kind: 'root' };
  const [only, ...others] = root.children;
  return { kind: only && isFile(only) && others.length === 0 ? 'wrapped-root' : 'root-list' };
}

function reportFaults(
  { faults, text }: { readonly faults: readonly SchemaFault[]; readonly text: string },
  profile: Profile,
  report: Report<'structure-type'>,
): void {
  for (const fault of faults) {
    if (fault.rule !== 'structure-type' || fault.value === undefined) continue;
    // A number where a number is wanted is of the right JSON type, even one that is not whole: `num-ligne` words it.
    if (isNumeric(fault.field.type) && fault.value.type === 'number') continue;
    report({ ...wording(fault, fault.value, text, profile), ...spanOf(fault.value) });
  }
}

function wording(
  { field }: SchemaFault,
  value: ValueNode,
  text: string,
  { aspPrefix: prefix }: Profile,
): Wording<'structure-type'> {
  const shownValue = sourceOf(text, value);
  const { kind, args } = kindOf(field, value, shownValue);
  // The elements of a list have no key: a word stands for it.
  const key = field.name === FINESS_ELEMENT ? { word: field.name } : field.name;
  const usual = {
    key,
    value: shownValue,
    found: { word: value.type },
    expected: { word: field.type ?? 'object' },
    prefix,
  };
  return { kind, args: { ...usual, ...args } };
}

function kindOf(field: FieldDescription, value: ValueNode, shownValue: string): Wording<'structure-type'> {
  if (value.type === 'null') return { kind: kindOfNull(field) };
  if (field.type === 'object') return { kind: 'piece-object' };
  if (field.type === 'array') return { kind: isNothing(value) ? 'null-text' : 'expected-list' };
  if (field.type === 'string' && value.type === 'number') return numberForText(shownValue, field);
  if (isNumeric(field.type) && value.type === 'string') return textForNumber(value.value, field);
  return { kind: 'other' };
}

function kindOfNull(field: FieldDescription): FindingOf<'structure-type'>['kind'] {
  if (field.name === FINESS_ELEMENT) return 'beneficiaire-null';
  return field.name === PIECE_ELEMENT ? 'piece-null' : 'required-null';
}

function isNothing(value: ValueNode): boolean {
  return value.type === 'string' && isTextOfNothing(value.value);
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function numberForText(source: string, { name, length }: FieldDescription): Wording<'structure-type'> {
  if (name === 'dateFacture') return { kind: DAY_NUMBER.test(source) ? 'spreadsheet-date' : 'number-date' };
  if (/[eE]/.test(source)) return { kind: 'scientific-notation' };
  if (name === 'numeroASP') return { kind: 'number-asp' };
  const digits = source.replace(/\.0+$/, '');
  if (length === undefined || !/^\d+$/.test(digits) || digits.length > length) return { kind: 'number' };
  // Nine digits in the place of a SIRET are a SIREN: nothing was lost before them.
  if (name === 'SIRET' && digits.length === SIREN_LENGTH) return { kind: 'number' };
  if (digits.length < length) {
    const isFiness = name === FINESS_ELEMENT && digits.length === length - 1;
    return { kind: 'lost-zeros', args: { lost: { word: isFiness ? 'lost-finess' : 'lost-zeros' } } };
  }
  if (digits === source) return { kind: 'number-for-text' };
  return { kind: 'number-decimals', args: { expected: digits } };
}

/** What the schema calls the elements of the lists. */
const FINESS_ELEMENT = 'beneficiaires[]';
const PIECE_ELEMENT = 'piecesJustificatives[]';
const SIREN_LENGTH = 9;
/** A spreadsheet's number of a day, from 2009 to 2036. */
const DAY_NUMBER = /^4\d{4}(\.\d+)?$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function textForNumber(text: string, { type }: FieldDescription): Wording<'structure-type'> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty-text' };
  if (isTextOfNothing(trimmed)) return { kind: 'null-text' };
  if (NUMBER.test(trimmed)) return { kind: 'text-for-number' };
  if (!/^-?\d[\d\s.,]*(€|eur|euros?)?$/i.test(plainSpelling(trimmed))) return { kind: 'other' };
  const right = numberOf(text, type);
  const args = {
    writing: { word: `writing-${type}` },
    right: right === undefined ? { word: '' } : { word: 'right-value', args: { value: right } },
  };
  return { kind: 'text-to-rewrite', args };
}
