import { createTwoFilesPatch } from 'diff';
import { decode } from '../core/document/bytes.ts';
import { applyEdits } from '../core/edits.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { type Circumstances, createService, MAX_LENGTH, type Service } from '../core/service.ts';
import type { Outcome } from './check.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { findTargets, type Target } from './find.ts';
import type { FixOptions } from './options.ts';
import { estLeModele, reglagesOf } from './reglages.ts';
import { type Counts, countsOf } from './results.ts';
import { say } from './texts.ts';

/** What became of one file: what is said of it, and how many errors it still has; undefined where it is as it was. */
interface Fixed {
  readonly said: string;
  readonly errors: number | undefined;
}

/** `solde fix`: makes every safe repair in files and folders, or shows it. A file is written whole, or not at all. */
export async function runFix(fs: WritableFileSystem, options: FixOptions): Promise<Outcome> {
  const explorer = new Explorer(fs, { tailleMax: MAX_LENGTH });
  const service = createService(() => new Date());
  const lent = { fs, explorer, service, reglages: await reglagesOf(fs, service, options) };
  const all: Fixed[] = [];
  for (const target of await findTargets(fs, options.paths)) all.push(await fixTarget(target, lent, options));
  const failed = all.some(({ errors }) => errors === undefined);
  const output = all.map(({ said }) => `${said}\n`).join('');
  return { output, exitCode: failed ? 2 : all.some(({ errors = 0 }) => errors > 0) ? 1 : 0 };
}

interface Lent {
  readonly fs: WritableFileSystem;
  readonly explorer: Explorer;
  readonly service: Service;
  readonly reglages: Circumstances;
}

async function fixTarget(
  target: Target,
  { fs, explorer, service, reglages }: Lent,
  options: FixOptions,
): Promise<Fixed> {
  const { path: chemin } = target;
  const { langue, dryRun } = options;
  const unread = (raison: string): Fixed => ({
    said: say(langue, 'illisible', { chemin, raison }),
    errors: undefined,
  });
  if ('error' in target) return unread(reasonOf(target.error, langue));
  const bytes = await readFile(fs, chemin, langue).catch((error: unknown) => reasonOf(error, langue));
  if (typeof bytes === 'string') return unread(bytes);
  const { text, faults } = decode(bytes);
  // Which characters other bytes stand for is a guess; only a mark before the text can be left away.
  if (faults.some(({ kind }) => kind !== 'bom')) {
    return { said: say(langue, 'pas-repare', { chemin, raison: say(langue, 'a-enregistrer') }), errors: undefined };
  }
  const voisinage = options.voisins ? await look(chemin, explorer) : undefined;
  const own = { nomJson: baseName(chemin), estModele: estLeModele(chemin, options), voisinage };
  const circumstances = { ...reglages, ...own };
  const keepsMark = options.regles['json-encodage'] === 'off' && faults.length > 0;
  const fixed = applyEdits(text, service.fixAll(text, circumstances));
  const after = new TextEncoder().encode(keepsMark ? `\ufeff${fixed}` : fixed);
  const countIn = (of: Uint8Array): Counts => countsOf(service.verdictOfBytes(of, circumstances).problems);
  const [avant, apres] = [countIn(bytes), countIn(after)];
  const errors = apres.error;
  const counts = { chemin, avant: avant.error + avant.warning, apres: errors + apres.warning };
  if (Buffer.compare(bytes, after) === 0) return { said: say(langue, 'rien-a-reparer', counts), errors };
  if (dryRun) return { said: `${diff(chemin, text, fixed)}${say(langue, 'serait-repare', counts)}`, errors };
  try {
    await fs.replaceBytes(chemin, after, bytes);
    return { said: say(langue, 'repare', counts), errors };
  } catch (error) {
    return { said: say(langue, 'pas-ecrit', { chemin, raison: reasonOf(error, langue) }), errors: undefined };
  }
}

/** The repairs as `patch` reads them; nothing where only bytes before the text go. */
function diff(path: string, before: string, after: string): string {
  return before === after ? '' : createTwoFilesPatch(path, path, before, after, '', '', { context: 1 });
}
