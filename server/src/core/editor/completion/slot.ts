import { CLOSE_BRACE, CLOSE_BRACKET, COMMA, commentEnd, isOddSpace, isSpace, skipTrivia } from '../../json/lexer.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from '../../json/tree.ts';

/** What is being typed where: `[start, end)` is the token that the cursor is in, empty where there is none. */
interface Typed {
  readonly start: number;
  readonly end: number;
  /** What follows, white space and comments left aside. A comma is wanted before another member. */
  readonly next: 'comma' | 'end' | 'member';
}

/** A place for members of a container. */
export interface MemberSlot extends Typed {
  readonly what: 'key' | 'element';
  readonly container: ObjectNode | ArrayNode;
  /** The member that is being typed. */
  readonly own: PropertyNode | ValueNode | undefined;
  /** Past the member before, or past the opening bracket or the comma, whichever is the last. */
  readonly anchor: number;
  /** Where a comma is missing behind the member before. */
  readonly commaAt: number | undefined;
}

/** The place of a key that has its colon already: only its text is wanted. */
export interface NameSlot extends Typed {
  readonly what: 'name';
  readonly container: ObjectNode;
  readonly own: PropertyNode;
}

/** A place for the value of a key. */
export interface ValueSlot extends Typed {
  readonly what: 'value';
  readonly container: ObjectNode;
  readonly own: PropertyNode;
}

export type Slot = MemberSlot | NameSlot | ValueSlot;

/** What may be typed at `offset`, which is inside `container` and in none of its own containers. */
export function slotIn(text: string, container: ObjectNode | ArrayNode, offset: number): Slot | undefined {
  const slot = container.type === 'object' ? inObject(text, container, offset) : inArray(text, container, offset);
  // A text over several lines is no token: an editor replaces within one line.
  return slot === undefined || /[\r\n]/.test(text.slice(slot.start, slot.end)) ? undefined : slot;
}

function inObject(text: string, container: ObjectNode, offset: number): Slot | undefined {
  const property = container.children.filter((one) => one.offset < offset).at(-1);
  const isBehind = property === undefined || isPast(text, property, offset);
  if (isBehind) return memberSlot(text, container, offset, undefined);
  const [key, value] = property.children;
  const { colonOffset } = property;
  if (colonOffset !== undefined && offset > colonOffset) return valueSlot(text, container, property, offset);
  if (value === undefined && colonOffset === undefined) return memberSlot(text, container, offset, property);
  if (colonOffset === undefined || !isTyped(text, key, offset)) return undefined;
  return { what: 'name', container, own: property, ...typed(text, key.offset, key.offset + key.length) };
}

/** Whether a property is finished before the cursor. */
function isPast(text: string, property: PropertyNode, offset: number): boolean {
  const [key, value] = property.children;
  const end = property.offset + property.length;
  if (value !== undefined) return offset > end || (offset === end && !isScalar(value));
  if (property.colonOffset === undefined) return offset > key.offset + key.length;
  return between(text, property.colonOffset + 1, offset)?.commas !== 0;
}

function valueSlot(text: string, container: ObjectNode, own: PropertyNode, offset: number): ValueSlot | undefined {
  const value = own.children[1];
  if (value === undefined) return { what: 'value', container, own, ...typed(text, offset, offset) };
  if (!isScalar(value) || (value.offset !== offset && !isTyped(text, value, offset))) return undefined;
  return { what: 'value', container, own, ...typed(text, value.offset, value.offset + value.length) };
}

function inArray(text: string, container: ArrayNode, offset: number): Slot | undefined {
  const element = container.children.filter((one) => one.offset < offset).at(-1);
  if (element === undefined || offset > element.offset + element.length)
    return memberSlot(text, container, offset, undefined);
  if (isTyped(text, element, offset)) return memberSlot(text, container, offset, element);
  const isBehind = offset === element.offset + element.length && !isScalar(element);
  return isBehind ? memberSlot(text, container, offset, undefined) : undefined;
}

function memberSlot(
  text: string,
  container: ObjectNode | ArrayNode,
  offset: number,
  own: PropertyNode | ValueNode | undefined,
): MemberSlot | undefined {
  const start = own?.offset ?? offset;
  const end = own === undefined ? offset : endOf(own);
  const children: readonly (PropertyNode | ValueNode)[] = container.children;
  const before = children.filter((one) => one !== own && one.offset < start).at(-1);
  const from = before === undefined ? container.offset + 1 : endOf(before);
  const gap = between(text, from, start);
  // A comma too many is to be mended first.
  if (gap === undefined || gap.commas > (before === undefined ? 0 : 1)) return undefined;
  // Where a file ends in the middle of a member, that comes first too.
  if (
    before?.type === 'property' &&
    before.children.length === 1 &&
    skipTrivia(text, end, text.length) >= text.length
  ) {
    return undefined;
  }
  const what = container.type === 'object' ? 'key' : 'element';
  const commaAt = before === undefined || gap.commas > 0 ? undefined : from;
  return { what, container, own, anchor: gap.end, commaAt, ...typed(text, start, end) };
}

function endOf({ offset, length }: PropertyNode | ValueNode): number {
  return offset + length;
}

function typed(text: string, start: number, end: number): Typed {
  const at = skipTrivia(text, end, text.length);
  const code = text.charCodeAt(at);
  if (code === COMMA) return { start, end, next: 'comma' };
  const isEnd = at >= text.length || code === CLOSE_BRACE || code === CLOSE_BRACKET;
  return { start, end, next: isEnd ? 'end' : 'member' };
}

/** Whether the cursor is in a word or a string that is being typed: behind a closing quote nobody is. */
function isTyped(text: string, node: ValueNode, offset: number): boolean {
  const end = node.offset + node.length;
  if (!isScalar(node) || offset <= node.offset || offset > end) return false;
  return offset < end || node.type !== 'string' || !isClosed(text, node);
}

function isScalar({ type }: ValueNode): boolean {
  return type !== 'object' && type !== 'array' && type !== 'hole';
}

function isClosed(text: string, { offset, length, unsure }: ValueNode): boolean {
  return length > 1 && unsure !== true && text.charCodeAt(offset) === text.charCodeAt(offset + length - 1);
}

/**
 * What stands in `[from, to)` where that is only white space, comments and commas: how many commas there are, and
 * where the last comma or comment ends. Undefined where it is anything else, or `to` is inside a comment.
 */
function between(
  text: string,
  from: number,
  to: number,
): { readonly commas: number; readonly end: number } | undefined {
  let commas = 0;
  let end = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      commas++;
      end = at + 1;
    }
    if (code === COMMA || isSpace(code) || isOddSpace(code)) at++;
    else {
      at = commentEnd(text, at, text.length);
      if (at < 0 || at >= to) return undefined;
      end = at;
    }
  }
  return { commas, end };
}
