import { type Bloc, blocsIn } from '../depot/blocs.ts';
import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { BLOCS, DEMANDE_FIELDS } from '../depot/fields.ts';
import { toDocument } from '../document/document.ts';
import type { PropertyNode, ValueNode } from '../document/tree.ts';
import type { Langue } from '../messages/langue.ts';
import { wordSymbol } from '../messages/symbolTexts.ts';
import { sourceOf } from '../rules/place.ts';
import { titreOf, uneLigne } from './titre.ts';

/** A part of a claim file with a name, `[start, end)`, and the place in it that the name stands for. */
export interface Symbole {
  readonly nom: string;
  readonly detail?: string;
  readonly genre: Genre;
  readonly start: number;
  readonly end: number;
  readonly nomStart: number;
  readonly nomEnd: number;
  readonly enfants: readonly Symbole[];
}

export type Genre = 'demande' | 'bloc' | 'piece' | 'cle' | Exclude<ValueNode['type'], 'hole'>;

/** In a file of more demandes only these themselves are shown: nobody unfolds so many, and editors are slow with them. */
const MOST_IN_DETAIL = 1000;

/** The outline of a file: the keys of its header, and its demandes with their blocks, pieces and beneficiaries. */
export function symbols(depot: Depot, langue: Langue): readonly Symbole[] {
  const { demandes, document } = depot;
  const detailed = demandes.length <= MOST_IN_DETAIL;
  const ofDemandes = demandes.map((demande, index) =>
    demandeSymbol({ demande, from: document.starts[index] ?? 0, langue }, index, detailed),
  );
  return [...headerSymbols(depot), ...ofDemandes].sort((a, b) => a.start - b.start);
}

/** The keys around the demandes. Those that hold them are not shown: the demandes stand in their place. */
function headerSymbols({ entete, document }: Depot): Symbole[] {
  const { holes } = document.frame;
  const blocks = new Set([...(entete.objet?.fields.values() ?? [])].map(({ property }) => property.parent));
  const isBlock = ({ children: [, value] }: PropertyNode): boolean => value?.type === 'object' && blocks.has(value);
  const at = (offset: number): number => toDocument(document, offset);
  const keysIn = (node: ValueNode | undefined): Symbole[] =>
    (node?.type === 'object' ? node.children : []).flatMap((property) => {
      const end = property.offset + property.length;
      const holds = holes.some((hole) => property.offset <= hole && hole < end);
      if (holds) return keysIn(property.children[1]);
      const symbol = keySymbol(entete.text, property, at);
      return isBlock(property) ? { ...symbol, genre: 'bloc', enfants: keysIn(property.children[1]) } : symbol;
    });
  return keysIn(entete.root);
}

/** A key with its value; `at` gives the file's offset of one in `text`. */
function keySymbol(text: string, property: PropertyNode, at: (offset: number) => number): Symbole {
  const [key, value] = property.children;
  const isScalar = value !== undefined && value.type !== 'object' && value.type !== 'array';
  return {
    nom: uneLigne(key.value) || '""',
    ...(isScalar ? { detail: uneLigne(sourceOf(text, value)) } : {}),
    genre: genreOf(value),
    ...placed(property, key, at),
    enfants: [],
  };
}

