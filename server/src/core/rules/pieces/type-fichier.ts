import { plainSpelling } from '../../depot/characters.ts';
import { isOfOtherSoftware } from '../../depot/resume.ts';
import { isFilledText } from '../../depot/values.ts';
import { quote } from '../../document/writing.ts';
import { writeExpected, writeInstead } from '../fix.ts';
import { sourceOf, spanOf } from '../place.ts';
import type { RuleOf, Wording } from '../rule.ts';

/** `typeFichier` is FACTURE, VA or CTX (3.2); the document also writes CT, CT1, CT2… for a catalogue (3.2, 3.3). */
export const typeFichier: RuleOf<'type-fichier'> = {
  code: 'type-fichier',
  level: 'error',
  checkDemande({ pieces, slice, resume }, report) {
    for (const piece of pieces) {
      const value = piece?.typeFichier;
      if (value === undefined || /^(FACTURE|VA|CTX)$/.test(value.value)) continue;
      const { args, ...how } = wording(value.value);
      // The types of another software are not in this document.
      if (how.kind === 'autre' && isOfOtherSoftware(resume)) continue;
      report({ ...spanOf(value), ...how, args: { ...args, valeur: sourceOf(slice.text, value) } });
    }
  },
  fix(finding, { demande }) {
    if (finding.kind === 'ecriture') return writeExpected(finding, true);
    if (finding.kind === 'catalogue') return [writeInstead(finding, '"CTX"', false)];
    const piece = demande?.pieces.find((one) => one?.typeFichier?.offset === finding.start);
    return piece?.typeOfName ? [writeInstead(finding, quote(piece.typeOfName), false)] : [];
  },
};

function wording(text: string): Wording<'type-fichier'> {
  const bare = plainSpelling(text).trim();
  if (!isFilledText(bare)) return { kind: 'vide' };
  if (/^CT([1-9]\d*)?$/.test(bare) && bare === text) return { kind: 'catalogue', level: 'information' };
  if (/^CT(X|[1-9]\d*)?$/i.test(bare)) return { kind: 'ecriture', args: { attendu: 'CTX' } };
  if (/^(FACTURE|VA)$/i.test(bare)) return { kind: 'ecriture', args: { attendu: bare.toUpperCase() } };
  return { kind: 'autre' };
}
