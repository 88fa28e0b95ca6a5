import { type FileSystem, isAbsent } from '../../ports.ts';
import { estRapport } from './forme.ts';

/** What stands where a report is to be written: only an earlier report, of these bytes, gives way unasked. */
export type Occupant =
  | { readonly kind: 'rien' }
  | { readonly kind: 'rapport'; readonly bytes: Uint8Array }
  | { readonly kind: 'autre' };

/** No report is longer, in bytes. */
const LONGEST = 100_000_000;

/** What stands at `chemin`. Rejects with the host's error where that cannot be told. */
export async function occupantDe(fs: FileSystem, chemin: string): Promise<Occupant> {
  try {
    const { type, size } = await fs.stat(chemin);
    if (type !== 'file' || size > LONGEST) return { kind: 'autre' };
    const bytes = await fs.readBytes(chemin, LONGEST);
    return estRapport(bytes) ? { kind: 'rapport', bytes } : { kind: 'autre' };
  } catch (error) {
    if (isAbsent(error)) return { kind: 'rien' };
    throw error;
  }
}
