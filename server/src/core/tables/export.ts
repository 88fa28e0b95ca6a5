import { withTwoDecimals } from '../claim/amount.ts';
import { readText } from '../claim/claimFile.ts';
import type { Demande } from '../claim/demande.ts';
import type { TypePiece } from '../claim/piece.ts';
import type { ValueNode } from '../json/tree.ts';
import type { Note } from '../messages/notes.ts';
import type { RefusalMessage } from '../messages/refusals.ts';
import type { Profile } from '../profiles/profile.ts';
import { numberCell, textCell, writeCsv } from './writeCsv.ts';

export interface Export {
  /** CSV as Excel reads it in France, its mark first. */
  readonly text: string;
  /** How many demandes it has. */
  readonly demandes: number;
  readonly remarks: readonly Note[];
}

/** What stands over the columns: as an import reads it. */
const headingsFor = ({ pieceTypes }: Profile): string[] => [
  'numLigne',
  'numeroASP',
  'numeroEditeur',
  'dateFacture',
  'montantSegurHTFacture',
  'beneficiaires',
  ...pieceTypes.map(({ type }) => `Pièce ${type}`),
  'Pièce',
  'codeTraitement',
  'libelleTraitement',
];

/** A claim file as a table, a row for each beneficiary. Demandes that are damaged are told, and left out. */
export function exportTable(text: string): Export | RefusalMessage {
  const claimFile = readText(text);
  if (claimFile === undefined) return { refusal: 'too-long' };
  const { demandes, profile } = claimFile;
  const whole = demandes.filter(isWhole);
  if (whole.length === 0) return { refusal: 'export-nothing' };
  const damaged = demandes.flatMap((demande, at) => (isWhole(demande) ? [] : [at + 1]));
  return {
    text: writeCsv([headingsFor(profile), ...whole.flatMap((demande) => rowsOf(demande, profile))]),
    demandes: whole.length,
    remarks: damaged.length === 0 ? [] : [{ note: 'export-damaged', args: { lines: damaged.join(', ') } }],
  };
}

function isWhole({ whole, fieldSet }: Demande): boolean {
  return whole && fieldSet !== undefined;
}

function rowsOf(demande: Demande, { pieceTypes }: Profile): readonly (readonly string[])[] {
  const text = (key: string): string => textCell(valueFor(demande, key));
  const before = [...['numLigne', 'numeroASP', 'numeroEditeur', 'dateFacture'].map(text), amountOf(demande)];
  const pieces = [...pieceTypes, undefined].map((one) => piecesOf(demande, one?.type));
  const after = [...pieces, ...['codeTraitement', 'libelleTraitement'].map(text)];
  const list = demande.fieldSet?.fields.get('beneficiaires')?.value;
  // One that stands without its list is a beneficiary all the same.
  const values = list?.type === 'array' ? list.children : list === undefined ? [] : [list];
  const finess = values.map((value) => sourceOf(demande, value)).filter((one) => one !== '');
  return (finess.length === 0 ? [''] : finess).map((one) => [...before, textCell(one), ...after]);
}

/** The names of the pieces of a type, each on a line; undefined for those whose type is not known. */
function piecesOf({ pieces }: Demande, type: TypePiece | undefined): string {
  const names = pieces.flatMap((piece) => (piece?.type === type ? (piece?.nomFichier?.value ?? []) : []));
  return textCell(names.join('\n'));
}

function amountOf(demande: Demande): string {
  const source = valueFor(demande, 'montantSegurHTFacture');
  const amount = withTwoDecimals(source);
  return amount === undefined ? textCell(source) : numberCell(amount);
}

function valueFor(demande: Demande, key: string): string {
  const value = demande.fieldSet?.fields.get(key)?.value;
  return value === undefined ? '' : sourceOf(demande, value);
}

/** A text by what it means, null by nothing, all else as it is written. */
function sourceOf({ slice }: Demande, value: ValueNode): string {
  if (value.type === 'string') return value.value;
  return value.type === 'null' ? '' : slice.text.slice(value.offset, value.offset + value.length);
}
