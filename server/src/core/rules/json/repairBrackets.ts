import type { ClaimFile } from '../../claim/claimFile.ts';
import { trimBack } from '../../json/cursor.ts';
import type { Edit } from '../../json/edits.ts';
import { sourceOf } from '../../json/members.ts';
import { pathTo } from '../../json/nodes.ts';
import { surplusIn } from '../../json/surplus.ts';
import type { SyntaxFault } from '../../json/syntaxFault.ts';
import type { ArrayNode, ObjectNode, ValueNode } from '../../json/tree.ts';
import { indentAt } from '../../json/writing.ts';
import { namesOf } from '../../profiles/schema.ts';
import { keptBy } from '../../reuse.ts';
import { fieldOfValue } from '../engine/field.ts';
import { type Fix, type Read, writeInstead } from '../engine/fix.ts';
import { ifBetter, textOfFile } from './ifBetter.ts';
import { cutOut, type Fault, insertAt, quoted, type Repair, textOf } from './repair.ts';

/** Brackets that are missing or too many, and what stands around the file's object. */
export const bracketRepairs = {
  'missing-brace': closeContainer,
  'missing-bracket': closeContainer,
  'missing-opening-brace': openObject,
  truncated: closeFile,
  'unclosed-demande': closeAll,
  'extra-closer': openOrRemove,
  'other-closer': otherBracket,
  'missing-opening-bracket': openList,
  'text-behind': removeText,
  'closed-too-early': removeText,
  unexpected: removeText,
  'text-after': removeBehind,
  'text-before': removeAround,
} satisfies Readonly<Record<string, Repair>>;

type Container = ObjectNode | ArrayNode;

/** Something else begins, or a bracket around this one closes: nothing more can belong to it. */
function closeContainer({ state, start, end }: Fault, read: Read): readonly Fix[] {
  const type = state.kind === 'missing-brace' ? 'object' : 'array';
  const container = pathTo(read.root, start)
    .filter((node): node is Container => node.type === type && innerEnd(node as Container) === end)
    .at(-1);
  if (container === undefined) return [];
  const closer = closerOf(container);
  const comma = /^\s*,(?=\s*[}\]])/.exec(read.text.slice(end, end + 200))?.[0].length ?? 0;
  const edit = { offset: end, length: comma, text: gapBeforeCloser(container, read) + closer };
  const safe =
    isOneTooFew(container, read) && !endsWithItsLike(container) && (read.line > 0 || isSurelyMissing(read.claimFile));
  return ifBetter([{ kind: 'add-text', args: { text: closer }, safe, edits: [edit] }], read);
}

/** Where a demande is not closed, or a bracket stands behind the file, it may be that one that is in another's place. */
function isSurelyMissing({ header, demandes }: ClaimFile): boolean {
  const has = (faults: readonly SyntaxFault[], wanted: SyntaxFault['kind']): boolean =>
    faults.some(({ kind }) => kind === wanted);
  if (has(header.syntax, 'text-after')) return false;
  return !demandes.some(({ slice }) => has(slice.reading.faults, 'unclosed-demande'));
}

/** Whether the file closes fewer brackets of that kind than it opens: else another may stand in the wrong place. */
function isOneTooFew({ type }: Container, { claimFile }: Read): boolean {
  const { braces, brackets } = surplusOf(claimFile);
  return (type === 'object' ? braces : brackets) < 0;
}

const surplusOf = keptBy((claimFile: ClaimFile) => surplusIn(textOfFile(claimFile), []));

/** Of two brackets that end together either may be the missing one, earlier in the text. */
function endsWithItsLike({ children, type }: Container): boolean {
  const last = children.at(-1);
  return (last?.type === 'property' ? last.children[1] : last)?.type === type;
}

/** Past the last member, or past the opening bracket. */
function innerEnd({ children, offset }: Container): number {
  const last = children.at(-1);
  return last ? last.offset + last.length : offset + 1;
}

function closerOf({ type }: Container): string {
  return type === 'object' ? '}' : ']';
}

