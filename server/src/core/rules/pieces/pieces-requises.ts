import { EXTENSIONS, type FormatPiece } from '../../claim/format.ts';
import { isRightPieceName, parsePieceName } from '../../claim/pieceName.ts';
import { isOfOtherSoftware } from '../../claim/summary.ts';
import { pieceNameOf, readTrio, type Trio } from '../../claim/trio.ts';
import type { Read } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { addPieces } from './adding.ts';

type State = { readonly kind: 'none' | 'facture' | 'va' };

/** A claim has its invoice and its certificate of verified fitness (3.1). */
export const piecesRequises: RuleOf<'pieces-requises', State> = {
  code: 'pieces-requises',
  level: 'error',
  checkDemande({ fieldSet, pieces, whole }, report) {
    const list = fieldSet?.fields.get('piecesJustificatives')?.value;
    if (!whole || list?.type !== 'array') return;
    const types = pieces.map((piece) => piece?.type);
    // What type a piece is meant to be of may be the other fault that is said of it.
    if (types.includes(undefined)) return;
    const end = list.offset + list.length;
    const facture = types.includes('FACTURE');
    const va = types.includes('VA');
    if (!facture && !va) report({ start: end - 1, end, state: { kind: 'none' } });
    else if (!facture) report({ start: end - 1, end, state: { kind: 'facture' } });
    else if (!va) report({ start: end - 1, end, state: { kind: 'va' } });
  },
  fix({ state: { kind } }, read) {
    const { demande, style } = read;
    if (demande === undefined || isOfOtherSoftware(demande.summary)) return [];
    return missing(kind, read).flatMap((trios) => addPieces(demande, trios, style));
  },
};

type RequiredType = 'FACTURE' | 'VA';

/** The pieces to be added, in each way that they may be there: as the files nearby tell, else in each format. */
function missing(kind: State['kind'], read: Read): Trio[][] {
  const types: RequiredType[] = kind === 'none' ? ['FACTURE', 'VA'] : [kind === 'facture' ? 'FACTURE' : 'VA'];
  const possible = types.map((type) => {
    const nearby = filesOf(type, read);
    return nearby.length > 0 ? nearby : inEachFormat(type, read);
  });
  const ways = Math.max(...possible.map((trios) => trios.length));
  const found = Array.from({ length: ways }, (_, way) =>
    possible.flatMap((trios) => trios[Math.min(way, trios.length - 1)] ?? []),
  );
  return found.filter((trios) => trios.length === types.length);
}

/** What files nearby bear the demande's number and the code of such a piece. */
function filesOf(type: RequiredType, { demande, claimFile, context }: Read): Trio[] {
  const named = new Set(claimFile.demandes.flatMap(({ summary }) => summary.names));
  const names = new Set(context.surroundings?.files.map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const parts = isRightPieceName(name) && !named.has(name) ? parsePieceName(name) : undefined;
    const isOurs = parts?.code === type && parts.number === demande?.summary.numeroEditeur;
    return (isOurs ? readTrio(name) : undefined) ?? [];
  });
}

function inEachFormat(type: RequiredType, { demande }: Read): Trio[] {
  return (Object.keys(EXTENSIONS) as FormatPiece[]).flatMap((format) => {
    const name = demande && pieceNameOf(demande.summary, type, format, demande.pieces);
    return (name === undefined ? undefined : readTrio(name)) ?? [];
  });
}
