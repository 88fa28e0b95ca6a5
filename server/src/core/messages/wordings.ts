import type { fr } from './fr.ts';

/** The French wordings give the others their shape: the same rules, the same kinds of finding. */
export type Wordings = { readonly [Code in keyof typeof fr]: { readonly [Kind in keyof (typeof fr)[Code]]: string } };
