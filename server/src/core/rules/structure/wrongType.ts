import { plainSpelling } from '../../claim/characters.ts';
import { numberOf } from '../../claim/number.ts';
import { isTextOfNothing } from '../../claim/values.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from '../../json/tree.ts';
import type { Said } from '../../messages/said.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import type { Profile } from '../../profiles/profile.ts';

/** What is wrong with the type of a value. */
export type TypeState = BracketState | ValueState;

/** What is said at a bracket that holds more than one value, or of a whole demande. */
export type BracketState =
  | { readonly kind: 'root' | 'demande-null' }
  | { readonly kind: 'demande-object'; readonly value: string }
  | { readonly kind: 'root-demande'; readonly root: ObjectNode }
  | { readonly kind: 'root-list' | 'wrapped-root'; readonly root: ArrayNode }
  | { readonly kind: 'root-under-key'; readonly wrapper: PropertyNode }
  | { readonly kind: 'block-list' | 'list-of-demandes'; readonly list: ArrayNode };

/** Of the value of one key, or of an element of its list: `value` is its source text as messages quote it. */
export type ValueState = Wrong & {
  readonly value: string;
  readonly node: ValueNode;
  readonly field: FieldDescription;
};

type Wrong =
  | { readonly kind: 'required-null' | 'beneficiaire-null' | 'piece-null' | 'piece-object' | 'expected-list' }
  | { readonly kind: 'number' | 'number-date' | 'number-for-text' }
  | { readonly kind: 'number-asp'; readonly prefix: string }
  | { readonly kind: 'spreadsheet-date' | 'scientific-notation' }
  | { readonly kind: 'null-text' | 'empty-text' | 'other' }
  /** The digits that are left of a longer number. */
  | { readonly kind: 'lost-zeros'; readonly digits: string }
  | { readonly kind: 'number-decimals'; readonly expected: string }
  /** The number that the text can only mean, where there is one. */
  | { readonly kind: 'text-for-number' | 'text-to-rewrite'; readonly right: string | undefined };

export function wordType(state: TypeState): Said<'structure-type'> {
  if ('node' in state) return wordValue(state);
  if (state.kind === 'demande-object') return state;
  if (state.kind === 'root-under-key') return { kind: state.kind, key: state.wrapper.children[0].value };
  return { kind: state.kind };
}

function wordValue(state: ValueState): Said<'structure-type'> {
  const { field, node, value } = state;
  // The elements of a list have no key: a word stands for it.
  const key = field.name === FINESS_ELEMENT ? { word: field.name } : field.name;
  const usual = { key, value, found: { word: node.type }, expected: { word: field.type ?? 'object' } };
  if (state.kind === 'number-asp') return { ...usual, kind: state.kind, prefix: state.prefix };
  if (state.kind === 'number-decimals') return { ...usual, kind: state.kind, expected: state.expected };
  if (state.kind === 'lost-zeros') return { ...usual, kind: state.kind, lost: { word: wordLost(state, field) } };
  if (state.kind !== 'text-to-rewrite') return { ...usual, kind: state.kind };
  const { kind, right } = state;
  const ending = right === undefined ? { word: '' } : { word: 'right-value', args: { value: right } };
  return { ...usual, kind, writing: { word: `writing-${field.type}` }, right: ending };
}

function wordLost({ digits }: { readonly digits: string }, { name, length = 0 }: FieldDescription): string {
  return name === FINESS_ELEMENT && digits.length === length - 1 ? 'lost-finess' : 'lost-zeros';
}

/** What is wrong with a value that the schema refuses for its type; `source` is its text. */
export function wrongType(field: FieldDescription, value: ValueNode, source: string, profile: Profile): Wrong {
  if (value.type === 'null') return { kind: kindOfNull(field) };
  if (field.type === 'object') return { kind: 'piece-object' };
  if (field.type === 'array') return { kind: isNothing(value) ? 'null-text' : 'expected-list' };
  if (field.type === 'string' && value.type === 'number') return numberForText(source, field, profile);
  if (isNumeric(field.type) && value.type === 'string') return textForNumber(value.value, field);
  return { kind: 'other' };
}

function kindOfNull(field: FieldDescription): 'beneficiaire-null' | 'piece-null' | 'required-null' {
  if (field.name === FINESS_ELEMENT) return 'beneficiaire-null';
  return field.name === PIECE_ELEMENT ? 'piece-null' : 'required-null';
}

function isNothing(value: ValueNode): boolean {
  return value.type === 'string' && isTextOfNothing(value.value);
}

export function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function numberForText(source: string, { name, length }: FieldDescription, { aspPrefix: prefix }: Profile): Wrong {
  if (name === 'dateFacture') return { kind: DAY_NUMBER.test(source) ? 'spreadsheet-date' : 'number-date' };
  if (/[eE]/.test(source)) return { kind: 'scientific-notation' };
  if (name === 'numeroASP') return { kind: 'number-asp', prefix };
  const digits = source.replace(/\.0+$/, '');
  if (length === undefined || !/^\d+$/.test(digits) || digits.length > length) return { kind: 'number' };
  // Nine digits in the place of a SIRET are a SIREN: nothing was lost before them.
  if (name === 'SIRET' && digits.length === SIREN_LENGTH) return { kind: 'number' };
  if (digits.length < length) return { kind: 'lost-zeros', digits };
  if (digits === source) return { kind: 'number-for-text' };
  return { kind: 'number-decimals', expected: digits };
}

/** What the schema calls the elements of the lists. */
const FINESS_ELEMENT = 'beneficiaires[]';
const PIECE_ELEMENT = 'piecesJustificatives[]';
const SIREN_LENGTH = 9;
/** A spreadsheet's number of a day, from 2009 to 2036. */
const DAY_NUMBER = /^4\d{4}(\.\d+)?$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function textForNumber(text: string, { type }: FieldDescription): Wrong {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty-text' };
  if (isTextOfNothing(trimmed)) return { kind: 'null-text' };
  const right = numberOf(text, type);
  if (NUMBER.test(trimmed)) return { kind: 'text-for-number', right };
  if (!/^-?\d[\d\s.,]*(€|eur|euros?)?$/i.test(plainSpelling(trimmed))) return { kind: 'other' };
  return { kind: 'text-to-rewrite', right };
}
