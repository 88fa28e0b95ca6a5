import { blocksIn } from '../claim/blocks.ts';
import type { ClaimFile } from '../claim/claimFile.ts';
import { toDocument } from '../json/document.ts';
import type { PropertyNode, ValueNode } from '../json/tree.ts';

/** Lines that can be folded, from 0; the first stays in sight. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** Demandes, which can so be folded all at once. */
  readonly isRegion: boolean;
}

interface Found extends Fold {
  /** How deep it is: where not all may be told, the outer ones are. */
  readonly depth: number;
}

/** How deep demandes stand. */
const DEMANDE = 2;

/**
 * What can be folded: the header's keys, demandes, blocks in either layout, lists, pieces, and whatever else has brackets.
 * `lineOf` gives the line of an offset. Of more than `limit` the outer ones. No two begin on one line.
 */
export function folding(
  claimFile: ClaimFile,
  lineOf: (offset: number) => number,
  limit = Number.POSITIVE_INFINITY,
): readonly Fold[] {
  const folds = new Folds(lineOf);
  const { demandes, document, header } = claimFile;
  folds.addNodes(header.root, header.text, (offset) => toDocument(document, offset), 0);
  folds.addRun(headerKeys(header.root), (offset) => toDocument(document, offset), DEMANDE);
  for (const [index, { root, fieldSet, slice }] of demandes.entries()) {
    const at = (offset: number): number => (document.starts[index] ?? 0) + offset;
    folds.addNodes(root, slice.text, at, DEMANDE);
    for (const block of fieldSet ? blocksIn(fieldSet) : []) {
      if (block.fieldSet === undefined && block.block !== undefined) folds.addRun(block.properties, at, DEMANDE + 1);
    }
  }
  return folds.take(limit);
}

/** The keys of the header up to the first that holds something. */
function headerKeys(root: ValueNode | undefined): readonly PropertyNode[] {
  const keys = root?.type === 'object' ? root.children : [];
  const end = keys.findIndex(({ children: [, value] }) => value !== undefined && 'children' in value);
  return end < 0 ? keys : keys.slice(0, end);
}

class Folds {
  readonly #lineOf: (offset: number) => number;
  readonly #byLine = new Map<number, Found>();

  constructor(lineOf: (offset: number) => number) {
    this.#lineOf = lineOf;
  }

  /** Everything with brackets; the line of the closing one stays in sight. */
  addNodes(node: ValueNode | undefined, text: string, at: (offset: number) => number, depth: number): void {
    if (node?.type !== 'object' && node?.type !== 'array') return;
    const end = node.offset + node.length;
    const isClosed = node.length > 1 && /[\]}]/.test(text.charAt(end - 1));
    const lastLine = this.#lineOf(at(isClosed ? end - 1 : end)) - (isClosed ? 1 : 0);
    this.#add(this.#lineOf(at(node.offset)), lastLine, depth, depth === DEMANDE && node.parent === undefined);
    for (const child of node.children) {
      this.addNodes(child.type === 'property' ? child.children[1] : child, text, at, depth + 1);
    }
  }

  /** Keys that belong together without brackets of their own. */
  addRun(properties: readonly PropertyNode[], at: (offset: number) => number, depth: number): void {
    const [first, last] = [properties[0], properties.at(-1)];
    if (first === undefined || last === undefined || first === last) return;
    this.#add(this.#lineOf(at(first.offset)), this.#lineOf(at(last.offset + last.length)), depth, false);
  }

  take(limit: number): readonly Fold[] {
    const found = uncrossed([...this.#byLine.values()].sort((a, b) => a.startLine - b.startLine));
    return found
      .sort((a, b) => a.depth - b.depth || a.startLine - b.startLine)
      .slice(0, limit)
      .sort((a, b) => a.startLine - b.startLine)
      .map(({ startLine, endLine, isRegion }) => ({ startLine, endLine, isRegion }));
  }

  #add(startLine: number, endLine: number, depth: number, isRegion: boolean): void {
    if (startLine >= endLine || (this.#byLine.get(startLine)?.endLine ?? 0) >= endLine) return;
    this.#byLine.set(startLine, { startLine, endLine, depth, isRegion });
  }
}

/** Without those that begin inside another and end behind it: an editor could not tell which one holds a line. */
function uncrossed(folds: readonly Found[]): Found[] {
  const open: Found[] = [];
  return folds.filter((fold) => {
    while ((open.at(-1)?.endLine ?? fold.startLine) < fold.startLine) open.pop();
    const isCrossed = fold.endLine > (open.at(-1)?.endLine ?? fold.endLine);
    if (!isCrossed) open.push(fold);
    return !isCrossed;
  });
}
