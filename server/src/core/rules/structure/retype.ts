import { plainSpelling, withoutSeparators } from '../../claim/characters.ts';
import { readDate, writeDate } from '../../claim/date.ts';
import { formatOf } from '../../claim/format.ts';
import { typeOf } from '../../claim/piece.ts';
import { isRightPieceName, parsePieceName } from '../../claim/pieceName.ts';
import { FINESS } from '../../claim/summary.ts';
import type { Edit, Edits } from '../../json/edits.ts';
import { isJson } from '../../json/json.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from '../../json/tree.ts';
import { member, quote, remove, replace } from '../../json/writing.ts';
import type { FieldDescription } from '../../profiles/fields.ts';
import { readingsOfEight } from '../beneficiaires/finess.ts';
import { numbersOfPieces } from '../demande/numero-editeur-format.ts';
import { blankOf, type FirstValue, filled, fillIn } from '../engine/blank.ts';
import { holdsDemande } from '../engine/field.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, writeExpected, writeInstead } from '../engine/fix.ts';
import { ifBetter } from '../json/ifBetter.ts';
import { insertAt } from '../json/repair.ts';
import { possibleNames } from '../pieces/nom-fichier.ts';
import { aroundDemande, aroundList } from './header.ts';
import type { BracketState, TypeState, ValueState } from './wrongType.ts';

/** How a value of another type becomes one of the type that the table gives its key, where what it says is kept. */
export function retype({ start, end, state }: Finding<TypeState>, read: Read): readonly Fix[] {
  if ('node' in state) {
    const { node: value, field, kind } = state;
    return RETYPES[kind]?.({ finding: { start, end, state }, value, field, read, source: sourceOf(value, read) }) ?? [];
  }
  if (state.kind === 'demande-null') return removeLine(read);
  // Where brackets do not pair, it is not sure what they hold.
  return (read.demande ?? read.header).whole ? unwrapAround(state, read) : [];
}

function unwrapAround(state: BracketState, read: Read): readonly Fix[] {
  switch (state.kind) {
    case 'wrapped-root':
      return unwrap(state.root, 'object', read);
    case 'root-under-key':
      return unwrapFile(state.wrapper, read);
    case 'root-demande':
      return [aroundDemande(state.root, read)];
    case 'root-list':
      return aroundList(state.root, read);
    case 'block-list':
    case 'list-of-demandes':
      return unwrapList(state.list, read);
    default:
      return [];
  }
}

interface Wrong {
  readonly finding: Finding<ValueState>;
  readonly value: ValueNode;
  readonly field: FieldDescription;
  readonly read: Read;
  readonly source: string;
}

const RETYPES: Readonly<Partial<Record<ValueState['kind'], (wrong: Wrong) => readonly Fix[]>>> = {
  'piece-object': pieceOf,
  'required-null': fillOrRemove,
  'expected-list': inList,
  'number-for-text': ({ finding, source }) => [writeInstead(finding, quote(source), true)],
  'beneficiaire-null': fillOrRemove,
  'piece-null': ({ value, read }) => [removeElement(value, read)],
  'number-date': dateOf,
  'number-decimals': ({ finding }) => writeExpected(finding, true),
  'lost-zeros': padded,
  'scientific-notation': allDigits,
  'text-for-number': textAsNumber,
  'text-to-rewrite': textAsNumber,
  'empty-text': ({ finding, field, read }) => [fillIn(finding, field, read.line)],
  'null-text': ({ finding, field, read }) => [fillIn(finding, field, read.line)],
  other: ({ value, field, read }) => unwrap(value, field.type === 'integer' ? 'number' : field.type, read, field),
};

function sourceOf({ offset, length }: ValueNode, { text }: Read): string {
  return text.slice(offset, offset + length);
}

/** The file under a key of its own. What stands beside it there goes with the key: only where nothing does it is certain. */
function unwrapFile({ children: [key, file] }: PropertyNode, { root, text }: Read): readonly Fix[] {
  if (root?.type !== 'object' || file === undefined) return [];
  const safe = root.children.length === 1;
  const fix = { kind: 'unwrap-key', args: { key: key.value }, safe } as const;
  if (file.type === 'string')
    return isJson(file.value) ? [{ ...fix, edits: [{ ...placeOf(root), text: file.value }] }] : [];
  return bracketsOf(root, file, file, text).map((edits) => ({ ...fix, edits }));
}

function placeOf({ offset, length }: ValueNode): Omit<Edit, 'text'> {
  return { offset, length };
}

/** The brackets around a block, or around the demandes within their list. */
function unwrapList(list: ArrayNode, { text }: Read): readonly Fix[] {
  const [first] = list.children;
  const last = list.children.at(-1);
  // Several objects are no block.
  if (first === undefined || last === undefined || (first !== last && list.parent?.type === 'property')) return [];
  return bracketsOf(list, first, last, text).map((edits) => ({ kind: 'remove-brackets', safe: true, edits }));
}

