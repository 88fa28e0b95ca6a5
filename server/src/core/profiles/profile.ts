import type { Schema } from './schema.ts';

/** What the claims of one kind of software must be: data that rules, completion, import and all others ask. */
export interface Profile {
  /** The software, as the names of pieces tell it (3.3). */
  readonly software: string;
  /** The keys of its files, and what each must be. */
  readonly schema: Schema;
}