/** The line break and the indentation that the closing bracket of a container on several lines stands behind. */
function gapBeforeCloser(container: Container, { text, style }: Read): string {
  const [first] = container.children;
  const gap = first && /[\r\n][ \t]*$/.exec(text.slice(container.offset + 1, first.offset))?.[0];
  if (gap === undefined) return '';
  const indent = indentAt(text, container.offset);
  // The first line of a demande does not show how far it is indented: its keys do.
  const isShown = /[\r\n]/.test(text.slice(0, container.offset));
  const inner = gap.slice(1);
  return style.eol + (isShown || !inner.endsWith(style.indent) ? indent : inner.slice(style.indent.length));
}

/** Where a demande is not closed before the next one. */
function closeAll(fault: Fault, read: Read): readonly Fix[] {
  const { end } = fault;
  const closers = quoted(fault);
  const open = openContainers(read.root, closers.length);
  if (open.length !== closers.length) return [];
  const closing = open.map((node) => gapBeforeCloser(node, read) + closerOf(node)).join('');
  const edit = endOfValue(read, end, closing);
  if (edit === undefined) return [];
  const safe = closers === '}' && edit.length === 0 && isFlat(read);
  return ifBetter([{ kind: 'add-text', args: { text: closers }, safe, edits: [edit] }], read);
}

/**
 * Where the file was cut off, what was lost cannot be told: to close it is the author's choice. What is only begun is never
 * completed, but taken away: it would look like a value.
 */
function closeFile(fault: Fault, read: Read): readonly Fix[] {
  const own = openContainers(read.root, quoted(fault).length);
  const [innermost] = own;
  if (innermost === undefined) return [];
  const around = read.line > 0 ? openInFrame(read.claimFile) : [];
  const last = innermost.children.at(-1);
  const isBegun = last !== undefined && isOnlyBegun(last, read.text);
  const end = isBegun ? endBefore(innermost) : innerEnd(innermost);
  const text = [...own, ...around].map(closerOf).join('');
  const inFrame = { ...read, text: read.header.text };
  const closing =
    own.map((node) => gapBeforeCloser(node, read) + closerOf(node)).join('') +
    around.map((node) => gapBeforeCloser(node, inFrame) + closerOf(node)).join('');
  const edit = { offset: end, length: lengthToEnd(read) - end, text: closing };
  return ifBetter([{ kind: isBegun ? 'close-file' : 'add-text', args: { text }, safe: false, edits: [edit] }], read);
}

/** From the start of the text that is read to the end of the file, in UTF-16 units; of white space there nothing is kept. */
function lengthToEnd({ line, text, claimFile }: Read): number {
  return line > 0 ? claimFile.document.length - (claimFile.document.starts[line - 1] ?? 0) : text.length;
}

/** What the header leaves open around a demande that the file ends in. */
function openInFrame({ document, header }: ClaimFile): readonly Container[] {
  const cutOff = document.frame.reading.faults.find((fault) => fault.kind === 'truncated');
  return openContainers(header.root, cutOff?.text.length ?? 0);
}

/** A key without its value, or a value that more may have followed of. */
function isOnlyBegun(last: Container['children'][number], text: string): boolean {
  const value = last.type === 'property' ? last.children[1] : last;
  if (value === undefined) return true;
  return value.offset + value.length >= trimBack(text, text.length) && value.unsure === true;
}

/** Past the member before the last, or past the opening bracket. */
function endBefore({ children, offset }: Container): number {
  const before = children.at(-2);
  return before ? before.offset + before.length : offset + 1;
}

/** The containers that the text leaves open, the innermost first: each is the last thing in the one around it. */
function openContainers(root: ValueNode | undefined, count: number): readonly Container[] {
  if (count === 0) return [];
  const open: Container[] = [];
  let node = root;
  while (node?.type === 'object' || node?.type === 'array') {
    open.unshift(node);
    const last: Container['children'][number] | undefined = node.children.at(-1);
    node = last?.type === 'property' ? last.children[1] : last;
  }
  return open.slice(-count);
}

