import { type Extent, type FormatOptions, format } from '../../server/src/core/editor/format/format.ts';
import { readDocument } from '../../server/src/core/json/document.ts';
import { applyEdits, type Edits } from '../../server/src/core/json/edits.ts';

const TWO_SPACES: FormatOptions = { tabSize: 2, insertSpaces: true };

export const ALL: Extent = { what: 'all' };

export function formatEdits(text: string, extent = ALL, options: Partial<FormatOptions> = {}): Edits {
  return format(text, readDocument(text), extent, { ...TWO_SPACES, ...options });
}

/** The text after it is formatted, whole or as far as `extent` goes. */
export function formatted(text: string, extent = ALL, options: Partial<FormatOptions> = {}): string {
  return applyEdits(text, formatEdits(text, extent, options));
}
