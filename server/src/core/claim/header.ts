import type { Document } from '../json/document.ts';
import type { Frame } from '../json/frame.ts';
import { lastUpTo } from '../json/offsets.ts';
import type { Slice } from '../json/slice.ts';
import { isBreaking, type SyntaxFault } from '../json/syntaxFault.ts';
import type { ArrayNode, HoleNode, PropertyNode, ValueNode } from '../json/tree.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Schema } from '../profiles/schema.ts';
import { type FieldSet, gather } from './fieldSet.ts';
import { headerFaults, type SchemaFault } from './schemaFaults.ts';

/** The header of the file (3.2): everything around the demandes. Offsets are those of the frame's text. */
export interface Header {
  readonly text: string;
  readonly root: ValueNode | undefined;
  /** The key that the whole file stands under, or the text that it is written in, where the root has no key of a file itself. */
  readonly wrapper: PropertyNode | undefined;
  /** Undefined when the root is no header. */
  readonly fieldSet: FieldSet | undefined;
  /** `numeroAns`, where it has its form: 10 letters or digits. */
  readonly ans: string | undefined;
  /** False when brackets or quotes do not pair: what is absent cannot be told. */
  readonly whole: boolean;
  /** The list of the demandes: `lignesImport`, or one that is all of the file. */
  readonly list: ArrayNode | undefined;
  /** How many elements it has. */
  readonly lines: number | undefined;
  readonly faults: readonly SchemaFault[];
  readonly syntax: readonly SyntaxFault[];
}

export function readHeader(document: Document, { schema }: Profile): Header {
  const { frame } = document;
  const { root, faults } = frame.reading;
  const found = root?.type === 'object' ? gather(root, schema.header, true) : undefined;
  const wrapper = wrapperIn(root, schema);
  const fieldSet = found && !isDemande(found) && wrapper === undefined ? found : undefined;
  const whole = !faults.some(isBreaking);
  const list = listIn(fieldSet?.fields.get('lignesImport')?.value ?? root, fieldSet);
  const lines = list && countLines(list, frame);
  return {
    text: frame.text,
    root,
    wrapper,
    fieldSet,
    ans: ansOf(fieldSet?.fields.get('numeroAns')?.value),
    whole,
    list,
    lines,
    faults: fieldSet ? headerFaults(fieldSet, lines) : [],
    syntax: headerSyntax(document),
  };
}

/** What of the syntax faults around the demandes is said of the header. */
export function headerSyntax({ frame, slices }: Document): readonly SyntaxFault[] {
  return frame.reading.faults.filter((fault) => !isSaidByDemande(fault, frame, slices));
}

/** A file that stands in brackets of its own is no list of demandes. */
function listIn(list: ValueNode | undefined, fieldSet: FieldSet | undefined): ArrayNode | undefined {
  if (list?.type !== 'array') return undefined;
  return fieldSet !== undefined || list.children.some(({ type }) => type === 'hole') ? list : undefined;
}

function countLines({ children }: ArrayNode, frame: Frame): number {
  return children.reduce((sum, element) => sum + (element.type === 'hole' ? countIn(element, frame) : 1), 0);
}

/** How many demandes one node stands for. */
function countIn({ offset, length }: HoleNode, { holes }: Frame): number {
  return lastUpTo(holes, offset + length - 1) - lastUpTo(holes, offset - 1);
}

function ansOf(value: ValueNode | undefined): string | undefined {
  if (value?.type !== 'string' || value.unsure) return undefined;
  return isNumeroAns(value.value) ? value.value : undefined;
}

/** Whether a `numeroAns` has its form (3.2), so that it may stand in a file's name (3.3). */
export function isNumeroAns(text: string): boolean {
  return /^[0-9A-Za-z]{10}$/.test(text);
}

/** A demande that is not closed says so; that a comma or the end of the file is missing behind it is the same fault. */
function isSaidByDemande({ kind, start }: SyntaxFault, { holes }: Frame, slices: readonly Slice[]): boolean {
  if (kind === 'truncated') return slices.at(-1)?.closed === false;
  return kind === 'missing-comma' && slices[holes.indexOf(start)]?.closed === false;
}

function wrapperIn(root: ValueNode | undefined, { header }: Schema): PropertyNode | undefined {
  if (root?.type !== 'object' || root.children.some(({ children: [key] }) => header.has(key.value))) return undefined;
  return root.children.find(({ children: [, value] }) => value !== undefined && (isFile(value) || isFileText(value)));
}

function isFileText(value: ValueNode): boolean {
  return value.type === 'string' && /^\s*\{/.test(value.value) && value.value.includes('"lignesImport"');
}

/** An object with the demandes of a file. */
export function isFile(value: ValueNode): boolean {
  return value.type === 'object' && value.children.some(({ children: [key] }) => key.value === 'lignesImport');
}

/** Three of its keys make a root a demande that lacks the file around it. */
function isDemande({ known, fields, unknown }: FieldSet): boolean {
  return !fields.has('lignesImport') && unknown.filter(({ key }) => known.schema.demande.has(key.value)).length >= 3;
}
