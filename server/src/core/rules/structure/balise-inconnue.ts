import { isKnownSomewhere } from '../../depot/keys.ts';
import type { Objet, UnknownKey } from '../../depot/objet.ts';
import { spanOf } from '../place.ts';
import type { FindingOf, RuleOf, Wording } from '../rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkEntete: ({ objet, whole }) => strangers([objet], whole),
  checkDemande: ({ objet, pieces, whole }) => strangers([objet, ...pieces], whole),
};

/** Where brackets do not pair, a key may only seem to stand in the wrong place: only misspellings are sure. */
function* strangers(objets: readonly (Objet | undefined)[], whole: boolean): Iterable<FindingOf<'balise-inconnue'>> {
  for (const objet of objets) {
    for (const unknown of objet?.unknown ?? []) {
      if (whole || unknown.near !== undefined) yield { ...spanOf(unknown.key), ...wording(unknown) };
    }
  }
}

function wording({ key, near }: UnknownKey): Wording<'balise-inconnue'> {
  const cle = key.value;
  if (near !== undefined) return { kind: near.how, args: { cle, attendu: near.name } };
  return { kind: isKnownSomewhere(cle) ? 'ailleurs' : 'inconnue', args: { cle }, level: 'warning' };
}
