import type { Edit, Edits } from './edits.ts';
import type { ArrayNode, ObjectNode, PropertyNode, ValueNode } from './tree.ts';

export type Container = ObjectNode | ArrayNode;
export type Member = PropertyNode | ValueNode;

/** The source text of a node. */
export function sourceOf(text: string, { offset, length }: Pick<Member, 'offset' | 'length'>): string {
  return text.slice(offset, offset + length);
}

/**
 * The members of a container with other texts in their places, or taken away where the text is undefined: the commas go
 * with them. One at least has to stay.
 */
export function rewriteMembers(container: Container, changes: ReadonlyMap<Member, string | undefined>): Edits {
  const children: readonly Member[] = container.children;
  const edits: Edit[] = [];
  let isFirst = true;
  for (const [index, child] of children.entries()) {
    const text = changes.get(child);
    const end = child.offset + child.length;
    if (text !== undefined) edits.push({ offset: child.offset, length: child.length, text });
    if (text !== undefined || !changes.has(child)) {
      isFirst = false;
      continue;
    }
    const before = children[index - 1];
    const from = isFirst || before === undefined ? child.offset : before.offset + before.length;
    const to = isFirst ? (children[index + 1]?.offset ?? end) : end;
    edits.push({ offset: from, length: to - from, text: '' });
  }
  return joined(edits);
}

/** What stands between two members of a container that already has several; undefined where it has fewer. */
export function separatorIn(text: string, container: Container): string | undefined {
  const [first, second]: readonly Member[] = container.children;
  return first && second && text.slice(first.offset + first.length, second.offset);
}

/** The source text of a member for lines that begin with `to`, where its own began with `from`. */
export function reindent(source: string, from: string, to: string): string {
  if (from === to) return source;
  return source.replaceAll(/(\r\n|\n|\r)([ \t]*)/g, (line, eol: string, lead: string) =>
    lead.startsWith(from) ? eol + to + lead.slice(from.length) : line,
  );
}

/** Edits in the order of their offsets, those that touch made one. */
function joined(edits: Edits): Edits {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last !== undefined && last.offset + last.length === edit.offset) {
      result[result.length - 1] = { ...last, length: last.length + edit.length, text: last.text + edit.text };
    } else result.push(edit);
  }
  return result;
}
