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

/** Between two that touch at the place, the one behind it. Halved each time: a damaged list may have very many. */
function childAround(node: Node, start: number, end: number): Node | undefined {
  if (!('children' in node)) return undefined;
  const children: readonly Node[] = node.children;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.offset ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = children[low - 1];
  return last !== undefined && end <= last.offset + last.length ? last : undefined;
}
