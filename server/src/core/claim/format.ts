import { plainSpelling } from './characters.ts';

/** The three formats of a piece (3.2). */
export type FormatPiece = 'PDF' | 'PNG' | 'JPG';

/** The extension that each has in a name (3.3). */
export const EXTENSIONS: Readonly<Record<FormatPiece, string>> = { PDF: 'pdf', PNG: 'png', JPG: 'jpg' };

const FORMATS: ReadonlyMap<string, FormatPiece> = new Map([
  ['PDF', 'PDF'],
  ['PNG', 'PNG'],
  ['JPG', 'JPG'],
  ['JPEG', 'JPG'],
]);

/** The format that an extension stands for, or a `formatFichier` however it is spelt. */
export function formatOf(text: string): FormatPiece | undefined {
  const bare = plainSpelling(text)
    .trim()
    .replace(/^[\s.]+/, '');
  return FORMATS.get(bare.toUpperCase());
}

/** What stands behind the last point of a name, in small letters. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** The format that a file's name says; undefined for one that is no piece's. */
export function formatOfName(name: string): FormatPiece | undefined {
  return FORMATS.get(extensionOf(name).toUpperCase());
}
