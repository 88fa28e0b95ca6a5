import { type Block, blocksIn } from '../claim/blocks.ts';
import type { ClaimFile } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import { toDocument } from '../json/document.ts';
import type { PropertyNode, ValueNode } from '../json/tree.ts';
import type { Language } from '../messages/language.ts';
import { wordSymbol } from '../messages/symbolTexts.ts';
import type { Fields } from '../profiles/schema.ts';
import { keptBy } from '../reuse.ts';
import { sourceOf } from '../rules/engine/place.ts';
import { demandeTitle, oneLine } from './title.ts';

/** A part of a claim file with a name, `[start, end)`, and the place in it that the name stands for. */
export interface FileSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly outlineKind: OutlineKind;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly children: readonly FileSymbol[];
}

export type OutlineKind = 'demande' | 'block' | 'piece' | 'key' | Exclude<ValueNode['type'], 'hole'>;

/** In a file of more demandes only these themselves are shown: nobody unfolds so many, and editors are slow with them. */
const MOST_IN_DETAIL = 1000;

/** The outline of a file: the keys of its header, and its demandes with their blocks, pieces and beneficiaries. */
export function symbols(claimFile: ClaimFile, language: Language): readonly FileSymbol[] {
  const { demandes, document } = claimFile;
  const detailed = demandes.length <= MOST_IN_DETAIL;
  const ofDemandes = demandes.map((demande, index) =>
    demandeSymbol({ demande, from: document.starts[index] ?? 0, language }, index, detailed),
  );
  return [...headerSymbols(claimFile), ...ofDemandes].sort((a, b) => a.start - b.start);
}

/** The keys around the demandes. Those that hold them are not shown: the demandes stand in their place. */
function headerSymbols({ header, document }: ClaimFile): FileSymbol[] {
  const { holes } = document.frame;
  const blocks = new Set([...(header.fieldSet?.fields.values() ?? [])].map(({ property }) => property.parent));
  const isBlock = ({ children: [, value] }: PropertyNode): boolean => value?.type === 'object' && blocks.has(value);
  const at = (offset: number): number => toDocument(document, offset);
  const keysIn = (node: ValueNode | undefined): FileSymbol[] =>
    (node?.type === 'object' ? node.children : []).flatMap((property) => {
      const end = property.offset + property.length;
      const holds = holes.some((hole) => property.offset <= hole && hole < end);
      if (holds) return keysIn(property.children[1]);
      const symbol = keySymbol(header.text, property, at);
      return isBlock(property) ? { ...symbol, outlineKind: 'block', children: keysIn(property.children[1]) } : symbol;
    });
  return keysIn(header.root);
}

/** A key with its value; `at` gives the file's offset of one in `text`. */
function keySymbol(text: string, property: PropertyNode, at: (offset: number) => number): FileSymbol {
  const [key, value] = property.children;
  const isScalar = value !== undefined && value.type !== 'object' && value.type !== 'array';
  return {
    name: oneLine(key.value) || '""',
    ...(isScalar ? { detail: oneLine(sourceOf(text, value)) } : {}),
    outlineKind: outlineKindOf(value),
    ...placed(property, key, at),
    children: [],
  };
}

