import type { Language } from '../core/messages/language.ts';
import { nearest } from '../core/nearest.ts';
import type { Settings } from '../core/settings.ts';
import { CATALOG } from './catalog.ts';
import { Refusal, wrongValue } from './refusal.ts';

type Rules = Settings['rules'];

/** The levels as the settings of an editor name them, and as a French result does. */
const LEVEL_NAMES: ReadonlyMap<string, Rules[string]> = new Map([
  ['off', 'off'],
  ['information', 'information'],
  ['warning', 'warning'],
  ['avertissement', 'warning'],
  ['error', 'error'],
  ['erreur', 'error'],
]);

const CODES = CATALOG.map(({ code }) => code);

/** The levels that `--rule CODE=NIVEAU` sets; of two for one rule the last holds. */
export function readRuleLevels(values: readonly string[], language: Language): Rules {
  return Object.fromEntries(values.map((value) => readRule(value, language)));
}

function readRule(value: string, language: Language): [code: string, level: Rules[string]] {
  const [, code = '', name = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (code === '') throw wrongValue(language, 'rule', value);
  if (!CODES.includes(code)) throw unknownRule(value, code, language);
  const level = LEVEL_NAMES.get(name);
  if (level === undefined) throw new Refusal(language, 'unknown-level', { value: value, level: name });
  return [code, level];
}

function unknownRule(value: string, code: string, language: Language): Refusal {
  const near = nearest(code, CODES);
  if (near === undefined) return new Refusal(language, 'unknown-rule', { value, code });
  return new Refusal(language, 'near-rule', { value, code, near });
}
