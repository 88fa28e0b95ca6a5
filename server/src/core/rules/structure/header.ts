import { mentionKey } from '../../claim/portalTemplate.ts';
import type { ArrayNode, ObjectNode } from '../../json/tree.ts';
import { member } from '../../json/writing.ts';
import { blankOf, firstValue } from '../engine/blank.ts';
import type { Fix, Read } from '../engine/fix.ts';

/** A demande that is a file by itself, put into the list of one. */
export function aroundDemande(root: ObjectNode, read: Read): Fix {
  const { eol, indent } = read.style;
  const [before, behind] = eol === '' ? ['[', ']'] : [`[${eol}${indent.repeat(2)}`, `${eol}${indent}]`];
  return around(root, before, behind, read);
}

/** A list of demandes, put under its key; nothing where its elements are files themselves. */
export function aroundList(root: ArrayNode, read: Read): readonly Fix[] {
  const isList = root.children.every(
    (one) =>
      one.type === 'hole' ||
      (one.type === 'object' &&
        one.children.every(({ children: [key] }) => !read.profile.schema.header.has(key.value))),
  );
  return isList ? [around(root, '', '', read)] : [];
}

function around({ offset, length }: ObjectNode | ArrayNode, before: string, behind: string, read: Read): Fix {
  const { eol, indent, brace, comma } = read.style;
  const [open, gap, close] = eol === '' ? [brace, comma, brace] : [eol + indent, eol + indent, eol];
  const blanks: (readonly [start: number, end: number])[] = [];
  let text = `{${open}`;
  for (const field of read.profile.schema.header.values()) {
    if (field.name === 'lignesImport') continue;
    const value = firstValue(field, read.line);
    const key = mentionKey(field.name, read.context.template);
    text += member(key, value.source, read.style);
    blanks.push(...blankOf(value, text.length - value.source.length));
    text += `,${gap}`;
  }
  text += member('lignesImport', before, read.style);
  // The header comes last: its blanks are where the author goes on.
  const edits = [
    { offset: offset + length, length: 0, text: `${behind}${close}}` },
    { offset, length: 0, text },
  ];
  return { kind: 'add-header', safe: false, edits, blanks };
}
