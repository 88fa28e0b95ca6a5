import { isKnownSomewhere } from '../../depot/keys.ts';
import { isRepeat, type Objet, type UnknownKey } from '../../depot/objet.ts';
import { spanOf } from '../place.ts';
import type { Context, Report, RuleOf, Wording } from '../rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkEntete({ objet, whole }, report, context) {
    if (objet) reportStrangers({ objet, whole }, report, context);
  },
  checkDemande({ objet, pieces, whole }, report, context) {
    if (objet) reportStrangers({ objet, whole }, report, context);
    for (const piece of pieces) if (piece) reportStrangers({ objet: piece, whole }, report, context);
  },
};

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function reportStrangers(
  { objet: { unknown }, whole }: { objet: Objet; whole: boolean },
  report: Report<'balise-inconnue'>,
  { modele }: Context,
): void {
  for (const stranger of unknown) {
    if (modele?.autresCles.has(stranger.key.value) || isRepeat(stranger.property)) continue;
    if (whole || stranger.near !== undefined) report({ ...spanOf(stranger.key), ...wording(stranger) });
  }
}

function wording({ key, near }: UnknownKey): Wording<'balise-inconnue'> {
  const cle = key.value;
  if (near !== undefined) return { kind: near.how, args: { cle, attendu: near.name } };
  return { kind: isKnownSomewhere(cle) ? 'ailleurs' : 'inconnue', args: { cle }, level: 'warning' };
}
