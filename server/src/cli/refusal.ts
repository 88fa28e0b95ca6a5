import type { Langue } from '../core/messages/langue.ts';
import { type Key, say, type TextArgs } from './texts.ts';

/** Arguments that cannot be followed; the message tells the user what to write instead. */
export class Refusal extends Error {
  constructor(langue: Langue, key: Key, args?: TextArgs) {
    super(say(langue, key, args));
  }
}

/** The options that take a value. */
export const VALUED = [
  'format',
  'langue',
  'regle',
  'max-warnings',
  'incertaines',
  'taille-max',
  'sortie',
  'ans',
  'siret',
  'colonne',
  'dossier',
  'modele',
  'montant-maximum',
] as const;

/** An option whose value is missing, or none of those it may have. */
export function wrongValue(langue: Langue, option: (typeof VALUED)[number], value = ''): Refusal {
  return new Refusal(langue, `valeur-${option}`, { nom: `--${option} ${value}`.trim() });
}