function outlineKindOf(value: ValueNode | undefined): OutlineKind {
  return value === undefined || value.type === 'hole' ? 'key' : value.type;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

function placed(
  whole: Span,
  name: Span,
  at: (offset: number) => number,
): Pick<FileSymbol, 'start' | 'end' | 'nameStart' | 'nameEnd'> {
  const end = whole.offset + whole.length;
  return {
    start: at(whole.offset),
    end: at(end),
    nameStart: at(name.offset),
    nameEnd: at(Math.min(name.offset + name.length, end)),
  };
}

/** A demande whose parts get symbols. */
interface Scene {
  readonly demande: Demande;
  /** Where its slice begins in the file. */
  readonly from: number;
  readonly language: Language;
}

function demandeSymbol(scene: Scene, index: number, detailed: boolean): FileSymbol {
  const { demande, from, language } = scene;
  const { fieldSet, slice } = demande;
  const named = ['numLigne', 'numeroASP', 'numeroEditeur'].flatMap(
    (name) => fieldSet?.fields.get(name)?.property ?? [],
  );
  // Where the first line of a demande is shown while it is scrolled through, a brace alone would say nothing.
  const name = named[0] ?? fieldSet?.node.children[0] ?? { offset: 0, length: Math.min(1, slice.text.length) };
  return {
    name: demandeTitle(demande, index, language),
    outlineKind: 'demande',
    ...placed({ offset: 0, length: slice.text.length }, name, (offset) => from + offset),
    children: fieldSet && detailed ? blocksIn(fieldSet).flatMap((block) => blockSymbols(scene, block)) : [],
  };
}

/** The blocks that have one key alone. */
const singleBlocks = keptBy((known: Fields): ReadonlySet<string> => {
  const blocks = [...known.values()].map(({ block }) => block);
  return new Set(blocks.filter((block) => countOf(block, blocks) === 1));
});

function countOf(block: string, all: readonly string[]): number {
  return all.filter((one) => one === block).length;
}

function blockSymbols(scene: Scene, { block, properties, fieldSet }: Block): FileSymbol[] {
  const keys = properties.map((property) => demandeKeySymbol(scene, property));
  const { schema } = scene.demande.profile;
  const name = block === undefined ? undefined : schema.blocks[block]?.[scene.language];
  const [first] = keys;
  if (name === undefined || first === undefined) return keys;
  if (fieldSet === undefined && singleBlocks(schema.demande).has(block ?? ''))
    return keys.map((key) => ({ ...key, name }));
  const last = keys.at(-1) ?? first;
  if (fieldSet === undefined) return [{ ...first, ...group(name, keys), end: last.end }];
  const own = keySymbol(scene.demande.slice.text, fieldSet, (offset) => scene.from + offset);
  return [{ ...own, ...group(name, keys), detail: own.name }];
}

function group(
  name: string,
  children: readonly FileSymbol[],
): Pick<FileSymbol, 'name' | 'detail' | 'outlineKind' | 'children'> {
  return { name, detail: '', outlineKind: 'block', children };
}

function demandeKeySymbol(scene: Scene, property: PropertyNode): FileSymbol {
  const { demande, from } = scene;
  const symbol = keySymbol(demande.slice.text, property, (offset) => from + offset);
  const { fields } = demande.fieldSet ?? {};
  const value = property.children[1];
  if (value?.type !== 'array') return symbol;
  const isPieces = fields?.get('piecesJustificatives')?.property === property;
  if (!isPieces && fields?.get('beneficiaires')?.property !== property) return symbol;
  const children = value.children.map((element, rank) =>
    isPieces ? pieceSymbol(scene, element, rank) : elementSymbol(scene, element),
  );
  return { ...symbol, detail: String(children.length), children };
}

function pieceSymbol(scene: Scene, element: ValueNode, rank: number): FileSymbol {
  const piece = scene.demande.pieces[rank];
  const { nomFichier, typeFichier } = piece ?? {};
  const symbol = elementSymbol(scene, element);
  if (piece === undefined) return symbol;
  return {
    ...symbol,
    name: oneLine(nomFichier?.value ?? '') || wordSymbol('piece', { rank: rank + 1 }, scene.language),
    ...(typeFichier === undefined ? {} : { detail: oneLine(typeFichier.value) }),
    outlineKind: 'piece',
    ...placed(element, nomFichier ?? element, (offset) => scene.from + offset),
  };
}

/** An element of a list, by what it says. */
function elementSymbol({ demande, from }: Scene, element: ValueNode): FileSymbol {
  const { text } = demande.slice;
  const said = element.type === 'string' ? element.value : sourceOf(text, element);
  const name = oneLine(said) || oneLine(sourceOf(text, element)) || '""';
  return {
    name,
    outlineKind: outlineKindOf(element),
    ...placed(element, element, (offset) => from + offset),
    children: [],
  };
}
