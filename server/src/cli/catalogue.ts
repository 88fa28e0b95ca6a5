import type { Langue } from '../core/messages/messages.ts';
import { titles } from '../core/messages/titles.ts';
import type { Level } from '../core/problem.ts';
import { RULES } from '../core/rules/index.ts';

/** A rule as lists and reports name it. */
export interface Entry {
  readonly code: string;
  readonly title: Readonly<Record<Langue, string>>;
  /** Its usual level. */
  readonly level: Level;
}

/** Said of a file without a rule having read its text, and so by no rule of `RULES`. */
const WITHOUT_RULE: Level = 'warning';

const levels = new Map(RULES.map(({ code, level }) => [code, level]));

/** Every code that a problem may have, in the specification's order. */
export const CATALOGUE: readonly Entry[] = Object.entries(titles).map(([code, title]) => ({
  code,
  title,
  level: levels.get(code) ?? WITHOUT_RULE,
}));
