import { SEPARATOR, sayFileTotals, sayVerdict } from '../editor/overview/sentences.ts';
import { fileOverview } from '../editor/overview.ts';
import type { Language } from '../messages/language.ts';
import { type PreviewText, previewTexts } from '../messages/previewTexts.ts';
import type { Check } from '../rules/engine/check.ts';
import { problemsOf } from '../rules/engine/problems.ts';
import { amountsOf } from './amounts.ts';
import { gridOf } from './grid.ts';
import { portalOf } from './portal.ts';
import { signalsOf } from './signals.ts';
import type { Preview, PreviewTexts } from './types.ts';
import { weightsOf } from './weights.ts';

/** The preview of a checked file. */
export function createPreview(check: Check, language: Language): Preview {
  const overview = fileOverview(check);
  const signals = signalsOf(problemsOf(check), language);
  return {
    language,
    verdict: sayVerdict(overview, language),
    totals: sayFileTotals(overview, language).join(SEPARATOR),
    ...gridOf(check, overview, signals, language),
    portal: portalOf(check, signals),
    amounts: amountsOf(check, overview, language),
    weight: weightsOf(check, check.settings.zipMaximumSize, language),
  };
}

/** What the preview says, in a language. */
export function previewTextsFor(language: Language): PreviewTexts {
  const entries = Object.entries(previewTexts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Record<PreviewText, string>;
}
