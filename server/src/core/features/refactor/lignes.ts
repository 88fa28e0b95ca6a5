import { LIGNES_MAX } from '../../depot/decoupage.ts';
import type { Demande } from '../../depot/demande.ts';
import type { Depot } from '../../depot/depot.ts';
import { areLignesSound, decaler, finDe, isMovable, isNumbered, numeroter, separateur } from '../../depot/lignes.ts';
import type { StringNode, ValueNode } from '../../document/tree.ts';
import { applyEdits, type Edits } from '../../edits.ts';
import { toFile } from '../../rules/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** The demande once more, behind itself: what no two may share is left to be written. */
export function dupliquer({ depot, index, style }: Plan): readonly Refactoring[] {
  const demande = depot.demandes[index ?? -1];
  const isRoom = depot.demandes.length < LIGNES_MAX;
  if (index === undefined || !isMovable(demande) || !isRoom || !areLignesSound(depot)) return [];
  const own = isNumbered(depot) ? numeroter(demande, index + 2) : [];
  const separator = separateur(depot, index, style);
  const text = separator + applyEdits(demande.slice.text, own);
  const edits = [...decaler(depot, index + 1, 1), { offset: finDe(depot, index), length: 0, text }];
  const blanks = ownValues(demande).map(({ offset, length }): [number, number] => {
    const start = separator.length + offset + lengthening(own, offset);
    return [start + 1, start + length - 1];
  });
  return [{ kind: 'dupliquer', args: { ligne: index + 1 }, edits, blanks }];
}

/** The texts that are of one demande only. */
function ownValues({ objet, finess, pieces }: Demande): readonly StringNode[] {
  const values = ['numeroASP', 'numeroEditeur'].map((name) => objet?.fields.get(name)?.value);
  const noms = pieces.map((piece) => piece?.nomFichier);
  return [...values, ...finess, ...noms].filter(isText).sort((a, b) => a.offset - b.offset);
}

function isText(value: ValueNode | undefined): value is StringNode {
  return value?.type === 'string';
}

/** By how much edits move what stands at an offset. */
function lengthening(edits: Edits, offset: number): number {
  return edits.reduce((sum, edit) => (edit.offset < offset ? sum + edit.text.length - edit.length : sum), 0);
}

/** The demande in the place of the one before it, or behind the one that follows. */
export function deplacer({ depot, index }: Plan): readonly Refactoring[] {
  if (index === undefined || !areLignesSound(depot)) return [];
  const args = { ligne: index + 1 };
  return [
    { kind: 'monter', args, edits: exchanged(depot, index - 1, 'first') },
    { kind: 'descendre', args, edits: exchanged(depot, index, 'second') },
  ];
}

/** The edits that exchange a demande and the next one. One of the two is moved, so that a cursor in the other goes along. */
function exchanged(depot: Depot, index: number, moved: 'first' | 'second'): Edits {
  const { demandes, document } = depot;
  const first = demandes[index];
  const second = demandes[index + 1];
  if (!isMovable(first) || !isMovable(second)) return [];
  const numbered = isNumbered(depot);
  const ofFirst = numbered ? numeroter(first, index + 2) : [];
  const ofSecond = numbered ? numeroter(second, index + 1) : [];
  const { text, holes } = document.frame;
  const gap = text.slice((holes[index] ?? 0) + 1, holes[index + 1]);
  const ends = [finDe(depot, index), finDe(depot, index + 1)] as const;
  const starts = [document.starts[index] ?? 0, document.starts[index + 1] ?? 0] as const;
  return moved === 'second'
    ? [
        { offset: starts[0], length: 0, text: applyEdits(second.slice.text, ofSecond) + gap },
        ...toFile(depot, index, ofFirst),
        { offset: ends[0], length: ends[1] - ends[0], text: '' },
      ]
    : [
        { offset: starts[0], length: starts[1] - starts[0], text: '' },
        ...toFile(depot, index + 1, ofSecond),
        { offset: ends[1], length: 0, text: gap + applyEdits(first.slice.text, ofFirst) },
      ];
}

/** The demande taken away. The last one stays: a file without any is none. */
export function supprimer({ depot, index }: Plan): readonly Refactoring[] {
  const { demandes, document } = depot;
  if (index === undefined || demandes.length < 2 || !areLignesSound(depot)) return [];
  const next = document.starts[index + 1];
  const from = next === undefined ? finDe(depot, index - 1) : (document.starts[index] ?? 0);
  const cut = { offset: from, length: (next ?? finDe(depot, index)) - from, text: '' };
  return [{ kind: 'supprimer', args: { ligne: index + 1 }, edits: [cut, ...decaler(depot, index + 1, -1)] }];
}
