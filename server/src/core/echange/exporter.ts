import type { Demande } from '../depot/demande.ts';
import type { Depot } from '../depot/depot.ts';
import { avecDeuxDecimales } from '../depot/montant.ts';
import type { TypePiece } from '../depot/piece.ts';
import type { ValueNode } from '../document/tree.ts';
import type { Note } from '../messages/notes.ts';
import type { Refus } from '../messages/refusals.ts';
import { ecrireCsv, nombreCsv, texteCsv } from './ecrireCsv.ts';

export interface Export {
  /** CSV as Excel reads it in France, its mark first. */
  readonly text: string;
  /** How many demandes it has. */
  readonly demandes: number;
  readonly remarques: readonly Note[];
}

/** What stands over the columns: as an import reads it. */
const TITRES = [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  'Pièce FACTURE',
  'Pièce VA',
  'Pièce CTX',
  'Pièce',
  'codeTraitement',
  'libelleTraitement',
];

/** A claim file as a table, a row for each beneficiary. Demandes that are damaged are told, and left out. */
export function exporter({ demandes }: Depot): Export | Refus {
  const whole = demandes.filter(isWhole);
  if (whole.length === 0) return { refus: 'export-rien' };
  const damaged = demandes.flatMap((demande, at) => (isWhole(demande) ? [] : [at + 1]));
  return {
    text: ecrireCsv([TITRES, ...whole.flatMap(rowsOf)]),
    demandes: whole.length,
    remarques: damaged.length === 0 ? [] : [{ note: 'export-abimees', args: { lignes: damaged.join(', ') } }],
  };
}

function isWhole({ whole, objet }: Demande): boolean {
  return whole && objet !== undefined;
}

function rowsOf(demande: Demande): readonly (readonly string[])[] {
  const text = (key: string): string => texteCsv(valeurDe(demande, key));
  const before = [...['numLigne', 'numeroASP', 'numeroEditeur', 'dateFacture'].map(text), montantOf(demande)];
  const pieces = ([...TYPES, undefined] as const).map((type) => piecesOf(demande, type));
  const after = [...pieces, ...['codeTraitement', 'libelleTraitement'].map(text)];
  const list = demande.objet?.fields.get('beneficiaires')?.value;
  // One that stands without its list is a beneficiary all the same.
  const values = list?.type === 'array' ? list.children : list === undefined ? [] : [list];
  const finess = values.map((value) => sourceOf(demande, value)).filter((one) => one !== '');
  return (finess.length === 0 ? [''] : finess).map((one) => [...before, texteCsv(one), ...after]);
}

const TYPES: readonly TypePiece[] = ['FACTURE', 'VA', 'CTX'];

/** The names of the pieces of a type, each on a line; undefined for those whose type is not known. */
function piecesOf({ pieces }: Demande, type: TypePiece | undefined): string {
  const names = pieces.flatMap((piece) => (piece?.type === type ? (piece?.nomFichier?.value ?? []) : []));
  return texteCsv(names.join('\n'));
}

function montantOf(demande: Demande): string {
  const source = valeurDe(demande, 'montantSegurHTFacture');
  const amount = avecDeuxDecimales(source);
  return amount === undefined ? texteCsv(source) : nombreCsv(amount);
}

function valeurDe(demande: Demande, key: string): string {
  const value = demande.objet?.fields.get(key)?.value;
  return value === undefined ? '' : sourceOf(demande, value);
}

/** A text by what it means, null by nothing, all else as it is written. */
function sourceOf({ slice }: Demande, value: ValueNode): string {
  if (value.type === 'string') return value.value;
  return value.type === 'null' ? '' : slice.text.slice(value.offset, value.offset + value.length);
}
