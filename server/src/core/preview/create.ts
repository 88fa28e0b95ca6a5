import { SEPARATOR, sayFileTotals, sayVerdict } from '../editor/overview/sentences.ts';
import { fileOverview } from '../editor/overview.ts';
import type { Language } from '../messages/language.ts';
import { type PreviewText, previewTexts } from '../messages/previewTexts.ts';
import type { Problem } from '../problem.ts';
import type { Check } from '../rules/engine/check.ts';
import { amountsOf } from './amounts.ts';
import { gridOf } from './grid.ts';
import { portalOf } from './portal.ts';
import { signalsOf } from './signals.ts';
import type { Preview, PreviewTexts } from './types.ts';
import { weightsOf } from './weights.ts';

/**
 * The preview of a checked file. `problems` are those of the check, at the user's levels; `maximumSize`, the biggest archive
 * in bytes.
 */
export function createPreview(
  check: Check,
  problems: readonly Problem[],
  maximumSize: number,
  language: Language,
): Preview {
  const overview = fileOverview(check, problems);
  const signals = signalsOf(problems, language);
  return {
    language,
    verdict: sayVerdict(overview, language),
    totals: sayFileTotals(overview, language).join(SEPARATOR),
    ...gridOf(check, overview, signals, language),
    portal: portalOf(check, signals),
    amounts: amountsOf(check, overview, language),
    weight: weightsOf(check, maximumSize, language),
  };
}

/** What the preview says, in a language. */
export function previewTextsFor(language: Language): PreviewTexts {
  const entries = Object.entries(previewTexts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Record<PreviewText, string>;
}
