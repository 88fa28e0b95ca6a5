import { LIGNES_MAX } from '../../depot/decoupage.ts';
import { ELEMENTS } from '../../depot/fields.ts';
import type { TypePiece } from '../../depot/piece.ts';
import { type Source, type Style, write } from '../../document/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import { blankOf, copierVide, ecrireVide, type Nouvelle } from '../refactor/demandeVide.ts';
import { modelFor } from '../refactor/ecrireDemandes.ts';
import { piecesAttendues } from '../refactor/piecesAttendues.ts';
import { type Entry, entryOf } from './entry.ts';
import { exampleOf, nomsBlocs } from './example.ts';
import { nomOf, numeroEditeur, piecesVoisines, typesWanted } from './noms.ts';
import { newNumero, trioOf, trioOfVoisine } from './pieces.ts';
import { layoutIn, type Placed, placeMembers } from './placing.ts';
import type { Scene } from './scene.ts';
import type { MemberSlot } from './slot.ts';
import { stop } from './stops.ts';

/** What can be a new element of the list at the cursor. The labels are the prefixes of the snippets. */
export function elementEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  if (scene.role === 'lignes') return demandeEntries(scene, slot);
  if (scene.role === 'pieces') return [...voisineEntries(scene, slot), ...pieceEntries(scene, slot)];
  if (scene.role !== 'beneficiaires') return [];
  const field = ELEMENTS.beneficiaires;
  const said = { label: 'finess', kind: 'element', detail: field?.titre[scene.langue], field } as const;
  return [entryOf(scene, said, place(scene, slot, `"${stop()}"`))];
}

function demandeEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const { depot, ligne, langue, local, context } = scene;
  const others = depot.demandes.length - (local.index === undefined ? 0 : 1);
  if (others >= LIGNES_MAX || scene.isOther) return [];
  const layout = layoutIn(local.text, slot, scene.style, false);
  const model = modelFor(depot, ligne - 2, context.modele);
  const source =
    model === undefined
      ? write(ecrireVide(nouvelle(ligne), nomsBlocs(scene)), styleOfDemandes(scene, layout.style), layout.base)
      : copierVide(model, nouvelle(ligne), layout.style);
  const detail = wordCompletion('demande', langue, { ligne });
  const placed = placeMembers(slot, layout, [withStops(source, scene)]);
  return [entryOf(scene, { label: 'demande', kind: 'element', detail }, placed)];
}

function styleOfDemandes(scene: Scene, style: Style): Style {
  const example = exampleOf(scene);
  return example !== undefined && !/[\r\n]/.test(example.slice.text) ? { ...style, eol: '' } : style;
}

/** What is known of a new demande: its number is asked for, and stands in the names of its pieces. */
export function nouvelle(ligne: number): Nouvelle {
  return { ligne, numeroEditeur: undefined, pieces: piecesAttendues(undefined, undefined) };
}

/** A new demande's text with its blanks as stops. */
export function withStops(marked: string, scene: Scene): string {
  const { text, blanks } = blankOf(marked);
  const repeated = new Set(blanks.flatMap(([, , sameAs]) => sameAs ?? []));
  let source = '';
  let from = 0;
  for (const [index, [start, end, sameAs]] of blanks.entries()) {
    const isNumero = sameAs !== undefined || repeated.has(index);
    source += text.slice(from, start) + (isNumero ? newNumero(scene) : stop(text.slice(start, end)));
    from = end;
  }
  return source + text.slice(from);
}

/** The pieces nearby that nobody names. */
function voisineEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const free = piecesVoisines(scene).filter(({ named }) => !named);
  const detail = wordCompletion('voisin', scene.langue);
  return free.map((piece) =>
    entryOf(scene, { label: piece.nomFichier, kind: 'file', detail }, place(scene, slot, trioOfVoisine(piece))),
  );
}

const LABELS: Readonly<Record<TypePiece, string>> = { FACTURE: 'facture', VA: 'va', CTX: 'catalogue' };

function pieceEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const numero = numeroEditeur(scene);
  return typesWanted(scene).map((type) => {
    const detail = numero === undefined || scene.isOther ? undefined : nomOf(type, numero, 'pdf', scene);
    return entryOf(scene, { label: LABELS[type], kind: 'element', detail }, place(scene, slot, trioOf(type, scene)));
  });
}

/** An element laid out as its siblings. */
function place(scene: Scene, slot: MemberSlot, source: Source): Placed {
  const layout = layoutIn(scene.local.text, slot, scene.style, isListOnOneLine(scene));
  return placeMembers(slot, layout, [write(source, layout.style, layout.base)]);
}

/** Whether the other demande that shows how this one is written has the list at the cursor on one line. */
function isListOnOneLine(scene: Scene): boolean {
  const name = scene.role === 'pieces' ? 'piecesJustificatives' : 'beneficiaires';
  const example = exampleOf(scene);
  const list = example?.objet?.fields.get(name)?.value;
  return list !== undefined && !/[\r\n]/.test(example?.slice.text.slice(list.offset, list.offset + list.length) ?? '');
}
