/** What the client sends with `initialize`. All of it may be left out. */
export interface InitializationOptions {
  /** The `solde` section of the settings, as the editor has it, so that the very first check obeys it. */
  readonly settings?: unknown;
  /** Where the rules' pages are opened, as a URI: a code and `.md` come behind it. Else those beside the server. */
  readonly pages?: string;
  /** The commands below that the client carries out by itself: the actions that need them are offered. */
  readonly commandes?: readonly string[];
}

/** Shows the page of a rule. Argument: its code. */
export const EXPLIQUER = 'solde.expliquerRegle';
/** Switches a rule off in the settings. Arguments: its code, and the URI of the file that shows its problem. */
export const DESACTIVER = 'solde.desactiverRegle';
