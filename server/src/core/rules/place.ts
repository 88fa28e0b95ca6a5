import type { StringNode, ValueNode } from '../document/tree.ts';
import type { Finding } from './rule.ts';

type Span = Pick<Finding, 'start' | 'end'>;

/** The whole of a value or key. */
export function spanOf(node: ValueNode | StringNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The first character of a value: for what is said of all that it holds. */
export function startOf(node: ValueNode): Span {
  return { start: node.offset, end: node.offset + Math.min(1, node.length) };
}

/** The text of a value as the author wrote it, cut short where it is long. */
export function sourceOf(text: string, node: ValueNode): string {
  const source = text.slice(node.offset, node.offset + Math.min(node.length, 60));
  return node.length > 60 ? `${source}…` : source;
}
