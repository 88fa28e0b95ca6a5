import { type FileSystem, isAbsent } from '../../ports.ts';
import { DEBUT, estRapport } from './forme.ts';

/** What stands where a report is to be written: only an earlier report gives way unasked. */
export type Occupant = 'rien' | 'rapport' | 'autre';

/** What stands at `chemin`. Rejects with the host's error where that cannot be told. */
export async function occupantDe(fs: FileSystem, chemin: string): Promise<Occupant> {
  try {
    const { type, size } = await fs.stat(chemin);
    if (type !== 'file') return 'autre';
    const debut = fs.readPart ? await fs.readPart(chemin, 0, Math.min(DEBUT, size)) : await fs.readBytes(chemin);
    return estRapport(debut) ? 'rapport' : 'autre';
  } catch (error) {
    if (isAbsent(error)) return 'rien';
    throw error;
  }
}
