import { type FileSystem, isAbsent } from '../ports.ts';
import { isReport } from './format.ts';

/** What stands where a report is to be written: only an earlier report, of these bytes, gives way unasked. */
export type Occupant =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'report'; readonly bytes: Uint8Array }
  | { readonly kind: 'other' };

/** No report is longer, in bytes. */
const LONGEST = 100_000_000;

/** What stands at `path`. Rejects with the host's error where that cannot be told. */
export async function occupantOf(fs: FileSystem, path: string): Promise<Occupant> {
  try {
    const { type, size } = await fs.stat(path);
    if (type !== 'file' || size > LONGEST) return { kind: 'other' };
    const bytes = await fs.readBytes(path, LONGEST);
    return isReport(bytes) ? { kind: 'report', bytes } : { kind: 'other' };
  } catch (error) {
    if (isAbsent(error)) return { kind: 'nothing' };
    throw error;
  }
}
