/**
 * Makes new files beside one another: each whole, all of them or none, and none in the place of a file that has its name by
 * then. A request; answered with null once they are there, else with why none of them is, in the user's language.
 */
export const WRITE = 'solde/write';

export interface WriteRequest {
  readonly files: readonly WrittenFile[];
}

export interface WrittenFile {
  readonly uri: string;
  readonly text: string;
}
