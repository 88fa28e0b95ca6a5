import { EXTENSIONS, type FormatPiece } from '../../depot/format.ts';
import { estNomJuste, lireNom } from '../../depot/nom.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { lireTrio, nommer, type Trio } from '../../depot/trio.ts';
import type { Read } from '../fix.ts';
import type { Finding, RuleOf } from '../rule.ts';
import { addPieces } from './adding.ts';

/** A claim has its invoice and its certificate of verified fitness (3.1). */
export const piecesRequises: RuleOf<'pieces-requises'> = {
  code: 'pieces-requises',
  level: 'error',
  checkDemande({ objet, pieces, whole }, report) {
    const list = objet?.fields.get('piecesJustificatives')?.value;
    if (!whole || list?.type !== 'array') return;
    const types = pieces.map((piece) => piece?.type);
    // What type a piece is meant to be of may be the other fault that is said of it.
    if (types.includes(undefined)) return;
    const end = list.offset + list.length;
    const facture = types.includes('FACTURE');
    const va = types.includes('VA');
    if (!facture && !va) report({ start: end - 1, end, kind: 'aucune' });
    else if (!facture) report({ start: end - 1, end, kind: 'facture' });
    else if (!va) report({ start: end - 1, end, kind: 'va' });
  },
  fix(finding, read) {
    const { demande, style } = read;
    if (demande === undefined || isOfOtherSoftware(demande.resume)) return [];
    return missing(finding, read).flatMap((trios) => addPieces(demande, trios, style));
  },
};

type TypeRequis = 'FACTURE' | 'VA';

/** The pieces to be added, in each way that they may be there: as the files nearby tell, else in each format. */
function missing({ kind }: Finding, read: Read): Trio[][] {
  const types: TypeRequis[] = kind === 'aucune' ? ['FACTURE', 'VA'] : [kind === 'facture' ? 'FACTURE' : 'VA'];
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
function filesOf(type: TypeRequis, { demande, depot, context }: Read): Trio[] {
  const named = new Set(depot.demandes.flatMap(({ resume }) => resume.noms));
  const noms = new Set(context.voisinage?.fichiers.map(({ nom }) => nom));
  return [...noms].sort().flatMap((nom) => {
    const parts = estNomJuste(nom) && !named.has(nom) ? lireNom(nom) : undefined;
    const isOurs = parts?.code === type && parts.numero === demande?.resume.numeroEditeur;
    return (isOurs ? lireTrio(nom) : undefined) ?? [];
  });
}

function inEachFormat(type: TypeRequis, { demande }: Read): Trio[] {
  return (Object.keys(EXTENSIONS) as FormatPiece[]).flatMap((format) => {
    const nom = demande && nommer(demande.resume, type, format, demande.pieces);
    return (nom === undefined ? undefined : lireTrio(nom)) ?? [];
  });
}
