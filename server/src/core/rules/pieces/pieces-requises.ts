import type { Demande } from '../../claim/demande.ts';
import { EXTENSIONS, type FormatPiece } from '../../claim/format.ts';
import { isRightPieceName, parsePieceName } from '../../claim/pieceName.ts';
import { pieceNameOf, readTrio, type Trio } from '../../claim/trio.ts';
import { allOf, type Word } from '../../problem.ts';
import type { PieceType } from '../../profiles/profile.ts';
import type { Read } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { addPieces } from './adding.ts';

type State = { readonly kind: 'missing'; readonly absent: readonly PieceType[] };

/** A claim has a piece of each type that its software requires (3.1). */
export const piecesRequises: RuleOf<'pieces-requises', State> = {
  code: 'pieces-requises',
  level: 'error',
  block: 'pieces',
  section: '3.1',
  stage: 'format',
  checkDemande({ fieldSet, pieces, whole, profile }, report) {
    const list = fieldSet?.fields.get('piecesJustificatives')?.value;
    if (!whole || list?.type !== 'array') return;
    const types = pieces.map((piece) => piece?.type);
    // What type a piece is meant to be of may be the other fault that is said of it.
    if (types.includes(undefined)) return;
    const end = list.offset + list.length;
    const absent = profile.pieceTypes.filter(({ type, isRequired }) => isRequired && !types.includes(type));
    if (absent.length > 0) report({ start: end - 1, end, state: { kind: 'missing', absent } });
  },
  word: ({ kind, absent }) => ({
    kind,
    pieces: allOf(absent.map(({ noun }) => noun)),
    types: allOf(absent.map(wordType)),
  }),
  fix({ state: { absent } }, read) {
    const { demande, style } = read;
    if (demande === undefined) return [];
    return missing(absent, demande, read).flatMap((trios) => addPieces(demande, trios, style));
  },
};

function wordType({ type }: PieceType, index: number): Word {
  return { word: index === 0 ? 'piece-of-type' : 'one-of-type', args: { type } };
}

/** The pieces to be added, in each way that they may be there: as the files nearby tell, else in each format. */
function missing(types: readonly PieceType[], demande: Demande, read: Read): Trio[][] {
  const possible = types.map((type) => {
    const nearby = filesOf(type, read);
    return nearby.length > 0 ? nearby : inEachFormat(type, demande);
  });
  const ways = Math.max(...possible.map((trios) => trios.length));
  const found = Array.from({ length: ways }, (_, way) =>
    possible.flatMap((trios) => trios[Math.min(way, trios.length - 1)] ?? []),
  );
  return found.filter((trios) => trios.length === types.length);
}

/** What files nearby bear the demande's number and the code of such a piece. */
function filesOf({ code }: PieceType, { demande, claimFile, context, profile }: Read): Trio[] {
  const named = new Set(claimFile.demandes.flatMap(({ summary }) => summary.names));
  const names = new Set(context.surroundings?.files.map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const parts = isRightPieceName(name, profile) && !named.has(name) ? parsePieceName(name, profile) : undefined;
    const isOurs = parts?.code === code && parts.number === demande?.summary.numeroEditeur;
    return (isOurs ? readTrio(name, profile) : undefined) ?? [];
  });
}

function inEachFormat({ type }: PieceType, demande: Demande): Trio[] {
  return (Object.keys(EXTENSIONS) as FormatPiece[]).flatMap((format) => {
    const name = pieceNameOf(demande, type, format, demande.pieces);
    return (name === undefined ? undefined : readTrio(name, demande.profile)) ?? [];
  });
}
