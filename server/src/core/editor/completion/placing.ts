import type { Edit } from '../../json/edits.ts';
import { isSpace } from '../../json/lexer.ts';
import type { PropertyNode, ValueNode } from '../../json/tree.ts';
import { gapBefore, indentAt, type Style, styleIn } from '../../json/writing.ts';
import type { MemberSlot, Slot, ValueSlot } from './slot.ts';

/** What takes the place of the token typed, with its stops, and the comma that is wanted before it. */
export interface Placed {
  readonly source: string;
  readonly comma: Edit | undefined;
}

/** How the members of a container are written. */
interface Styling {
  /** The line break and indentation before a member; empty where all are on one line. */
  readonly line: string;
  /** What that line begins with. */
  readonly base: string;
  /** The style of their values. */
  readonly style: Style;
}

/** How new members of a slot are laid out. */
export interface Layout extends Styling {
  /** Stand before, between and behind them. */
  readonly lead: string;
  readonly gap: string;
  readonly trail: string;
}

/** The members of the container but for the one that is being typed. */
export function membersIn({ container, own }: Slot): readonly (PropertyNode | ValueNode)[] {
  const children: readonly (PropertyNode | ValueNode)[] = container.children;
  return children.filter((one) => one !== own);
}

/** `oneLine` where the containers like this one are on one line each. */
export function stylingIn(text: string, slot: Slot, style: Style, oneLine: boolean): Styling {
  const { container } = slot;
  const others = membersIn(slot);
  const [first] = others;
  const { offset, length } = container;
  const isBroken = /[\r\n]/.test(text.slice(offset, offset + length));
  const several =
    first === undefined ? isBroken || (style.eol !== '' && !oneLine) : /[\r\n]/.test(gapBefore(text, first.offset));
  if (!several) return { line: '', base: '', style: { ...style, eol: '' } };
  const eol = style.eol === '' ? '\n' : style.eol;
  const base = first === undefined ? indentAt(text, offset) + style.indent : indentAt(text, first.offset);
  const like = { ...container, children: others } as typeof container;
  return { line: eol + base, base, style: styleIn(text, like, { ...style, eol }) };
}

export function layoutIn(text: string, slot: MemberSlot, style: Style, oneLine: boolean): Layout {
  const { container, start, end, anchor, next } = slot;
  const styling = stylingIn(text, slot, style, oneLine);
  const { line } = styling;
  const touches = start === anchor;
  const base = touches || !isFirstOnLine(text, start) ? styling.base : indentAt(text, start);
  const several = line !== '';
  const padding = container.type === 'object' ? style.brace : '';
  const isFirst = anchor === container.offset + 1;
  const parting = several ? line : style.comma;
  const outer = line.slice(0, line.length - styling.base.length) + indentAt(text, container.offset);
  const closing = touches && /[}\]]/.test(text.charAt(end)) ? (several ? outer : isFirst ? padding : '') : '';
  const trail = next === 'member' ? `,${isSpace(text.charCodeAt(end)) ? '' : parting}` : closing;
  return {
    ...styling,
    base: several ? base : '',
    lead: !touches ? '' : isFirst && !several ? padding : parting,
    gap: several ? line.slice(0, line.length - styling.base.length) + base : style.comma,
    trail: next === 'comma' ? '' : trail,
  };
}

function isFirstOnLine(text: string, offset: number): boolean {
  const indent = indentAt(text, offset).length;
  return offset === indent || /[\r\n]/.test(text.charAt(offset - indent - 1));
}

/** New members in their slot, with the commas that they need. */
export function placeMembers(slot: MemberSlot, { lead, gap, trail }: Layout, members: readonly string[]): Placed {
  const { commaAt, start } = slot;
  const source = lead + members.join(`,${gap}`) + trail;
  if (commaAt === undefined) return { source, comma: undefined };
  return commaAt === start
    ? { source: `,${source}`, comma: undefined }
    : { source, comma: { offset: commaAt, length: 0, text: ',' } };
}

/** A value in its slot, with the comma that it needs before the next key. */
export function placeValue(text: string, { start, end, next }: ValueSlot, style: Style, value: string): Placed {
  const lead = start === end && text.charAt(start - 1) === ':' ? style.colon : '';
  const trail = next === 'member' ? `,${isSpace(text.charCodeAt(end)) ? '' : style.comma}` : '';
  return { source: lead + value + trail, comma: undefined };
}
