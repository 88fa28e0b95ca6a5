import type { ValueNode } from '../document/tree.ts';
import { plainSpelling } from './characters.ts';
import type { Objet } from './objet.ts';
import { isFilled } from './values.ts';

/** What the portal answered to a demande, by its label; `incertaine` where the label does not say it clearly. */
export type Reponse = 'acceptee' | 'refusee' | 'incertaine';

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

export function lireReponse(libelle: string): Reponse {
  const plain = plainSpelling(libelle)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (ACCEPTED.test(plain)) return 'acceptee';
  if (SURELY.test(plain)) return 'refusee';
  if (REFUSED.test(plain) && !TURNED.test(plain)) return 'refusee';
  return REGISTERED.test(plain) ? 'acceptee' : 'incertaine';
}

/** The portal's answer to a demande: what it is, and the value that says it. */
export interface Traitement {
  /** `code` where the label is empty. */
  readonly sorte: Reponse | 'code';
  readonly value: ValueNode;
}

/** Undefined where the portal has not answered. */
export function lireTraitement({ fields }: Objet): Traitement | undefined {
  const [code, libelle] = ['codeTraitement', 'libelleTraitement'].map((key) => {
    const value = fields.get(key)?.value;
    return value !== undefined && !value.unsure && isFilled(value) ? value : undefined;
  });
  if (libelle !== undefined) {
    return { sorte: lireReponse(libelle.type === 'string' ? libelle.value : ''), value: libelle };
  }
  return code && { sorte: 'code', value: code };
}
