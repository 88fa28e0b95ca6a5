import { LIGNES_MAX } from '../../depot/decoupage.ts';
import type { Depot } from '../../depot/depot.ts';
import { decaler, finDe } from '../../depot/lignes.ts';
import { sliceAt } from '../../document/document.ts';
import { pathTo } from '../../document/nodes.ts';
import { lastUpTo } from '../../document/offsets.ts';
import { styleOfDocument } from '../../document/writing.ts';
import type { Edits } from '../../edits.ts';
import type { Note } from '../../messages/notes.ts';
import type { Check } from '../../rules/check.ts';
import { blankOf } from '../refactor/demandeVide.ts';
import { behindWhich, ecrireDemandes, peutRecevoir } from '../refactor/ecrireDemandes.ts';
import { type Lecture, lireDemandes } from './demandesLues.ts';
import { nouvelleDe } from './nouvelleDe.ts';
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
  const nouvelles = lecture.demandes
    .slice(0, room)
    .map((lue, place) => nouvelleDe(lue, index + 2 + place, context.voisinage));
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
