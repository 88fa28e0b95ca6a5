import { skipTrivia } from '../../json/lexer.ts';
import { pathTo } from '../../json/nodes.ts';
import { lastUpTo } from '../../json/offsets.ts';
import type { PropertyNode, ValueNode } from '../../json/tree.ts';
import { blankOf, filled, firstValue } from '../engine/blank.ts';
import { fieldOfProperty } from '../engine/field.ts';
import { type Fix, type Read, titled } from '../engine/fix.ts';
import { ifBetter } from './ifBetter.ts';
import { cutOut, type Fault, insertAt, quoted, type Repair, signAfter, signBefore, textOf } from './repair.ts';

/** Commas, colons, comments and white space: what stands between values. */
export const signRepairs = {
  'trailing-comma': removeComma,
  'extra-comma': removeComma,
  'missing-comma': addComma,
  semicolon: replaceSemicolon,
  'missing-colon': addColon,
  'missing-value': addValue,
  'comma-for-colon': commaToColon,
  'extra-colon': removeColon,
  comment: removeComment,
  'forbidden-space': plainSpaces,
} satisfies Readonly<Record<string, Repair>>;

function removeComma(fault: Fault): readonly Fix[] {
  return [{ kind: 'delete-comma', safe: true, edits: [cutOut(fault)] }];
}

/** Certain where what follows is a member; not between unquoted words, which may be one value with a space in it. */
function addComma({ end }: Fault, read: Read): readonly Fix[] {
  const [before, next] = neighbors(read.root, end);
  if (before === undefined || next === undefined) return [];
  const isPair = next.type !== 'property' || next.children.length > 1;
  // What is not understood may stand between them.
  if (skipTrivia(read.text, end, next.offset) < next.offset) return [];
  return isPair && [before, next].every((node) => isWhole(node) && isDemande(node, read))
    ? [{ kind: 'add-comma', safe: true, edits: [insertAt(end, ',')] }]
    : [];
}

/** The member that ends there, and the one behind it. */
function neighbors(root: ValueNode | undefined, end: number): readonly (PropertyNode | ValueNode | undefined)[] {
  for (const node of pathTo(root, end - 1)) {
    if (node.type !== 'object' && node.type !== 'array') continue;
    const children: readonly (PropertyNode | ValueNode)[] = node.children;
    const index = children.findIndex(({ offset, length }) => offset + length === end);
    if (index >= 0) return [children[index], children[index + 1]];
  }
  return [];
}

function isWhole(node: PropertyNode | ValueNode): boolean {
  if (node.type === 'property') return true;
  return node.type !== 'number' && node.unsure !== true;
}

/** What stands for demandes in the header: whether each is one, and not words that stand in the place of one. */
function isDemande(node: PropertyNode | ValueNode, { claimFile, line }: Read): boolean {
  if (node.type !== 'hole' || line > 0) return true;
  const { holes } = claimFile.document.frame;
  const [first, last] = [lastUpTo(holes, node.offset), lastUpTo(holes, node.offset + node.length - 1)];
  return claimFile.demandes.slice(first, last + 1).every(({ root }) => root?.type === 'object');
}

/** In the place of a colon or of a comma, or of a comma too many. */
function replaceSemicolon(fault: Fault, read: Read): readonly Fix[] {
  const { start, end } = fault;
  const length = end - start;
  const property = pathTo(read.root, start)
    .filter((node): node is PropertyNode => node.type === 'property')
    .at(-1);
  const value = property?.children[1];
  if (property !== undefined && property.offset + property.length > end && (value?.offset ?? 0) >= end) {
    return [{ kind: 'write', args: { text: ':' }, safe: true, edits: [{ offset: start, length, text: ':' }] }];
  }
  const parts = !/[[{,;]/.test(signBefore(read, start)) && !/^[\]},]?$/.test(signAfter(read, end));
  if (!parts) return [{ kind: 'remove', args: { text: textOf(fault, read) }, safe: true, edits: [cutOut(fault)] }];
  return [{ kind: 'write', args: { text: ',' }, safe: true, edits: [{ offset: start, length, text: ',' }] }];
}

