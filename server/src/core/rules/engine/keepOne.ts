import type { Edits } from '../../json/edits.ts';
import type { PropertyNode } from '../../json/tree.ts';
import { type Fix, titled } from './fix.ts';

interface Both<T> {
  readonly first: T;
  readonly second: T;
}

/** Of a key that stands twice: either may be kept that has a value. `edits` take each of the two away. */
export function keepOne({ first, second }: Both<PropertyNode>, edits: Both<Edits>, text: string): readonly Fix[] {
  const fixes: Fix[] = [];
  const [ofFirst, ofSecond] = [textOfValue(first, text), textOfValue(second, text)];
  if (ofFirst !== undefined)
    fixes.push({ kind: 'keep-first', args: { value: ofFirst }, safe: false, edits: edits.second });
  if (ofSecond !== undefined)
    fixes.push({ kind: 'keep-second', args: { value: ofSecond }, safe: false, edits: edits.first });
  return fixes;
}

function textOfValue({ children: [, value] }: PropertyNode, text: string): string | undefined {
  return value && titled(text.slice(value.offset, value.offset + value.length));
}
