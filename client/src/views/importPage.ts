import type { ImportPreview, ImportRequest, Refusal, TableRead } from '../../../server/src/lsp/protocol.ts';

// What the extension and the page of an import say to each other.

/** What the page is shown first; `{0}` in its texts is filled in by the page. */
export interface ImportTable {
  readonly name: string;
  readonly table: TableRead;
  readonly texts: Readonly<
    Record<
      | 'lines'
      | 'columns'
      | 'column'
      | 'examples'
      | 'contains'
      | 'result'
      | 'write'
      | 'cancel'
      | 'others'
      | 'notTaken'
      | 'line'
      | 'error'
      | 'warning'
      | 'information',
      string
    >
  >;
}

/** What the table would make with the choices of the request of that number; or why nothing. */
export interface ImportShown {
  readonly asked: number;
  readonly result: ImportPreview | Refusal;
}

/** What was to be written is not: it is looked at again what would be. */
export interface ImportAgain {
  readonly encore: true;
}

export type ImportChoices = Omit<ImportRequest, 'token'>;

/** What the page says. */
export type ImportSaid =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preview'; readonly asked: number; readonly choices: ImportChoices }
  | { readonly kind: 'write'; readonly choices: ImportChoices }
  | { readonly kind: 'cancel' };
