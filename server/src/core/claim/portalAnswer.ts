import type { ValueNode } from '../json/tree.ts';
import { folded, plainSpelling } from './characters.ts';
import type { FieldSet } from './fieldSet.ts';
import { isFilled } from './values.ts';

/** What the portal answered to a demande, by its label; `unclear` where the label does not say it clearly. */
export type PortalAnswer = 'accepted' | 'refused' | 'unclear';

/** The one label that the document gives (1.2), and words that only a refusal has (assumption). */
const ACCEPTED = /^demande acceptee\.?$/;
/** What ASP's other flows say of a file that was taken (assumption), where nothing turns it into its contrary. */
const REGISTERED = /(?<!\b(?:non|pas|jamais) )enregistree?s? avec succes/;
const REFUSED =
  /refus|rejet|non[ -]accept|erreur|invalide|incorrect|errone|inconnu|manquant|absent|obligatoire|interdit|non conforme|non valide|n'existe pas|depasse|impossible|doublon|deja/;
/** What leaves no doubt: the word itself, that nothing before it turns into its contrary. */
const SURELY = /(?<!\b(?:non|aucun|sans|pas de) )(refus|rejet)/;
/** Where none of these is, what turns other words, or says of the demande itself that it was taken. */
const TURNED = /^demande acceptee|\b(aucune?|sans|non|pas) (d')?(\w{1,30} )?(erreur|refus|rejet|anomalie|doublon)/;

export function readAnswer(label: string): PortalAnswer {
  const plain = folded(plainSpelling(label)).replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  if (ACCEPTED.test(plain)) return 'accepted';
  if (SURELY.test(plain)) return 'refused';
  if (REFUSED.test(plain) && !TURNED.test(plain)) return 'refused';
  return REGISTERED.test(plain) ? 'accepted' : 'unclear';
}

/** The portal's answer to a demande: what it is, and the value that says it. */
export interface PortalHandling {
  /** `code` where the label is empty. */
  readonly kind: PortalAnswer | 'code';
  readonly value: ValueNode;
}

/** Undefined where the portal has not answered. */
export function readHandling({ fields }: FieldSet): PortalHandling | undefined {
  const [code, label] = ['codeTraitement', 'libelleTraitement'].map((key) => {
    const value = fields.get(key)?.value;
    return value !== undefined && !value.unsure && isFilled(value) ? value : undefined;
  });
  if (label !== undefined) {
    return { kind: readAnswer(label.type === 'string' ? label.value : ''), value: label };
  }
  return code && { kind: 'code', value: code };
}
