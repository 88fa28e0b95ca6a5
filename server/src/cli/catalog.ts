import type { Language } from '../core/messages/language.ts';
import { titles } from '../core/messages/titles.ts';
import type { Level } from '../core/problem.ts';
import { RULES } from '../core/rules/index.ts';

/** A rule as lists and reports name it. */
export interface Entry {
  readonly code: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Its usual level. */
  readonly level: Level;
}

/** Every code that a problem may have, in the specification's order. */
export const CATALOG: readonly Entry[] = RULES.map(({ code, level }) => ({
  code,
  title: titles[code as keyof typeof titles],
  level,
}));
