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

const LONGEST = 60;
/** Of a list or an object so much is looked at: most of it may be white space. */
const MOST_READ = 500;

/** The text of a value as the author wrote it, lists and objects on one line; cut short where it is long. */
export function sourceOf(text: string, node: ValueNode): string {
  const written = text.slice(node.offset, node.offset + Math.min(node.length, MOST_READ));
  const source = node.type === 'object' || node.type === 'array' ? written.replace(/\s+/g, ' ') : written;
  return source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source;
}
