import type { ImportPreview, ImportRequest, Refusal, TableRead } from '../../../server/src/lsp/protocol.ts';

// What the extension and the page of an import say to each other.

/** What the page is shown first; `{0}` in its texts is filled in by the page. */
export interface ImportTable {
  readonly nom: string;
  readonly table: TableRead;
  readonly textes: Readonly<
    Record<
      | 'lignes'
      | 'colonnes'
      | 'colonne'
      | 'exemples'
      | 'contient'
      | 'resultat'
      | 'ecrire'
      | 'annuler'
      | 'autres'
      | 'nonPris'
      | 'ligne'
      | 'error'
      | 'warning'
      | 'information',
      string
    >
  >;
}

/** What the table would make, with the choices as they are; or why nothing. */
export type ImportShown = ImportPreview | Refusal;

export type ImportChoices = Omit<ImportRequest, 'jeton'>;

/** What the page says. */
export type ImportSaid =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preview'; readonly choices: ImportChoices }
  | { readonly kind: 'write'; readonly choices: ImportChoices }
  | { readonly kind: 'cancel' };
