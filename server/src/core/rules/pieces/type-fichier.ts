import { plainSpelling } from '../../claim/characters.ts';
import type { Piece } from '../../claim/piece.ts';
import { isOfOtherSoftware } from '../../claim/summary.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import { fixExpected, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf } from '../engine/rule.ts';

/** `typeFichier` is FACTURE, VA or CTX (3.2); the document also writes CT, CT1, CT2… for a catalogue (3.2, 3.3). */
export const typeFichier: RuleOf<'type-fichier', State> = {
  code: 'type-fichier',
  level: 'error',
  checkDemande({ pieces, slice, summary }, report) {
    for (const piece of pieces) {
      const value = piece?.typeFichier;
      if (piece === undefined || value === undefined || /^(FACTURE|VA|CTX)$/.test(value.value)) continue;
      const wrong = wrongWith(value.value);
      // The types of another software are not in this document.
      if (wrong.kind === 'other' && isOfOtherSoftware(summary)) continue;
      const state = { ...wrong, value: sourceOf(slice.text, value), piece };
      report({ ...spanOf(value), state, ...(wrong.kind === 'catalog' ? { level: 'information' } : {}) });
    }
  },
  word: ({ piece: _, ...said }) => said,
  fix(finding) {
    const { kind, piece } = finding.state;
    if (kind === 'writing') return fixExpected(finding, true);
    if (kind === 'catalog') return [writeInstead(finding, '"CTX"', false)];
    return piece.typeOfName ? [writeInstead(finding, quote(piece.typeOfName), false)] : [];
  },
};

type Wrong = { readonly kind: 'empty' | 'catalog' | 'other' } | { readonly kind: 'writing'; readonly expected: string };
type State = Wrong & { readonly value: string; readonly piece: Piece };

function wrongWith(text: string): Wrong {
  const bare = plainSpelling(text).trim();
  if (!isFilledText(bare)) return { kind: 'empty' };
  if (/^CT([1-9]\d*)?$/.test(bare) && bare === text) return { kind: 'catalog' };
  if (/^CT(X|[1-9]\d*)?$/i.test(bare)) return { kind: 'writing', expected: 'CTX' };
  if (/^(FACTURE|VA)$/i.test(bare)) return { kind: 'writing', expected: bare.toUpperCase() };
  return { kind: 'other' };
}
