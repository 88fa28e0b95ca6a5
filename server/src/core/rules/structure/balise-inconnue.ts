import { isKnownSomewhere } from '../../depot/keys.ts';
import type { Objet, UnknownKey } from '../../depot/objet.ts';
import { spanOf } from '../place.ts';
import type { FindingOf, RuleOf, Wording } from '../rule.ts';

/** A key that the table (3.2) does not have: one of its keys misspelt, one of another place, or a stranger. */
export const baliseInconnue: RuleOf<'balise-inconnue'> = {
  code: 'balise-inconnue',
  level: 'error',
  checkEntete: ({ objet }) => strangers([objet]),
  checkDemande: ({ objet, pieces }) => strangers([objet, ...pieces]),
};

function* strangers(objets: readonly (Objet | undefined)[]): Iterable<FindingOf<'balise-inconnue'>> {
  for (const objet of objets) {
    for (const unknown of objet?.unknown ?? []) yield { ...spanOf(unknown.key), ...wording(unknown) };
  }
}

function wording({ key, near }: UnknownKey): Wording<'balise-inconnue'> {
  const cle = key.value;
  if (near !== undefined) return { kind: near.how, args: { cle, attendu: near.name } };
  return { kind: isKnownSomewhere(cle) ? 'ailleurs' : 'inconnue', args: { cle }, level: 'warning' };
}
