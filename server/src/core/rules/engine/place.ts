import type { StringNode, ValueNode } from '../../json/tree.ts';
import type { Finding } from './finding.ts';

export { sourceOf } from '../../json/source.ts';

type Span = Pick<Finding, 'start' | 'end'>;

/** The whole of a value or key. */
export function spanOf(node: ValueNode | StringNode): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** The first character of a value: for what is said of all that it holds. */
export function startOf(node: ValueNode): Span {
  return { start: node.offset, end: node.offset + Math.min(1, node.length) };
}
