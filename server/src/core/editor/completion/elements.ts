import type { TypePiece } from '../../claim/piece.ts';
import { MAX_DEMANDES } from '../../claim/split.ts';
import { type Source, type Style, write } from '../../json/writing.ts';
import { wordCompletion } from '../../messages/completionTexts.ts';
import type { Profile } from '../../profiles/profile.ts';
import { copyBlank, type NewDemande, writeBlank } from '../refactor/blankDemande.ts';
import { blankOf } from '../refactor/blanks.ts';
import { expectedPieces } from '../refactor/expectedPieces.ts';
import { modelFor } from '../refactor/writeDemandes.ts';
import { type Entry, entryOf } from './entry.ts';
import { blockNamesFor, exampleOf } from './example.ts';
import { nearbyPieces, numeroEditeur, pieceNameFor, typesWanted } from './pieceNames.ts';
import { newNumber, trioOf, trioOfNearby } from './pieces.ts';
import { layoutIn, type Placed, placeMembers } from './placing.ts';
import type { Scene } from './scene.ts';
import type { MemberSlot } from './slot.ts';
import { stop } from './stops.ts';

/** What can be a new element of the list at the cursor. The labels are the prefixes of the snippets. */
export function elementEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  if (scene.role === 'lines') return demandeEntries(scene, slot);
  if (scene.role === 'pieces') return [...nearbyEntries(scene, slot), ...pieceEntries(scene, slot)];
  if (scene.role !== 'beneficiaires') return [];
  const field = scene.profile.schema.elements.beneficiaires;
  const said = { label: 'finess', kind: 'element', detail: field?.heading[scene.language], field } as const;
  return [entryOf(scene, said, place(scene, slot, `"${stop()}"`))];
}

function demandeEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const { claimFile, line, language, local, context } = scene;
  const others = claimFile.demandes.length - (local.index === undefined ? 0 : 1);
  if (others >= MAX_DEMANDES || !scene.profile.isWhole) return [];
  const layout = layoutIn(local.text, slot, scene.style, false);
  const model = modelFor(claimFile, line - 2, context.template);
  const source =
    model === undefined
      ? write(
          writeBlank(newDemande(line, scene.profile), scene.profile, blockNamesFor(scene)),
          styleOfDemandes(scene, layout.style),
          layout.base,
        )
      : copyBlank(model, newDemande(line, scene.profile), layout.style);
  const detail = wordCompletion('demande', language, { line });
  const placed = placeMembers(slot, layout, [withStops(source, scene)]);
  return [entryOf(scene, { label: 'demande', kind: 'element', detail }, placed)];
}

function styleOfDemandes(scene: Scene, style: Style): Style {
  const example = exampleOf(scene);
  return example !== undefined && !/[\r\n]/.test(example.slice.text) ? { ...style, eol: '' } : style;
}

/** What is known of a new demande: its number is asked for, and stands in the names of its pieces. */
export function newDemande(line: number, profile: Profile): NewDemande {
  return { line, numeroEditeur: undefined, pieces: expectedPieces(undefined, undefined, profile) };
}

/** A new demande's text with its blanks as stops. */
export function withStops(marked: string, scene: Scene): string {
  const { text, blanks } = blankOf(marked);
  const repeated = new Set(blanks.flatMap(([, , sameAs]) => sameAs ?? []));
  let source = '';
  let from = 0;
  for (const [index, [start, end, sameAs]] of blanks.entries()) {
    const isNumber = sameAs !== undefined || repeated.has(index);
    source += text.slice(from, start) + (isNumber ? newNumber(scene) : stop(text.slice(start, end)));
    from = end;
  }
  return source + text.slice(from);
}

/** The pieces nearby that nobody names. */
function nearbyEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const free = nearbyPieces(scene).filter(({ named }) => !named);
  const detail = wordCompletion('nearby', scene.language);
  return free.map((piece) =>
    entryOf(scene, { label: piece.nomFichier, kind: 'file', detail }, place(scene, slot, trioOfNearby(piece))),
  );
}

function pieceEntries(scene: Scene, slot: MemberSlot): readonly Entry[] {
  const number = numeroEditeur(scene);
  return typesWanted(scene).map((type) => {
    const detail =
      number === undefined || !scene.profile.isWhole ? undefined : pieceNameFor(type, number, 'pdf', scene);
    return entryOf(
      scene,
      { label: labelOf(type, scene), kind: 'element', detail },
      place(scene, slot, trioOf(type, scene)),
    );
  });
}

function labelOf(type: TypePiece, { profile }: Scene): string {
  return profile.pieceTypes.find((one) => one.type === type)?.label ?? type;
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
  const list = example?.fieldSet?.fields.get(name)?.value;
  return list !== undefined && !/[\r\n]/.test(example?.slice.text.slice(list.offset, list.offset + list.length) ?? '');
}
