import { LIGNES_MAX } from '../../depot/decoupage.ts';
import type { Depot } from '../../depot/depot.ts';
import { formatDe } from '../../depot/format.ts';
import { decaler, finDe } from '../../depot/lignes.ts';
import { isEditeur } from '../../depot/resume.ts';
import { sliceAt } from '../../document/document.ts';
import { pathTo } from '../../document/nodes.ts';
import { lastUpTo } from '../../document/offsets.ts';
import { styleOfDocument } from '../../document/writing.ts';
import type { Edits } from '../../edits.ts';
import type { Note } from '../../messages/notes.ts';
import type { Voisinage } from '../../nearby/voisinage.ts';
import type { Check } from '../../rules/check.ts';
import { blankOf, type Nouvelle } from '../refactor/demandeVide.ts';
import { behindWhich, ecrireDemandes, peutRecevoir } from '../refactor/ecrireDemandes.ts';
import { type PieceAttendue, parType, piecesAttendues } from '../refactor/piecesAttendues.ts';
import { type DemandeLue, type Lecture, lireDemandes, type PieceLue } from './demandesLues.ts';
import { lirePressePapiers } from './pressePapiers.ts';
import { reconnaitre } from './tableau.ts';

/** What pasting makes of a text: edits, which may be none, and what is to be said of them. */
export interface Collage {
  readonly edits: Edits;
  readonly notes: readonly Note[];
}

/**
 * The demandes of a table on the clipboard behind the one at `offset`, or else the last. Undefined where the text is no
 * such table, and where no demande can go: then an editor pastes the text as it is.
 */
export function coller({ depot, context }: Check, offset: number, text: string): Collage | undefined {
  if (context.kind === 'advance' || !peutRecevoir(depot) || isInText(depot, offset)) return undefined;
  const cells = lirePressePapiers(text);
  const tableau = cells && reconnaitre(cells);
  if (tableau === undefined) return undefined;
  const lecture = lireDemandes(tableau);
  const room = LIGNES_MAX - depot.demandes.length;
  if (room <= 0) return { edits: [], notes: [{ note: 'fichier-plein' }] };
  const at = sliceAt(depot.document, offset);
  const index = behindWhich({ depot, index: at < 0 ? undefined : at, offset });
  const nouvelles = lecture.demandes.slice(0, room).map((lue, place) => nouvelleDe(lue, index + 2 + place, context));
  const edit = ecrireDemandes({ depot, context, style: styleOfDocument(depot.document) }, index, nouvelles);
  if (edit === undefined) return undefined;
  const edits = [...decaler(depot, index + 1, nouvelles.length), { ...edit, text: blankOf(edit.text).text }];
  return { edits, notes: notesOf(lecture, nouvelles.length) };
}

/** Whether a place is inside a text or a key: what is pasted there belongs to it. */
function isInText(depot: Depot, offset: number): boolean {
  const { document } = depot;
  const at = sliceAt(document, offset);
  const before = lastUpTo(document.starts, offset);
  const own = document.slices[at];
  const inFrame = before < 0 ? offset : (document.frame.holes[before] ?? 0) + 1 + offset - finDe(depot, before);
  const [root, place] = own
    ? [own.reading.root, offset - (document.starts[at] ?? 0)]
    : [document.frame.reading.root, inFrame];
  const inner = pathTo(root, place).at(-1);
  return inner?.type === 'string' && inner.offset < place && place < inner.offset + inner.length;
}

/** A demande to be written; what the table does not say of it is left blank. */
function nouvelleDe(
  { valeurs, beneficiaires, pieces }: DemandeLue,
  ligne: number,
  { voisinage }: { readonly voisinage: Voisinage | undefined },
): Nouvelle {
  const numero: unknown = JSON.parse(valeurs.get('numeroEditeur') ?? 'null');
  const numeroEditeur = typeof numero === 'string' && isEditeur(numero) ? numero : undefined;
  return {
    ligne,
    numeroEditeur,
    pieces: avecNommees(pieces, piecesAttendues(numeroEditeur, voisinage)),
    valeurs,
    beneficiaires,
  };
}

/** The pieces that the table names, and what else a demande needs or has nearby. */
function avecNommees(nommees: readonly PieceLue[], attendues: readonly PieceAttendue[]): readonly PieceAttendue[] {
  const own = nommees.map(({ nom, type = '' }) => ({ nom, type, format: formatDe(nom) ?? '' }));
  const isNew = ({ nom, type }: PieceAttendue): boolean =>
    own.every((one) => one.nom !== nom && (type === 'CTX' || one.type !== type));
  return parType([...own, ...attendues.filter(isNew)]);
}

function notesOf({ demandes, moisPremier, nonRepris }: Lecture, collees: number): readonly Note[] {
  const restantes = demandes.length - collees;
  return [
    ...(restantes > 0 ? [{ note: 'lignes-en-trop', args: { collees, restantes } } as const] : []),
    ...(moisPremier ? [{ note: 'mois-premier' } as const] : []),
    ...(nonRepris.length > 0
      ? [{ note: 'colonnes-non-reprises', args: { titres: nonRepris.join(', ') } } as const]
      : []),
  ];
}
