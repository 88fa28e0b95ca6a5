import type { Depot } from '../../depot/depot.ts';
import { pathTo } from '../../document/nodes.ts';
import type { SyntaxFault } from '../../document/syntaxFault.ts';
import type { ArrayNode, ObjectNode, ValueNode } from '../../document/tree.ts';
import { indentAt } from '../../document/writing.ts';
import type { Edit } from '../../edits.ts';
import type { Fix, Read } from '../fix.ts';
import type { Finding } from '../rule.ts';
import { cutOut, ifBetter, insertAt, type Repair, textOf } from './repair.ts';

/** Brackets that are missing or too many, and what stands around the file's object. */
export const bracketRepairs = {
  'accolade-manquante': closeContainer,
  'crochet-manquant': closeContainer,
  'accolade-ouvrante': openObject,
  tronque: closeAll,
  'demande-non-fermee': closeAll,
  'fermeture-en-trop': removeText,
  'ferme-trop-tot': removeText,
  inattendu: removeText,
  'texte-apres': removeBehind,
  'pas-json': removeAround,
} satisfies Readonly<Record<string, Repair>>;

type Container = ObjectNode | ArrayNode;

/** Something else begins, or a bracket around this one closes: nothing more can belong to it. */
function closeContainer({ kind, start, end }: Finding, read: Read): readonly Fix[] {
  const type = kind === 'accolade-manquante' ? 'object' : 'array';
  const container = pathTo(read.root, start)
    .filter((node): node is Container => node.type === type && innerEnd(node as Container) === end)
    .at(-1);
  if (container === undefined) return [];
  const closer = closerOf(container);
  const comma = /^\s*,(?=\s*[}\]])/.exec(read.text.slice(end, end + 200))?.[0].length ?? 0;
  const edit = { offset: end, length: comma, text: gapBeforeCloser(container, read) + closer };
  const safe = read.ligne > 0 || isSurelyMissing(read.depot);
  return ifBetter([{ kind: 'ajouter-texte', args: { texte: closer }, safe, edits: [edit] }], read);
}

/** Where a demande is not closed, or a bracket stands behind the file, it may be that one that is in another's place. */
function isSurelyMissing({ entete, demandes }: Depot): boolean {
  const has = (faults: readonly SyntaxFault[], wanted: SyntaxFault['kind']): boolean =>
    faults.some(({ kind }) => kind === wanted);
  if (has(entete.syntax, 'texte-apres')) return false;
  return !demandes.some(({ slice }) => has(slice.reading.faults, 'demande-non-fermee'));
}

/** Past the last member, or past the opening bracket. */
function innerEnd({ children, offset }: Container): number {
  const last = children.at(-1);
  return last ? last.offset + last.length : offset + 1;
}

function closerOf({ type }: Container): string {
  return type === 'object' ? '}' : ']';
}

/** The line break and the indentation that the closing bracket of a container on several lines stands behind. */
function gapBeforeCloser(container: Container, { text, style }: Read): string {
  const [first] = container.children;
  const gap = first && /[\r\n][ \t]*$/.exec(text.slice(container.offset + 1, first.offset))?.[0];
  if (gap === undefined) return '';
  const indent = indentAt(text, container.offset);
  // The first line of a demande does not show how far it is indented: its keys do.
  const isShown = /[\r\n]/.test(text.slice(0, container.offset));
  const inner = gap.slice(1);
  return style.eol + (isShown || !inner.endsWith(style.indent) ? indent : inner.slice(style.indent.length));
}

/** Where a text was cut off what is missing cannot be told: closing it is the author's choice. */
function closeAll(fault: Finding, read: Read): readonly Fix[] {
  const { end, args } = fault;
  const closers = String(args?.texte);
  const open = openContainers(read.root, closers.length);
  if (open.length !== closers.length) return [];
  const closing = open.map((node) => gapBeforeCloser(node, read) + closerOf(node)).join('');
  const edit = endOfValue(read, end, closing);
  if (edit === undefined) return [];
  const safe = fault.kind === 'demande-non-fermee' && closers === '}' && edit.length === 0 && isFlat(read.root);
  return ifBetter([{ kind: 'ajouter-texte', args: { texte: closers }, safe, edits: [edit] }], read);
}

/** The containers that the text leaves open, the innermost first: each is the last thing in the one around it. */
function openContainers(root: ValueNode | undefined, count: number): readonly Container[] {
  const open: Container[] = [];
  let node = root;
  while (node?.type === 'object' || node?.type === 'array') {
    open.unshift(node);
    const last: Container['children'][number] | undefined = node.children.at(-1);
    node = last?.type === 'property' ? last.children[1] : last;
  }
  return open.slice(-count);
}

/** A comma at the end goes, a text is closed; behind a colon only a person can go on. */
function endOfValue({ text, root }: Read, end: number, closing: string): Edit | undefined {
  const last = text.charAt(end - 1);
  if (last === ',') return { offset: end - 1, length: 1, text: closing };
  if (last === ':' || last === '\\') return undefined;
  const string = pathTo(root, end)
    .filter(({ type }) => type === 'string')
    .at(-1);
  const isOpen = string?.type === 'string' && string.unsure === true && string.offset + string.length >= end;
  return insertAt(end, (isOpen && last !== '"' ? '"' : '') + closing);
}

/** Without a block inside it, a demande has no other brace that may be missing than its own. */
function isFlat(root: ValueNode | undefined): boolean {
  return root?.type === 'object' && root.children.every(({ children: [, value] }) => value?.type !== 'object');
}

/** Before the first key of an object in a list, or of the file's. */
function openObject({ start, end }: Finding, read: Read): readonly Fix[] {
  const object = pathTo(read.root, start).find((node) => node.type === 'object' && node.offset === start);
  if (object === undefined || object.parent?.type === 'property' || end <= start) return [];
  return ifBetter([{ kind: 'ajouter-texte', args: { texte: '{' }, safe: true, edits: [insertAt(start, '{')] }], read);
}

function removeText(fault: Finding, read: Read): readonly Fix[] {
  const texte = String(fault.args?.texte);
  return ifBetter([{ kind: 'supprimer', args: { texte }, safe: false, edits: [cutOut(fault)] }], read);
}

function removeBehind(fault: Finding, read: Read): readonly Fix[] {
  const safe = /^[;,]$/.test(textOf(fault, read));
  return [{ kind: 'texte-apres-supprimer', safe, edits: [cutOut(fault)] }];
}

/** What a model of language, a wiki or a script puts around the object: nothing with a bracket or a quote in it. */
function removeAround(_: Finding, read: Read): readonly Fix[] {
  const { text } = read;
  const before = /^[^{}[\]"]+(?=\{\s*")/.exec(text)?.[0].length;
  if (before === undefined) return [];
  const behind = /\}(\s*(?:```|;)\s*)$/.exec(text.slice(-100))?.[1]?.length ?? 0;
  const edits = [
    cutOut({ start: 0, end: before }),
    ...(behind ? [cutOut({ start: text.length - behind, end: text.length })] : []),
  ];
  return ifBetter([{ kind: 'json-seul', safe: false, edits }], read);
}
