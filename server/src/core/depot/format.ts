const FORMATS: Readonly<Record<string, string>> = { pdf: 'PDF', png: 'PNG', jpg: 'JPG', jpeg: 'JPG' };

/** The `formatFichier` that a file name's extension stands for (3.3); undefined for one that is no piece's. */
export function formatDe(nom: string): string | undefined {
  return FORMATS[nom.slice(nom.lastIndexOf('.') + 1).toLowerCase()];
}
