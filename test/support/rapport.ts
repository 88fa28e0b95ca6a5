import type { Rapport } from '../../server/src/core/deposit/report/rapport.ts';
import type { Langue } from '../../server/src/core/messages/langue.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import type { FileSystem } from '../../server/src/core/ports.ts';
import { type Circumstances, createService } from '../../server/src/core/service.ts';
import { TODAY } from './check.ts';
import { createMemoryFileSystem } from './memoryFileSystem.ts';

/** The name of the claim file of the tests. */
export const OWN = 'JSON-1000000001-20241231-001.json';

export interface Reporting extends Circumstances {
  readonly langue?: Langue;
  readonly fs?: FileSystem;
  readonly signal?: AbortSignal;
}

/** The report on a text or bytes, made on the day of the tests. */
export function rapportOf(content: string | Uint8Array, reporting: Reporting = {}): Promise<Rapport> {
  const { langue = 'fr', fs = createMemoryFileSystem({}), signal, ...circumstances } = reporting;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const demande = { langue, version: '1.2.3', fs, ...(signal && { signal }) };
  return createService(() => TODAY).rapport(bytes, demande, { nomJson: OWN, ...circumstances });
}

/** The report on a file that is there, and on what lies around it. */
export async function rapportOn(fs: FileSystem, folder: string, reporting: Reporting = {}): Promise<Rapport> {
  const path = fs.join(folder, OWN);
  const voisinage = await new Explorer(fs, { tailleMax: 8_000_000 }).around(path);
  return await rapportOf(await fs.readBytes(path), { fs, voisinage, ...reporting });
}
