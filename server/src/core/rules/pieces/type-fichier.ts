import { plainSpelling } from '../../claim/characters.ts';
import { isOfOtherSoftware } from '../../claim/summary.ts';
import { isFilledText } from '../../claim/values.ts';
import { quote } from '../../json/writing.ts';
import { writeExpected, writeInstead } from '../engine/fix.ts';
import { sourceOf, spanOf } from '../engine/place.ts';
import type { RuleOf, Wording } from '../engine/rule.ts';

/** `typeFichier` is FACTURE, VA or CTX (3.2); the document also writes CT, CT1, CT2… for a catalogue (3.2, 3.3). */
export const typeFichier: RuleOf<'type-fichier'> = {
  code: 'type-fichier',
  level: 'error',
  checkDemande({ pieces, slice, summary }, report) {
    for (const piece of pieces) {
      const value = piece?.typeFichier;
      if (value === undefined || /^(FACTURE|VA|CTX)$/.test(value.value)) continue;
      const { args, ...how } = wording(value.value);
      // The types of another software are not in this document.
      if (how.kind === 'other' && isOfOtherSoftware(summary)) continue;
      report({ ...spanOf(value), ...how, args: { ...args, value: sourceOf(slice.text, value) } });
    }
  },
  fix(finding, { demande }) {
    if (finding.kind === 'writing') return writeExpected(finding, true);
    if (finding.kind === 'catalog') return [writeInstead(finding, '"CTX"', false)];
    const piece = demande?.pieces.find((one) => one?.typeFichier?.offset === finding.start);
    return piece?.typeOfName ? [writeInstead(finding, quote(piece.typeOfName), false)] : [];
  },
};

function wording(text: string): Wording<'type-fichier'> {
  const bare = plainSpelling(text).trim();
  if (!isFilledText(bare)) return { kind: 'empty' };
  if (/^CT([1-9]\d*)?$/.test(bare) && bare === text) return { kind: 'catalog', level: 'information' };
  if (/^CT(X|[1-9]\d*)?$/i.test(bare)) return { kind: 'writing', args: { expected: 'CTX' } };
  if (/^(FACTURE|VA)$/i.test(bare)) return { kind: 'writing', args: { expected: bare.toUpperCase() } };
  return { kind: 'other' };
}
