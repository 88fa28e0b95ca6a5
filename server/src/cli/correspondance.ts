import { Explorer } from '../core/nearby/explorer.ts';
import type { Frere, NonControle } from '../core/nearby/voisinage.ts';
import { type FileSystem, isAbsent } from '../core/ports.ts';
import { createService, MAX_LENGTH, type Service } from '../core/service.ts';
import type { Outcome } from './check.ts';
import { baseName, readFile, reasonOf } from './files.ts';
import { findTargets } from './find.ts';
import type { CorrespondanceOptions } from './options.ts';
import { say } from './texts.ts';

/** What was found, whichever path led to it. */
interface Found {
  /** By their paths. */
  readonly freres: Map<string, Frere>;
  /** The numeroAns of the files that were asked for. */
  readonly ans: Set<string | undefined>;
  readonly nonControles: Map<string, NonControle>;
  readonly unread: string[];
}

/** `solde correspondance`: compares the numbers of the files asked for with those of the files around them. */
export async function runCorrespondance(fs: FileSystem, { paths, langue }: CorrespondanceOptions): Promise<Outcome> {
  const service = createService(() => new Date());
  const found: Found = { freres: new Map(), ans: new Set(), nonControles: new Map(), unread: [] };
  const explorer = new Explorer(fs, { tailleMax: MAX_LENGTH });
  const unread = (chemin: string, raison: string): void =>
    void found.unread.push(`${say(langue, 'illisible', { chemin, raison })}\n`);
  for (const target of await findTargets(fs, paths)) {
    try {
      if ('error' in target) throw target.error;
      const bytes = await readFile(fs, target.path, langue);
      if (typeof bytes === 'string') unread(target.path, bytes);
      else await add(target.path, bytes, { fs, service, explorer, found });
    } catch (error) {
      unread(target.path, reasonOf(error, langue));
    }
  }
  const rapports = [...found.ans].map((ans) =>
    service.correspondance(
      {
        ans,
        freres: [...found.freres.values()],
        lieuDe: ({ chemin }) => chemin,
        nonControles: [...found.nonControles.values()],
      },
      langue,
    ),
  );
  const output = found.unread.join('') + rapports.map(({ text }) => text).join('\n');
  if (found.unread.length > 0) return { output, exitCode: 2 };
  return { output, exitCode: rapports.some(({ desaccords }) => desaccords > 0) ? 1 : 0 };
}

interface Lent {
  readonly fs: FileSystem;
  readonly service: Service;
  readonly explorer: Explorer;
  readonly found: Found;
}

/** Takes in a file and those around it. */
async function add(path: string, bytes: Uint8Array, { fs, service, explorer, found }: Lent): Promise<void> {
  const nom = baseName(path);
  const chemin = fs.join(fs.parent(path), nom);
  const frere = service.frereOfBytes(bytes, { nom, chemin });
  found.freres.set(chemin, frere);
  found.ans.add(frere.ans);
  try {
    const { freres, nonControles } = await explorer.around(path);
    for (const one of freres) found.freres.set(one.chemin, one);
    for (const one of nonControles) found.nonControles.set(`${one.lieu} ${one.raison}`, one);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