function genreOf(value: ValueNode | undefined): Genre {
  return value === undefined || value.type === 'hole' ? 'cle' : value.type;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

function placed(
  whole: Span,
  name: Span,
  at: (offset: number) => number,
): Pick<Symbole, 'start' | 'end' | 'nomStart' | 'nomEnd'> {
  const end = whole.offset + whole.length;
  return {
    start: at(whole.offset),
    end: at(end),
    nomStart: at(name.offset),
    nomEnd: at(Math.min(name.offset + name.length, end)),
  };
}

/** A demande whose parts get symbols. */
interface Scene {
  readonly demande: Demande;
  /** Where its slice begins in the file. */
  readonly from: number;
  readonly langue: Langue;
}

function demandeSymbol(scene: Scene, index: number, detailed: boolean): Symbole {
  const { demande, from, langue } = scene;
  const { objet, slice } = demande;
  const named = ['numLigne', 'numeroASP', 'numeroEditeur'].flatMap((name) => objet?.fields.get(name)?.property ?? []);
  // Where the first line of a demande is shown while it is scrolled through, a brace alone would say nothing.
  const name = named[0] ?? objet?.node.children[0] ?? { offset: 0, length: Math.min(1, slice.text.length) };
  return {
    nom: titreOf(demande, index, langue),
    genre: 'demande',
    ...placed({ offset: 0, length: slice.text.length }, name, (offset) => from + offset),
    enfants: objet && detailed ? blocsIn(objet).flatMap((bloc) => blocSymbols(scene, bloc)) : [],
  };
}

/** The blocks that have one key alone. */
const SINGLE: ReadonlySet<string> = new Set(
  [...DEMANDE_FIELDS.values()].map(({ bloc }) => bloc).filter((bloc, _, all) => countOf(bloc, all) === 1),
);

function countOf(bloc: string, all: readonly string[]): number {
  return all.filter((one) => one === bloc).length;
}

function blocSymbols(scene: Scene, { bloc, properties, objet }: Bloc): Symbole[] {
  const keys = properties.map((property) => demandeKeySymbol(scene, property));
  const nom = BLOCS[bloc ?? '']?.[scene.langue];
  const [first] = keys;
  if (nom === undefined || first === undefined) return keys;
  if (objet === undefined && SINGLE.has(bloc ?? '')) return keys.map((key) => ({ ...key, nom }));
  const last = keys.at(-1) ?? first;
  if (objet === undefined) return [{ ...first, ...group(nom, keys), end: last.end }];
  const own = keySymbol(scene.demande.slice.text, objet, (offset) => scene.from + offset);
  return [{ ...own, ...group(nom, keys), detail: own.nom }];
}

function group(nom: string, enfants: readonly Symbole[]): Pick<Symbole, 'nom' | 'detail' | 'genre' | 'enfants'> {
  return { nom, detail: '', genre: 'bloc', enfants };
}

function demandeKeySymbol(scene: Scene, property: PropertyNode): Symbole {
  const { demande, from } = scene;
  const symbol = keySymbol(demande.slice.text, property, (offset) => from + offset);
  const { fields } = demande.objet ?? {};
  const value = property.children[1];
  if (value?.type !== 'array') return symbol;
  const isPieces = fields?.get('piecesJustificatives')?.property === property;
  if (!isPieces && fields?.get('beneficiaires')?.property !== property) return symbol;
  const enfants = value.children.map((element, rang) =>
    isPieces ? pieceSymbol(scene, element, rang) : elementSymbol(scene, element),
  );
  return { ...symbol, detail: String(enfants.length), enfants };
}

function pieceSymbol(scene: Scene, element: ValueNode, rang: number): Symbole {
  const piece = scene.demande.pieces[rang];
  const { nomFichier, typeFichier } = piece ?? {};
  const symbol = elementSymbol(scene, element);
  if (piece === undefined) return symbol;
  return {
    ...symbol,
    nom: uneLigne(nomFichier?.value ?? '') || wordSymbol('piece', { rang: rang + 1 }, scene.langue),
    ...(typeFichier === undefined ? {} : { detail: uneLigne(typeFichier.value) }),
    genre: 'piece',
    ...placed(element, nomFichier ?? element, (offset) => scene.from + offset),
  };
}

/** An element of a list, by what it says. */
function elementSymbol({ demande, from }: Scene, element: ValueNode): Symbole {
  const { text } = demande.slice;
  const said = element.type === 'string' ? element.value : sourceOf(text, element);
  const nom = uneLigne(said) || uneLigne(sourceOf(text, element)) || '""';
  return { nom, genre: genreOf(element), ...placed(element, element, (offset) => from + offset), enfants: [] };
}