/** Behind the key, or in the place of the sign that another language has there. */
function addColon(fault: Fault, read: Read): readonly Fix[] {
  const { start, end } = fault;
  const written = textOf(fault, read);
  // A quote behind a word may be the opening one of what follows.
  if (/^[^"].*"$/.test(written)) return [];
  const isSign = written.startsWith('=');
  const isKey = isSign || /^["'“«‘`]/.test(written) || isKnownKey(start, read);
  const space = /\s/.test(read.text.charAt(end)) ? '' : read.style.colon;
  const edit = isSign ? { offset: start, length: end - start, text: ':' } : insertAt(end, `:${space}`);
  return [{ kind: 'add-colon', safe: isKey, edits: [edit] }];
}

/** A word without quotes is a key where the table has it there: else it may be the first of several words. */
function isKnownKey(start: number, read: Read): boolean {
  const property = pathTo(read.root, start)
    .filter((node): node is PropertyNode => node.type === 'property' && node.offset === start)
    .at(-1);
  return property !== undefined && fieldOfProperty(read, property) !== undefined;
}

/** It may be that two keys lack their values: only the author knows. */
function commaToColon(fault: Fault, read: Read): readonly Fix[] {
  const edit = { offset: fault.start, length: 1, text: ':' };
  return ifBetter([{ kind: 'add-colon', safe: false, edits: [edit] }], read);
}

function removeColon(fault: Fault, read: Read): readonly Fix[] {
  return ifBetter([{ kind: 'remove', args: { text: textOf(fault, read) }, safe: true, edits: [cutOut(fault)] }], read);
}

/** The value of a key that has none, and the comma behind it where that went with it. */
function addValue(fault: Fault, read: Read): readonly Fix[] {
  const { start, end } = fault;
  const property = pathTo(read.root, start)
    .filter((node): node is PropertyNode => node.type === 'property' && node.offset === start)
    .at(-1);
  const field = property && fieldOfProperty(read, property);
  if (property === undefined || field === undefined) return [];
  const value = firstValue(field, read.line);
  const colon = (property.colonOffset === undefined ? ':' : '') + (/[ \t]/.test(read.text.charAt(end)) ? '' : ' ');
  const comma = /^[,\]}]?$/.test(signAfter(read, end)) ? '' : ',';
  const text = colon + value.source + comma;
  const edit = /[ \t]/.test(read.text.charAt(end)) && colon === '' ? insertAt(end + 1, text) : insertAt(end, text);
  const filledIn = filled([edit], blankOf(value, colon.length));
  const kind = filledIn.safe ? 'write' : 'fill';
  return [{ kind, args: { key: quoted(fault), text: value.source }, ...filledIn }];
}

/** What somebody wrote is lost with it: without being asked only one that says nothing goes. */
function removeComment(fault: Fault, read: Read): readonly Fix[] {
  const text = textOf(fault, read);
  const isOpen = text.startsWith('/*') && !text.endsWith('*/');
  const isEmpty = !isOpen && /^[\s/*#=_.-]*$/.test(text);
  const edits = [cutOut(aroundComment(fault, read.text))];
  if (isEmpty) return [{ kind: 'delete-empty-comment', safe: true, edits }];
  return [{ kind: 'delete-comment', args: { text: titled(text) }, safe: false, edits }];
}

/** The comment with the white space before it, and its line's end where it has a line to itself. */
function aroundComment({ start, end }: Fault, text: string): { start: number; end: number } {
  let from = start;
  while (start - from < 100 && /[ \t]/.test(text.charAt(from - 1))) from--;
  const alone = /^[ \t]*(\r\n|\n|\r)/.exec(text.slice(end, end + 100))?.[0].length;
  if (alone === undefined) return { start: /[ ,]/.test(text.charAt(end)) ? from : start, end };
  return /[\r\n]/.test(text.charAt(from - 1)) ? { start: from, end: end + alone } : { start: from, end };
}

/** Marks that take no room. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

function plainSpaces(fault: Fault, read: Read): readonly Fix[] {
  const { start, end } = fault;
  const around = [read.text.charAt(start - 1), read.text.charAt(end)];
  const isApart = around.some((sign) => /^[\s"{}[\],:]?$/.test(sign));
  const seen = textOf(fault, read).replace(INVISIBLE, '');
  const text = ' '.repeat(isApart ? seen.length : Math.max(1, seen.length));
  const kind = text === '' ? 'delete-invisible' : 'plain-spaces';
  return [{ kind, safe: true, edits: [{ offset: start, length: end - start, text }] }];
}
