import { quote, type Source } from '../../json/writing.ts';
import type { completionTexts } from '../../messages/completionTexts.ts';
import type { Args } from '../../problem.ts';

/** A value that a key may have. */
export interface Candidate {
  readonly source: Source;
  readonly label: string;
  /** What it is said to be. */
  readonly why: keyof typeof completionTexts | undefined;
  readonly args?: Args | undefined;
}

/** A text as a value. */
export function candidate(label: string, why?: keyof typeof completionTexts, args?: Args): Candidate {
  return { source: quote(label), label, why, args };
}

/** A value by its JSON, such as `null`. */
export function literal(source: string, why?: keyof typeof completionTexts): Candidate {
  return { source, label: source.replace(/^"(.*)"$/, '$1'), why };
}
