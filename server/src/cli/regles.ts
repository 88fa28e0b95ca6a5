import type { Langue } from '../core/messages/langue.ts';
import type { Settings } from '../core/settings.ts';
import { CATALOGUE } from './catalogue.ts';
import { nearest } from './near.ts';
import { Refusal, wrongValue } from './refusal.ts';

type Regles = Settings['regles'];

/** The levels as the settings of an editor name them, and as a French result does. */
const LEVEL_NAMES: ReadonlyMap<string, Regles[string]> = new Map([
  ['off', 'off'],
  ['information', 'information'],
  ['warning', 'warning'],
  ['avertissement', 'warning'],
  ['error', 'error'],
  ['erreur', 'error'],
]);

const CODES = CATALOGUE.map(({ code }) => code);

/** The levels that `--regle CODE=NIVEAU` sets; of two for one rule the last holds. */
export function readRegles(values: readonly string[], langue: Langue): Regles {
  return Object.fromEntries(values.map((value) => readRegle(value, langue)));
}

function readRegle(value: string, langue: Langue): [code: string, level: Regles[string]] {
  const [, code = '', name = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (code === '') throw wrongValue(langue, 'regle', value);
  if (!CODES.includes(code)) throw unknownRule(value, code, langue);
  const level = LEVEL_NAMES.get(name);
  if (level === undefined) throw new Refusal(langue, 'niveau-inconnu', { valeur: value, niveau: name });
  return [code, level];
}

function unknownRule(valeur: string, code: string, langue: Langue): Refusal {
  const proche = nearest(code, CODES);
  if (proche === undefined) return new Refusal(langue, 'regle-inconnue', { valeur, code });
  return new Refusal(langue, 'regle-proche', { valeur, code, proche });
}
