import { type Construction, type ConstruireOptions, construire } from '../../server/src/core/deposit/archives.ts';
import { type Preparation, preparer } from '../../server/src/core/deposit/preparer.ts';
import { type Dit, wordDepot } from '../../server/src/core/messages/depositTexts.ts';
import { Explorer } from '../../server/src/core/nearby/explorer.ts';
import type { Voisinage } from '../../server/src/core/nearby/voisinage.ts';
import type { MakingFileSystem } from '../../server/src/core/ports.ts';
import { createService } from '../../server/src/core/service.ts';

export const NOM_JSON = 'JSON-1000000001-20241231-001.json';
const AUJOURDHUI = new Date(2024, 11, 31, 12);

/** Prepares the deposit of a claim file in a folder, on the day of its name. */
export function prepare(
  fs: MakingFileSystem,
  dossier: string,
  { nomJson = NOM_JSON, tailleMax = 200_000_000, aujourdhui = AUJOURDHUI } = {},
): Promise<Preparation> {
  const service = createService(() => aujourdhui);
  const atelier = {
    fs,
    look: (path: string) => new Explorer(fs, { tailleMax: 8_000_000 }).around(path),
    examiner: (bytes: Uint8Array, nom: string, voisinage: Voisinage | undefined) =>
      service.examiner(bytes, { nomJson: nom, voisinage }),
    aujourdhui,
    tailleMax,
  };
  return preparer(atelier, fs.join(dossier, nomJson), nomJson);
}

/** Builds what was prepared; replaces nothing unless told to. */
export function build(
  fs: MakingFileSystem,
  preparation: Preparation,
  options: Partial<ConstruireOptions> = {},
): Promise<Construction> {
  return construire(fs, preparation, { remplacer: false, marque: 'run1', ...options });
}

/** What is said, in French. */
export function inFrench(dits: readonly Dit[]): string[] {
  return dits.map((dit) => wordDepot(dit, 'fr'));
}
