import { isKnownSomewhere } from '../../depot/keys.ts';
import type { Objet, UnknownKey } from '../../depot/objet.ts';
import { spanOf } from '../place.ts';
import type { Report, RuleOf, Wording } from '../rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkEntete({ objet, whole }, report) {
    if (objet) reportStrangers(objet, whole, report);
  },
  checkDemande({ objet, pieces, whole }, report) {
    if (objet) reportStrangers(objet, whole, report);
    for (const piece of pieces) if (piece) reportStrangers(piece, whole, report);
  },
};

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function reportStrangers({ unknown }: Objet, whole: boolean, report: Report<'balise-inconnue'>): void {
  for (const stranger of unknown) {
    if (whole || stranger.near !== undefined) report({ ...spanOf(stranger.key), ...wording(stranger) });
  }
}

function wording({ key, near }: UnknownKey): Wording<'balise-inconnue'> {
  const cle = key.value;
  if (near !== undefined) return { kind: near.how, args: { cle, attendu: near.name } };
  return { kind: isKnownSomewhere(cle) ? 'ailleurs' : 'inconnue', args: { cle }, level: 'warning' };
}
