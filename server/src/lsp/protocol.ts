/** What the client sends with `initialize`, so that the very first check obeys the user's settings. */
export interface InitializationOptions {
  /** The `solde` section of the settings, as the editor has it. */
  readonly settings: unknown;
}
