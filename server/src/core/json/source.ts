import type { ValueNode } from './tree.ts';

const LONGEST = 60;
/** The portal's labels are sentences: what is to be corrected may stand at their end. */
export const LONGEST_LABEL = 400;
/** Of a list or an object so much is looked at: most of it may be white space. */
const MOST_READ = 500;

/** The text of a value as the author wrote it, lists and objects on one line; cut short where it is long. */
export function sourceOf(text: string, node: ValueNode, longest = LONGEST): string {
  const written = text.slice(node.offset, node.offset + Math.min(node.length, MOST_READ));
  const source = node.type === 'object' || node.type === 'array' ? written.replace(/\s+/g, ' ') : written;
  return source.length > longest ? `${source.slice(0, longest)}…` : source;
}
