import type { ClaimFile } from '../../claim/claimFile.ts';
import type { Demande } from '../../claim/demande.ts';
import {
  areDemandesSound,
  demandeEnd,
  isMovable,
  isNumbered,
  numberDemande,
  separatorAfter,
  shiftNumbers,
} from '../../claim/demandeOrder.ts';
import { MAX_DEMANDES } from '../../claim/split.ts';
import { applyEdits, type Edits } from '../../json/edits.ts';
import type { StringNode, ValueNode } from '../../json/tree.ts';
import { toFile } from '../../rules/engine/fix.ts';
import type { Plan, Refactoring } from './refactoring.ts';

/** The demande once more, behind itself: what no two may share is left to be written. */
export function duplicate({ claimFile, index, style }: Plan): readonly Refactoring[] {
  const demande = claimFile.demandes[index ?? -1];
  const isRoom = claimFile.demandes.length < MAX_DEMANDES;
  if (index === undefined || !isMovable(demande) || !isRoom || !areDemandesSound(claimFile)) return [];
  const own = isNumbered(claimFile) ? numberDemande(demande, index + 2) : [];
  const separator = separatorAfter(claimFile, index, style);
  const text = separator + applyEdits(demande.slice.text, own);
  const edits = [...shiftNumbers(claimFile, index + 1, 1), { offset: demandeEnd(claimFile, index), length: 0, text }];
  const blanks = ownValues(demande).map(({ offset, length }): [number, number] => {
    const start = separator.length + offset + lengthening(own, offset);
    return [start + 1, start + length - 1];
  });
  return [{ kind: 'duplicate', args: { line: index + 1 }, edits, blanks }];
}

/** The texts that are of one demande only. */
function ownValues({ fieldSet, finess, pieces }: Demande): readonly StringNode[] {
  const values = ['numeroASP', 'numeroEditeur'].map((name) => fieldSet?.fields.get(name)?.value);
  const names = pieces.map((piece) => piece?.nomFichier);
  return [...values, ...finess, ...names].filter(isText).sort((a, b) => a.offset - b.offset);
}

function isText(value: ValueNode | undefined): value is StringNode {
  return value?.type === 'string';
}

/** By how much edits move what stands at an offset. */
function lengthening(edits: Edits, offset: number): number {
  return edits.reduce((sum, edit) => (edit.offset < offset ? sum + edit.text.length - edit.length : sum), 0);
}

/** The demande in the place of the one before it, or behind the one that follows. */
export function moveDemande({ claimFile, index }: Plan): readonly Refactoring[] {
  if (index === undefined || !areDemandesSound(claimFile)) return [];
  const args = { line: index + 1 };
  return [
    { kind: 'moveUp', args, edits: exchanged(claimFile, index - 1, 'first') },
    { kind: 'moveDown', args, edits: exchanged(claimFile, index, 'second') },
  ];
}

/** The edits that exchange a demande and the next one. One of the two is moved, so that a cursor in the other goes along. */
function exchanged(claimFile: ClaimFile, index: number, moved: 'first' | 'second'): Edits {
  const { demandes, document } = claimFile;
  const first = demandes[index];
  const second = demandes[index + 1];
  if (!isMovable(first) || !isMovable(second)) return [];
  const numbered = isNumbered(claimFile);
  const ofFirst = numbered ? numberDemande(first, index + 2) : [];
  const ofSecond = numbered ? numberDemande(second, index + 1) : [];
  const { text, holes } = document.frame;
  const gap = text.slice((holes[index] ?? 0) + 1, holes[index + 1]);
  const ends = [demandeEnd(claimFile, index), demandeEnd(claimFile, index + 1)] as const;
  const starts = [document.starts[index] ?? 0, document.starts[index + 1] ?? 0] as const;
  return moved === 'second'
    ? [
        { offset: starts[0], length: 0, text: applyEdits(second.slice.text, ofSecond) + gap },
        ...toFile(claimFile, index, ofFirst),
        { offset: ends[0], length: ends[1] - ends[0], text: '' },
      ]
    : [
        { offset: starts[0], length: starts[1] - starts[0], text: '' },
        ...toFile(claimFile, index + 1, ofSecond),
        { offset: ends[1], length: 0, text: gap + applyEdits(first.slice.text, ofFirst) },
      ];
}

/** The demande taken away. The last one stays: a file without any is none. */
export function remove({ claimFile, index }: Plan): readonly Refactoring[] {
  const { demandes, document } = claimFile;
  if (index === undefined || demandes.length < 2 || !areDemandesSound(claimFile)) return [];
  const next = document.starts[index + 1];
  const from = next === undefined ? demandeEnd(claimFile, index - 1) : (document.starts[index] ?? 0);
  const cut = { offset: from, length: (next ?? demandeEnd(claimFile, index)) - from, text: '' };
  return [{ kind: 'remove', args: { line: index + 1 }, edits: [cut, ...shiftNumbers(claimFile, index + 1, -1)] }];
}
