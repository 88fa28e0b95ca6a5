import type { Language } from '../core/messages/language.ts';
import { type Key, say, type TextArgs } from './texts.ts';

/** Arguments that cannot be followed; the message tells the user what to write instead. */
export class Refusal extends Error {
  constructor(language: Language, key: Key, args?: TextArgs) {
    super(say(language, key, args));
  }
}

/** The options that take a value. */
export const VALUED = [
  'format',
  'lang',
  'rule',
  'max-warnings',
  'unclear',
  'max-size',
  'output',
  'ans',
  'siret',
  'column',
  'out-dir',
  'template',
  'max-amount',
] as const;

/** An option whose value is missing, or none of those it may have. */
export function wrongValue(language: Language, option: (typeof VALUED)[number], value = ''): Refusal {
  return new Refusal(language, `value-${option}`, { name: `--${option} ${value}`.trim() });
}
