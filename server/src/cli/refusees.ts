import type { Refusees } from '../core/deposit/refusees.ts';
import { decode } from '../core/document/bytes.ts';
import { Lines } from '../core/document/lines.ts';
import type { Refus } from '../core/messages/refusals.ts';
import { wordRefus } from '../core/messages/refusals.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { createService, type Service } from '../core/service.ts';
import type { Outcome } from './check.ts';
import { baseName, readFile, reasonOf } from './files.ts';
import type { RefuseesOptions } from './options.ts';
import { type Key, say, type TextArgs } from './texts.ts';

/** `solde refusees`: a new claim file of what a returned one says was refused, beside it, whole or not at all. */
export async function runRefusees(fs: WritableFileSystem, options: RefuseesOptions): Promise<Outcome> {
  const { path: chemin, langue } = options;
  const service = createService(() => new Date());
  try {
    const bytes = await readFile(fs, chemin, langue);
    if (typeof bytes === 'string') return ended(options, 'illisible', { chemin, raison: bytes });
    const { text, faults } = decode(bytes);
    // What other bytes stand for is a guess, and the new file is to have each text as it was.
    if (faults.some(({ kind }) => kind !== 'bom')) {
      return ended(options, 'illisible', { chemin, raison: say(langue, 'a-enregistrer') });
    }
    const retour = service.retour(text);
    if ('refus' in retour) return refused(options, retour);
    const { incertaines } = retour;
    if (incertaines.length > 0 && options.incertaines === undefined) {
      const lines = incertaines.map((one) => `${say(langue, 'ligne-incertaine', { ...one })}\n`);
      return { output: `${say(langue, 'refusees-incertaines', { chemin })}\n${lines.join('')}`, exitCode: 2 };
    }
    const made = service.refusees(text, {
      incertaines: options.incertaines === 'inclure' ? incertaines.map(({ ligne }) => ligne) : [],
      nomJson: baseName(chemin),
      pris: (await fs.readDirectory(fs.parent(chemin))).map(([name]) => name),
    });
    return 'refus' in made ? refused(options, made) : await make(fs, service, options, made);
  } catch (error) {
    return ended(options, 'illisible', { chemin, raison: reasonOf(error, langue) });
  }
}

async function make(
  fs: WritableFileSystem,
  service: Service,
  { path, langue, dryRun }: RefuseesOptions,
  { nom, text, lignes, selection }: Refusees,
): Promise<Outcome> {
  const chemin = fs.join(fs.parent(path), nom);
  const bytes = new TextEncoder().encode(text);
  const { problems } = service.verdictOfBytes(bytes, { nomJson: nom });
  const erreurs = problems.filter(({ level }) => level === 'error').length;
  const { line, column } = new Lines(text).positionOf(selection.start);
  const args = { chemin, source: path, lignes: lignes.join(', '), erreurs, lieu: `${chemin}:${line}:${column}` };
  if (!dryRun) {
    try {
      await fs.createBytes(chemin, bytes);
    } catch (error) {
      const raison = reasonOf(error, langue);
      return { output: `${say(langue, 'pas-ecrit', { chemin, raison })}\n`, exitCode: 2 };
    }
  }
  const output = `${say(langue, dryRun ? 'refusees-serait-fait' : 'refusees-fait', args)}\n`;
  return { output: dryRun ? output + text : output, exitCode: erreurs > 0 ? 1 : 0 };
}

/** Nothing refused is no fault; any other reason is one of the file. */
function refused({ path, langue }: RefuseesOptions, refus: Refus): Outcome {
  const raison = wordRefus(refus, langue);
  const exitCode = refus.refus === 'aucune-refusee' ? 0 : 2;
  return { output: `${say(langue, 'refus', { chemin: path, raison })}\n`, exitCode };
}

function ended({ langue }: RefuseesOptions, key: Key, args: TextArgs): Outcome {
  return { output: `${say(langue, key, args)}\n`, exitCode: 2 };
}
