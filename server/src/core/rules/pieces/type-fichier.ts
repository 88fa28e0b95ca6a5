import { plainSpelling } from '../../claim/characters.ts';
import { isNumberedCode, type Piece } from '../../claim/piece.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import { oneOf, type Word } from '../../problem.ts';
import type { Profile } from '../../profiles/profile.ts';
import { writeExpected, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `typeFichier` is one of the types of the software (3.2); the document also writes a numbered one as names do (3.2, 3.3). */
export const typeFichier: RuleOf<'type-fichier', State> = {
  code: 'type-fichier',
  level: 'error',
  block: 'pieces',
  section: 'key',
  stage: 'format',
  checkDemande({ pieces, slice, profile }, report) {
    for (const piece of pieces) {
      const value = piece?.typeFichier;
      if (piece === undefined || value === undefined) continue;
      if (profile.pieceTypes.some(({ type }) => type === value.value)) continue;
      const wrong = wrongWith(value.value, profile);
      if (wrong.kind === 'other' && !profile.isWhole) continue;
      const state = { ...wrong, value: sourceOf(slice.text, value), piece };
      report({ ...spanOf(value), state, ...(wrong.kind === 'catalog' ? { level: 'information' } : {}) });
    }
  },
  word: ({ piece: _, ...said }) => said,
  fix(finding) {
    const { kind, piece } = finding.state;
    if (kind === 'writing' || kind === 'catalog') return writeExpected(finding, kind === 'writing');
    return piece.typeOfName ? [writeInstead(finding, quote(piece.typeOfName), false)] : [];
  },
};

type Wrong =
  | { readonly kind: 'empty' | 'other'; readonly types: Word }
  | { readonly kind: 'catalog'; readonly expected: string; readonly code: string }
  | { readonly kind: 'writing'; readonly expected: string };
type State = Wrong & { readonly value: string; readonly piece: Piece };

function wrongWith(text: string, { pieceTypes }: Profile): Wrong {
  const bare = plainSpelling(text).trim();
  const types = oneOf(pieceTypes.map(({ type }) => `"${type}"`));
  if (!isFilledText(bare)) return { kind: 'empty', types };
  const named = pieceTypes.find((one) => isNumberedCode(bare, one));
  if (named !== undefined && bare === text) return { kind: 'catalog', expected: named.type, code: named.code };
  const upper = bare.toUpperCase();
  const meant = pieceTypes.find((one) => upper === one.type || isNumberedCode(upper, one));
  return meant === undefined ? { kind: 'other', types } : { kind: 'writing', expected: meant.type };
}
