import type { Piece } from '../../claim/piece.ts';
import { parsePieceName } from '../../claim/pieceName.ts';
import { isEditeur, type Summary } from '../../claim/summary.ts';
import { remove } from '../../json/writing.ts';
import type { Profile } from '../../profiles/profile.ts';
import { toFile } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';

type State = {
  readonly kind: 'double';
  readonly value: string;
  readonly own: Location;
  readonly first: Location;
};

/** A piece is named once in a file: its name bears the number of its one demande (3.3). */
export const pieceDouble: RuleOf<'piece-double', State> = {
  code: 'piece-double',
  level: 'error',
  block: 'pieces',
  section: '3.3',
  stage: 'own',
  compares: ['names', 'numeroEditeur'],
  unique: 'names',
  *compare(summaries, { profile }) {
    const first = new Map<string, Location>();
    for (const [index, summary] of summaries.entries()) {
      for (const [place, value] of summary.names.entries()) {
        if (value === undefined || !isOwn(value, summary, profile)) continue;
        const other = first.get(value);
        if (other === undefined) first.set(value, { index, place });
        else if (other.index === index || !isSameEditeur(summaries[other.index], summary)) {
          const state = { kind: 'double', value, own: { index, place }, first: other } as const;
          const at = { index: other.index, field: fieldOf(other), kind: 'first' } as const;
          yield { index, field: fieldOf(state.own), state, other: at };
        }
      }
    }
  },
  word: ({ kind, value, first }) => ({ kind, value, line: first.index + 1 }),
  // The same piece written twice. Of two that differ, or in two demandes, only their author knows which is wrong.
  fixLine({ state: { own, first } }, { claimFile }) {
    const demande = own.index === first.index ? claimFile.demandes[own.index] : undefined;
    const [one, other] = [demande?.pieces[first.place], demande?.pieces[own.place]];
    if (!demande || !one || !other || !areSame(one, other)) return [];
    const edits = toFile(claimFile, own.index, [remove(demande.slice.text, other.node)]);
    return [{ kind: 'remove-piece', safe: false, edits }];
  },
};

/** Of a name of another form the form is the fault, and of one that bears another number, the number. */
function isOwn(name: string, { numeroEditeur }: Summary, profile: Profile): boolean {
  const parts = parsePieceName(name, profile, true);
  return parts !== undefined && (!isEditeur(numeroEditeur) || parts.number === numeroEditeur);
}

/** Two demandes with one number have pieces of the same names: `numero-editeur-double` speaks of the number. */
function isSameEditeur(one: Summary | undefined, { numeroEditeur }: Summary): boolean {
  return numeroEditeur !== undefined && one?.numeroEditeur === numeroEditeur;
}

function areSame(one: Piece, other: Piece): boolean {
  const hasMore = [one, other].some(({ unknown, doubles }) => unknown.length > 0 || doubles.length > 0);
  const keys = ['nomFichier', 'formatFichier', 'typeFichier'] as const;
  return !hasMore && keys.every((key) => one[key] !== undefined && one[key].value === other[key]?.value);
}

interface Location {
  readonly index: number;
  readonly place: number;
}

function fieldOf({ place }: Location): string {
  return `piecesJustificatives/${place}/nomFichier`;
}
