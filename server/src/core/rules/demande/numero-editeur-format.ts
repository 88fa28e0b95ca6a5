import { withoutSeparators } from '../../claim/characters.ts';
import type { Piece } from '../../claim/piece.ts';
import { isRightPieceName } from '../../claim/pieceName.ts';
import { isEditeur } from '../../claim/summary.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import { lookalikes, reportTexts } from '../engine/faults.ts';
import type { Finding } from '../engine/finding.ts';
import { type Fix, type Read, writeInstead } from '../engine/fix.ts';
import type { RuleOf } from '../engine/rule.ts';
import { renaming } from '../pieces/renaming.ts';

const LENGTH = 5;

/**
 * `numeroEditeur` has 5 characters (3.2), letters and digits (assumption: it stands in the names of the pieces, between
 * a dash and a point).
 */
export const numeroEditeurFormat: RuleOf<'numero-editeur-format', Wrong & { readonly value: string }> = {
  code: 'numero-editeur-format',
  level: 'error',
  block: 'demande',
  section: 'key',
  stage: 'format',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-editeur-format', { faults, text }, wrongWith, report),
  // The number is that of the advance, which is not at hand: what it may be is asked.
  fix(finding, read) {
    const { state } = finding;
    const numbers = new Set([...('expected' in state ? [state.expected] : []), ...numbersOfPieces(read)]);
    return [...numbers].filter((one) => isFree(one, read)).map((one) => renumber(finding, one, read));
  },
};

/** The number written, in the names too that bear the wrong one: that is the same fault. */
function renumber(finding: Finding, number: string, read: Read): Fix {
  const own = writeInstead(finding, quote(number), false);
  const { pieces = [], summary } = read.demande ?? {};
  const wrong = `-${summary?.numeroEditeur}.`;
  const named = pieces.flatMap((piece): readonly (readonly [Piece, string])[] => {
    const name = piece?.nomFichier?.value ?? '';
    const renamed = name.replace(wrong, () => `-${number}.`);
    return piece === undefined || name === renamed || !isRightPieceName(renamed, read.profile)
      ? []
      : [[piece, renamed]];
  });
  const names = named.length === 0 ? undefined : renaming(named, read);
  if (names === undefined) return own;
  const kind = names.files.length > 0 ? 'number-pieces-files' : 'number-pieces';
  return { ...names, kind, args: { number }, safe: false, edits: [...own.edits, ...names.edits] };
}

/** The number that all pieces of the demande bear in their names, where no other demande has it. */
export function numbersOfPieces(read: Read): string[] {
  const { demande } = read;
  const numbers = new Set(demande?.pieces.flatMap((piece) => piece?.name?.number ?? []));
  const [number = '', ...others] = numbers;
  return others.length === 0 && isEditeur(number) && isFree(number, read) ? [number] : [];
}

function isFree(number: string, { claimFile }: Read): boolean {
  return claimFile.demandes.every(({ summary }) => summary.numeroEditeur !== number);
}

type Wrong =
  | { readonly kind: 'empty' | 'characters' }
  | { readonly kind: 'lookalikes' | 'spaces' | 'zeros'; readonly expected: string }
  | { readonly kind: 'length'; readonly length: number };

function wrongWith(text: string): Wrong {
  if (!isFilledText(text)) return { kind: 'empty' };
  const bare = withoutSeparators(text);
  if (bare !== text && isEditeur(bare)) return { kind: 'spaces', expected: bare };
  const odd = lookalikes(text, isEditeur);
  if (odd !== undefined) return odd;
  if (/^\d+$/.test(text) && text.length < LENGTH) return { kind: 'zeros', expected: text.padStart(LENGTH, '0') };
  if (text.length !== LENGTH) return { kind: 'length', length: text.length };
  return { kind: 'characters' };
}
