import { isFilledText } from '../../depot/values.ts';
import { reportTexts, SEPARATORS } from '../faults.ts';
import type { RuleOf, Wording } from '../rule.ts';

const LENGTH = 5;

/**
 * `numeroEditeur` has 5 characters (3.2), letters and digits (assumption: it stands in the names of the pieces, between
 * a dash and a point).
 */
export const numeroEditeurFormat: RuleOf<'numero-editeur-format'> = {
  code: 'numero-editeur-format',
  level: 'error',
  ofSchema: true,
  checkDemande: ({ faults, slice: { text } }, report) =>
    reportTexts('numero-editeur-format', { faults, text }, wording, report),
};

function wording(text: string): Wording<'numero-editeur-format'> {
  if (!isFilledText(text)) return { kind: 'vide' };
  const bare = text.replace(SEPARATORS, '');
  if (bare !== text && /^[0-9A-Za-z]{5}$/.test(bare)) return { kind: 'espaces', args: { attendu: bare } };
  if (/^\d+$/.test(text) && text.length < LENGTH)
    return { kind: 'zeros', args: { attendu: text.padStart(LENGTH, '0') } };
  if (text.length !== LENGTH) return { kind: 'longueur', args: { longueur: text.length } };
  return { kind: 'caracteres' };
}