/** A comma at the end goes, a text is closed; behind a colon only a person can go on. */
function endOfValue({ text, root }: Read, end: number, closing: string): Edit | undefined {
  const last = text.charAt(end - 1);
  if (last === ',') return { offset: end - 1, length: 1, text: closing };
  if (last === ':' || last === '\\') return undefined;
  const string = pathTo(root, end)
    .filter(({ type }) => type === 'string')
    .at(-1);
  const isOpen = string?.type === 'string' && string.unsure === true && string.offset + string.length >= end;
  return insertAt(end, (isOpen && last !== '"' ? '"' : '') + closing);
}

/** Without a block inside it, a demande has no other brace that may be missing than its own. */
function isFlat({ root, text }: Read): boolean {
  if (root?.type !== 'object') return false;
  return root.children.every(({ children: [, value] }) => value === undefined || !mayBeBlock(value, text));
}

/** What begins with a brace, or is not understood and has one in it. */
function mayBeBlock(value: ValueNode, text: string): boolean {
  const source = sourceOf(text, value);
  return source.startsWith('{') || (value.type === 'null' && source.includes('{'));
}

/** Before the first key of an object in a list, or of the file's. */
function openObject({ start, end }: Fault, read: Read): readonly Fix[] {
  const object = pathTo(read.root, start).find((node) => node.type === 'object' && node.offset === start);
  if (object === undefined || object.parent?.type === 'property' || end <= start) return [];
  const safe = object.type === 'object' && isAnother(object, read);
  return ifBetter([{ kind: 'add-text', args: { text: '{' }, safe, edits: [insertAt(start, '{')] }], read);
}

/** What names a demande must be there; and keys that the one before has not may be the rest of that one, closed too early. */
function isAnother({ children, parent }: ObjectNode, { line, claimFile, fieldSet, profile }: Read): boolean {
  const before = parent === undefined ? claimFile.demandes[line - 2]?.fieldSet : undefined;
  if (before === undefined) {
    const names = namesOf(profile.schema);
    return children.some(({ children: [key] }) => names.includes(key.value));
  }
  const isNamed = fieldSet?.fields.has('numLigne') === true && fieldSet.fields.has('numeroEditeur');
  return isNamed && children.every(({ children: [key] }) => before.fields.has(key.value));
}

/** Certain: the list's other elements and its closing bracket are there. */
function openList({ start }: Fault, read: Read): readonly Fix[] {
  return ifBetter([{ kind: 'add-text', args: { text: '[' }, safe: true, edits: [insertAt(start, '[')] }], read);
}

/** What closes a list of one value is not too many where the table wants a list. */
function openOrRemove(fault: Fault, read: Read): readonly Fix[] {
  const value = pathTo(read.root, trimBack(read.text, fault.start)).at(-1);
  const field = value?.parent?.type === 'property' && value.type !== 'property' ? fieldOfValue(read, value) : undefined;
  if (quoted(fault) !== ']' || field?.type !== 'array') return removeText(fault, read);
  return openList({ ...fault, start: value?.offset ?? fault.start }, read);
}

/** Which of the two brackets is the wrong one, only the author knows. */
function otherBracket(fault: Fault, read: Read): readonly Fix[] {
  const { state } = fault;
  return 'expected' in state ? ifBetter([writeInstead(fault, state.expected, false)], read) : [];
}

function removeText(fault: Fault, read: Read): readonly Fix[] {
  const text = quoted(fault);
  return ifBetter([{ kind: 'remove', args: { text }, safe: false, edits: [cutOut(fault)] }], read);
}

function removeBehind(fault: Fault, read: Read): readonly Fix[] {
  const safe = /^[;,]$/.test(textOf(fault, read));
  return [{ kind: 'delete-text-after', safe, edits: [cutOut(fault)] }];
}

/** What a log, a script or a wiki puts around the object: nothing with a brace in it, which may be part of the claim. */
function removeAround(_: Fault, read: Read): readonly Fix[] {
  const { text, root } = read;
  if (root?.type !== 'object' && root?.type !== 'array') return [];
  const around = [
    { start: 0, end: root.offset },
    { start: root.offset + root.length, end: text.length },
  ].filter(({ start, end }) => end > start && text.slice(start, end).trim() !== '');
  if (around.some(({ start, end }) => /[{}]/.test(text.slice(start, end)))) return [];
  return ifBetter([{ kind: 'json-only', safe: false, edits: around.map(cutOut) }], read);
}
