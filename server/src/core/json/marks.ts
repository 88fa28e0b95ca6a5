import type { SyntaxFault } from './syntaxFault.ts';

/** A part of a text, `[start, end)` in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Lines or tags that another program wrote between the parts of a text: all of them that belong together. */
export interface Marks {
  /** One problem, however many marks belong to it. */
  readonly fault: SyntaxFault;
  /** The marks themselves, and of several versions all but the first. */
  readonly hidden: readonly Stretch[];
  /** What is read in their place: one of several versions, so that its values are not sure. */
  readonly shown: readonly Stretch[];
}
