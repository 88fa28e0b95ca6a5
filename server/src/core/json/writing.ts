import type { Document } from './document.ts';
import type { Edit } from './edits.ts';
import { isSpace } from './lexer.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from './tree.ts';

/** How an author lays a file out. */
export interface Style {
  /** One level of indentation. */
  readonly indent: string;
  /** The line break; empty in a file of one line. */
  readonly eol: string;
  /** What stands behind a colon. */
  readonly colon: string;
  /** What stands behind a comma, and inside the braces of an object, where no line breaks are. */
  readonly comma: string;
  readonly brace: string;
}

/** A value to be written: JSON source text, or lists and objects of it. */
export type Source = string | readonly Source[] | { readonly [key: string]: Source };

type Container = ObjectNode | ArrayNode;
type Member = PropertyNode | ValueNode;

/** A JSON string of this meaning. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** The style of a text, by the first of each thing in it. */
export function styleOf(text: string): Style {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '';
  const indent = /[\r\n]([ \t]+)[^\s]/.exec(text)?.[1] ?? '  ';
  const sample = text.slice(0, SAMPLE);
  const spaceAfter = (mark: RegExp): string => (mark.test(sample) ? '' : ' ');
  const colon = spaceAfter(/":\S/);
  const comma = sample.includes(',') ? spaceAfter(/,\S/) : colon;
  return { eol, indent, colon, comma, brace: spaceAfter(/\{\S/) };
}

/** The style of a file: lines as around its demandes, where these are on lines of their own, and spaces as in them. */
export function styleOfDocument({ frame, slices }: Pick<Document, 'frame' | 'slices'>): Style {
  const around = styleOf(frame.text);
  const [first] = slices;
  if (first === undefined) return around;
  const inside = styleOf(first.text);
  return around.eol === '' ? inside : { ...inside, eol: around.eol, indent: around.indent };
}

/** As much of a text, in UTF-16 units, tells how it is laid out. */
const SAMPLE = 200;

/** The source text of a value, at the end of a line that begins with `base`. */
export function write(value: Source, style: Style, base = ''): string {
  if (typeof value === 'string') return value;
  const inner = base + style.indent;
  const members = Array.isArray(value)
    ? value.map((element: Source) => write(element, style, inner))
    : Object.entries(value).map(([key, source]) => member(key, write(source, style, inner), style));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return open + close;
  if (style.eol === '') return open + padded(members.join(`,${style.comma}`), open, style) + close;
  return `${open}${style.eol}${inner}${members.join(`,${style.eol}${inner}`)}${style.eol}${base}${close}`;
}

/** The style in which new members of a container are best written: that of its own members, on one line or several. */
export function styleIn(text: string, { children }: Container, style: Style): Style {
  const [first]: readonly Member[] = children;
  const value = first?.type === 'property' ? first.children[1] : first;
  if (first === undefined) return style;
  if (!hasBreak(gapBefore(text, first.offset))) return { ...style, eol: '' };
  const alike = value?.type === 'object' || value?.type === 'array' ? value : undefined;
  return alike && alike.children.length > 0 && isOnOneLine(text, alike) ? { ...style, eol: '' } : style;
}

/** Whether a value has no line break in it. */
function isOnOneLine(text: string, { offset, length }: Pick<ValueNode, 'offset' | 'length'>): boolean {
  return !hasBreak(text.slice(offset, offset + length));
}

/** A member of an object, its value already written. */
export function member(key: string, value: string, { colon }: Style): string {
  return `${quote(key)}:${colon}${value}`;
}

/**
 * Writes new members into a container before the member at `index`, or behind the last, laid out as those around them,
 * with the commas that they need. `sources` gives each its text, for a line that begins with `base`.
 */
export function insert(
  text: string,
  container: Container,
  index: number,
  style: Style,
  sources: (base: string, style: Style) => readonly string[],
): Edit {
  const children: readonly Member[] = container.children;
  const before = children[index - 1];
  const next = children[index];
  if (before === undefined && next === undefined) return fill(text, container, style, sources);
  const gap = gapOf(text, children, index, style);
  const written = sources(lastLine(gap), styleIn(text, container, style));
  const out = before !== undefined && endsInComment(text, before) ? style.eol || '\n' : '';
  return before !== undefined
    ? at(before.offset + before.length, out + written.map((one) => `,${gap}${one}`).join(''))
    : at(next?.offset ?? 0, written.map((one) => `${one},${gap}`).join(''));
}

/** Whether a comment up to the end of its line stands for the value of a member: behind it nothing is read. */
function endsInComment(text: string, member: Member): boolean {
  const value = member.type === 'property' ? member.children[1] : member;
  return (
    value?.type === 'null' && value.unsure === true && /^(?:#|\/\/)/.test(text.slice(value.offset, value.offset + 2))
  );
}

/** The white space to be written between members: that before the nearest one which stands behind a comma. */
function gapOf(text: string, children: readonly Member[], index: number, style: Style): string {
  const [first] = children;
  const model = children[Math.max(1, index - 1)];
  const gap = gapBefore(text, (model ?? first)?.offset ?? 0);
  return model === undefined && !hasBreak(gap) ? style.comma : gap;
}

/** Takes a member away, with the comma that parts it from its neighbours. */
export function remove(text: string, node: Member): Edit {
  const container = node.parent;
  if (container?.type !== 'object' && container?.type !== 'array') return cut(node.offset, node.offset + node.length);
  const children: readonly Member[] = container.children;
  const index = children.indexOf(node);
  const next = children[index + 1];
  const before = children[index - 1];
  if (next !== undefined) return cut(node.offset, next.offset);
  if (before !== undefined) return cut(before.offset + before.length, node.offset + node.length);
  const close = container.offset + container.length - 1;
  return cut(container.offset + 1, /[}\]]/.test(text.charAt(close)) ? close : node.offset + node.length);
}

/** The source of a value in the place of another's. */
export function replace({ offset, length }: Pick<ValueNode, 'offset' | 'length'>, text: string): Edit {
  return { offset, length, text };
}

function fill(
  text: string,
  container: Container,
  style: Style,
  sources: (base: string, style: Style) => readonly string[],
): Edit {
  const start = container.offset + 1;
  const length = container.length - 2;
  const outer = indentAt(text, container.offset);
  if (style.eol === '') {
    const members = sources('', style).join(`,${style.comma}`);
    return { offset: start, length, text: padded(members, text.charAt(container.offset), style) };
  }
  const inner = outer + style.indent;
  const lines = sources(inner, style).join(`,${style.eol}${inner}`);
  return { offset: start, length, text: `${style.eol}${inner}${lines}${style.eol}${outer}` };
}

/** Objects on one line have a space inside their braces. */
function padded(members: string, open: string, { brace }: Style): string {
  return open === '{' ? brace + members + brace : members;
}

function at(offset: number, text: string): Edit {
  return { offset, length: 0, text };
}

function cut(start: number, end: number): Edit {
  return { offset: start, length: end - start, text: '' };
}

/** The white space right before an offset. */
export function gapBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return text.slice(start, offset);
}

/** What a line begins with, by the white space that leads to it. */
function lastLine(gap: string): string {
  return gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
}

/** The indentation of the line that `offset` is in. */
export function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function hasBreak(text: string): boolean {
  return /[\r\n]/.test(text);
}