/** The edits that take away all of a value but what is in it from `first` to `last`; none where it is not closed. */
function bracketsOf(value: ValueNode, first: ValueNode, last: ValueNode, text: string): readonly Edits[] {
  const [behind, end] = [last.offset + last.length, value.offset + value.length];
  if (end <= behind || !/[\]}]/.test(text.charAt(end - 1))) return [];
  return [
    [
      { offset: value.offset, length: first.offset - value.offset, text: '' },
      { offset: behind, length: end - behind, text: '' },
    ],
  ];
}

/** A list of one value that is itself what is wanted. */
function unwrap(value: ValueNode, type: string | undefined, read: Read, field?: FieldDescription): readonly Fix[] {
  const [only] = value.type === 'array' && value.children.length === 1 ? value.children : [];
  if (only === undefined || only.type !== type || only.unsure) return [];
  const safe = only.type !== 'string' || isPossible(only.value, field, read);
  return bracketsOf(value, only, only, read.text).map((edits) => ({ kind: 'remove-brackets', safe, edits }));
}

/**
 * Whether a text may be what its key wants, written otherwise: what is none stays wrong without its brackets, or with them, and
 * what its author meant is not known.
 */
function isPossible(text: string, field: FieldDescription | undefined, { profile }: Read): boolean {
  const bare = withoutSeparators(plainSpelling(text));
  if (field?.name.startsWith('beneficiaires') === true) return FINESS.test(bare.toUpperCase());
  if (field?.name === 'nomFichier') return isRightPieceName(text, profile);
  if (field?.name === 'dateFacture') return readDate(text) !== undefined;
  const { length = bare.length, choices = [] } = field ?? {};
  return bare.length === length && (choices.length === 0 || choices.includes(bare.toUpperCase()));
}

/** The trio of a piece that is only named: what the name says of it, by the nomenclature (3.3), is written too. */
function pieceOf({ finding, value, read }: Wrong): readonly Fix[] {
  if (value.type !== 'string' || read.demande?.whole === false) return [];
  const { profile } = read;
  const name = parsePieceName(value.value, profile);
  const format = name?.extension.toUpperCase();
  const parts: readonly [key: string, value: FirstValue][] = [
    ['nomFichier', { source: sourceOf(value, read) }],
    ['formatFichier', firstText(['PDF', 'PNG', 'JPG'].find((one) => one === format))],
    ['typeFichier', firstText(name && typeOf(name.code, profile))],
  ];
  const blanks: (readonly [number, number])[] = [];
  let text = '{ ';
  for (const [index, [key, first]] of parts.entries()) {
    text += (index > 0 ? ', ' : '') + member(key, first.source, read.style);
    blanks.push(...blankOf(first, text.length - first.source.length));
  }
  const edit = replace({ offset: finding.start, length: finding.end - finding.start }, `${text} }`);
  return [{ kind: 'write-piece', ...filled([edit], blanks), safe: false }];
}

function firstText(text: string | undefined): FirstValue {
  return text === undefined ? { source: '""', blank: 1 } : { source: quote(text) };
}

function fillOrRemove({ finding, value, field, read }: Wrong): readonly Fix[] {
  if (value.parent?.type === 'array') return [removeElement(value, read), fillIn(finding, field, read.line)];
  const told = toldElsewhere(finding, value, field, read);
  return told.length > 0 ? told : [fillIn(finding, field, read.line)];
}

/** What the rest of the demande tells of a text that is null, just as of one that is empty: only a format is certain. */
function toldElsewhere(finding: Finding, value: ValueNode, { name }: FieldDescription, read: Read): readonly Fix[] {
  const texts = textsFor(name, value, read).filter((text) => text !== undefined);
  return texts.map((text) => writeInstead(finding, quote(text), name === 'formatFichier'));
}

function textsFor(name: string, value: ValueNode, read: Read): readonly (string | undefined)[] {
  const { demande } = read;
  if (name === 'numeroEditeur') return numbersOfPieces(read);
  const piece = demande?.pieces.find((one) => one?.fields.get(name)?.value === value);
  if (piece === undefined || demande === undefined) return [];
  if (name === 'formatFichier') return [formatOf(piece.name?.extension ?? '')];
  if (name === 'typeFichier') return [piece.typeOfName];
  return name === 'nomFichier' ? possibleNames(piece, demande) : [];
}

