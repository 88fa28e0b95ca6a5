import { countBefore } from './offsets.ts';
import type { PropertyNode, ValueNode } from './tree.ts';

type Node = ValueNode | PropertyNode;

/** The node that takes up `[start, end)`, the innermost where several do. */
export function nodeAt(root: ValueNode | undefined, start: number, end: number): Node | undefined {
  let found: Node | undefined;
  for (let node: Node | undefined = root; node !== undefined; node = childAround(node, start, end)) {
    if (node.offset === start && node.offset + node.length === end) found = node;
  }
  return found;
}

/** The nodes around `offset`, ends included, from the root to the innermost. */
export function pathTo(root: ValueNode | undefined, offset: number): readonly Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = root; node !== undefined; node = childAround(node, offset, offset)) path.push(node);
  return path;
}

/** Between two that touch at the place, the one behind it. */
function childAround(node: Node, start: number, end: number): Node | undefined {
  if (!('children' in node)) return undefined;
  const children: readonly Node[] = node.children;
  const last = children[countBefore(children.length, (index) => (children[index]?.offset ?? 0) <= start) - 1];
  return last !== undefined && end <= last.offset + last.length ? last : undefined;
}
