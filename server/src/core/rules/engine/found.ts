import { type Message, messageOf, type Worded } from '../../problem.ts';
import type { Finding, LineFinding } from './finding.ts';
import type { Rule } from './rule.ts';

/** What one rule found. */
export interface Found<F> {
  readonly rule: Rule;
  readonly finding: F;
  /** What is said of it. It is kept: at each keystroke the problems of the whole file are placed anew. */
  readonly message: Message;
  /** How many more the rule found there, which are only counted. */
  readonly others?: number;
}

/** A finding with what its rule says of it. */
export function foundBy<F extends Finding | LineFinding>(rule: Rule, finding: F): Found<F> {
  // A rule without words of its own has states that can be said as they are: the compiler sees to it.
  const said = rule.word?.(finding.state) ?? (finding.state as Worded);
  return { rule, finding, message: messageOf(rule.code, said) };
}