/** An element of `lignesImport`, with the comma that parts it from its neighbours. */
function removeLine({ claimFile: { document }, line }: Read): readonly Fix[] {
  const { frame, starts, slices } = document;
  const [index, from] = [line - 1, starts[line - 1]];
  if (from === undefined || frame.reading.faults.length > 0) return [];
  const endOf = (place: number): number => (starts[place] ?? 0) + (slices[place]?.text.length ?? 0);
  const next = starts[index + 1];
  const start = next === undefined && index > 0 ? endOf(index - 1) : from;
  const edit = { offset: start - from, length: (next ?? endOf(index)) - start, text: '' };
  return [{ kind: 'remove-element', safe: false, edits: [edit] }];
}

function removeElement(value: ValueNode, { text }: Read): Fix {
  return { kind: 'remove-element', safe: false, edits: [remove(text, value)] };
}

/** A single element that lacks its list. */
function inList({ finding, value, field, read, source }: Wrong): readonly Fix[] {
  const isEmpty = value.type === 'string' && value.value.trim() === '';
  if (!(read.demande ?? read.header).whole)
    return isEmpty ? [] : openList(finding, isElement(value, field, read) && isRightElement(value, field, read), read);
  if (isEmpty) return [fillIn(finding, field, read.line)];
  const [digits] = /^\d{9}(?=(\.0+)?$)/.exec(source) ?? [];
  const element = isElement(value, field, read) ? source : field.name === 'beneficiaires' && digits && quote(digits);
  if (!element || holdsDemande(value)) return [];
  const edits =
    element === source
      ? [
          { offset: finding.start, length: 0, text: '[' },
          { offset: finding.end, length: 0, text: ']' },
        ]
      : [replace({ offset: finding.start, length: finding.end - finding.start }, `[${element}]`)];
  return [{ kind: 'add-brackets', safe: isRightElement(value, field, read) && !isFollowedByValue(value), edits }];
}

/**
 * A text is right in a list where it may be what the list is for; an object, where each of its keys has one value: a list there
 * holds those of several objects.
 */
function isRightElement(value: ValueNode, field: FieldDescription, read: Read): boolean {
  if (value.type === 'string') return isPossible(value.value, field, read);
  if (value.type !== 'object') return true;
  const { piece } = read.profile.schema;
  return value.children.every(({ children: [key, own] }) => !piece.has(key.value) || own?.type === 'string');
}

/** Behind it stands a value without a key: it may be the list's next. */
function isFollowedByValue({ parent }: ValueNode): boolean {
  if (parent?.type !== 'property' || parent.parent?.type !== 'object') return false;
  const members = parent.parent.children;
  const next = members[members.indexOf(parent) + 1];
  return next !== undefined && next.colonOffset === undefined && next.children.length < 2;
}

/** A list whose first bracket is missing, where the other is there. */
function openList({ start }: Finding, safe: boolean, read: Read): readonly Fix[] {
  return ifBetter([{ kind: 'add-text', args: { text: '[' }, safe, edits: [insertAt(start, '[')] }], read);
}

/** A text among the beneficiaries, a piece among the pieces, a demande among the demandes. */
function isElement(value: ValueNode, { name }: FieldDescription, { profile }: Read): boolean {
  if (name === 'beneficiaires') return value.type === 'string';
  const known = profile.schema[name === 'piecesJustificatives' ? 'piece' : 'demande'];
  return (
    value.type === 'object' &&
    value.children.some(({ children: [key] }: ObjectNode['children'][number]) => known.has(key.value))
  );
}

/** A date without its signs. */
function dateOf({ finding, source }: Wrong): readonly Fix[] {
  const date = readDate(source);
  return date === undefined ? [] : [writeInstead(finding, quote(writeDate(date)), true)];
}

/** A FINESS number has one zero at its beginning at most, others may have several: they are not invented unasked. */
function padded({ finding, field }: Wrong): readonly Fix[] {
  if (finding.state.kind !== 'lost-zeros') return [];
  const { length = 0, name } = field;
  const { digits } = finding.state;
  const lost = length - digits.length;
  if (lost > (name === 'numeroEditeur' ? 4 : 1)) return [];
  if (name === 'beneficiaires[]') return readingsOfEight(digits).map((one) => writeInstead(finding, quote(one), false));
  return [writeInstead(finding, quote(digits.padStart(length, '0')), false)];
}

/** An exponent behind as many digits as the number has: none of them is lost. */
function allDigits({ finding, field, source }: Wrong): readonly Fix[] {
  const [, first = '', others = '', exponent = ''] = /^(\d)\.(\d+)[eE]\+?(\d+)$/.exec(source) ?? [];
  const digits = first + others;
  if (digits.length !== field.length || Number(exponent) !== others.length) return [];
  return [writeInstead(finding, quote(digits), false)];
}

function textAsNumber({ finding }: Wrong): readonly Fix[] {
  const right = 'right' in finding.state ? finding.state.right : undefined;
  return right === undefined ? [] : [writeInstead(finding, right, true)];
}
