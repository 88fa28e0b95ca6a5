import { wordBilan } from '../messages/bilanTexts.ts';
import type { Langue } from '../messages/langue.ts';
import type { Level, Problem } from '../problem.ts';
import type { Check } from '../rules/check.ts';
import { direNiveaux, direTotaux, direVerdict, ENTRE } from './bilan/phrases.ts';
import { bilanOf } from './bilan.ts';

/** A file in a few words. */
export interface EtatFichier {
  readonly verdict: string;
  /** Its problems by their levels, and its totals. */
  readonly detail: string;
  /** The level of its worst problem that is more than an information. */
  readonly niveau: Level;
  readonly problemes: number;
}

/** A file in a few words; `check` is undefined for one that is too long to be read. */
export function etatOf(check: Check | undefined, problems: readonly Problem[], langue: Langue): EtatFichier {
  const niveau = (['error', 'warning'] as const).find((one) => problems.some(({ level }) => level === one));
  const common = { niveau: niveau ?? ('information' as const), problemes: problems.length };
  if (check === undefined) return { ...common, verdict: wordBilan('non-lu', langue), detail: '' };
  const bilan = bilanOf(check, problems);
  const detail = [...direNiveaux(bilan.niveaux, langue), ...direTotaux(bilan, langue)].join(ENTRE);
  return { ...common, verdict: direVerdict(bilan, langue), detail };
}
