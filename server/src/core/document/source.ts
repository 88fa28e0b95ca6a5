import type { ValueNode } from './tree.ts';

const LONGEST = 60;
/** Of a list or an object so much is looked at: most of it may be white space. */
const MOST_READ = 500;

/** The text of a value as the author wrote it, lists and objects on one line; cut short where it is long. */
export function sourceOf(text: string, node: ValueNode): string {
  const written = text.slice(node.offset, node.offset + Math.min(node.length, MOST_READ));
  const source = node.type === 'object' || node.type === 'array' ? written.replace(/\s+/g, ' ') : written;
  return source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source;
}
