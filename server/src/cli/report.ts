import { DEBUT, ecrireRapport, estRapport, nomDuRapport } from '../core/deposit/report/forme.ts';
import type { Rapport } from '../core/deposit/report/rapport.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import { isAbsent, type WritableFileSystem } from '../core/ports.ts';
import { createService, MAX_LENGTH, type Service } from '../core/service.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { Outcome } from './check.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import { findTargets, type Target } from './find.ts';
import type { ReportOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import { say } from './texts.ts';

/** What reports are made with, and where what is said of them goes. */
interface Host {
  readonly fs: WritableFileSystem;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
}

type ExitCode = Outcome['exitCode'];

/** `solde report`: writes the report on each file beside it, or that on one file where it is asked for. */
export async function runReport(host: Host, options: ReportOptions): Promise<ExitCode> {
  const targets = await findTargets(host.fs, options.paths);
  const { sortie, langue } = options;
  if (sortie !== undefined && targets.length > 1) {
    throw new Refusal(langue, 'sortie-plusieurs', { sortie, nombre: targets.length });
  }
  const maker = new Maker(host, options);
  let exitCode: ExitCode = 0;
  for (const target of targets) {
    const code = await maker.report(target);
    if (code > exitCode) exitCode = code;
  }
  return exitCode;
}

class Maker {
  readonly #host: Host;
  readonly #options: ReportOptions;
  readonly #service: Service = createService(() => new Date());
  readonly #explorer: Explorer;

  constructor(host: Host, options: ReportOptions) {
    this.#host = host;
    this.#options = options;
    this.#explorer = new Explorer(host.fs, { tailleMax: MAX_LENGTH });
  }

  async report(target: Target): Promise<ExitCode> {
    const { langue } = this.#options;
    const { path: chemin } = target;
    const unread = (raison: string): ExitCode => {
      this.#host.err(`${say(langue, 'illisible', { chemin, raison })}\n`);
      return 2;
    };
    if ('error' in target) return unread(reasonOf(target.error, langue));
    try {
      const rapport = await this.#make(chemin);
      if (typeof rapport === 'string') return unread(rapport);
      return (await this.#deliver(chemin, rapport)) ? exitCodeOf(rapport) : 2;
    } catch (error) {
      return unread(reasonOf(error, langue));
    }
  }

  /** The report, or why the file cannot be read. */
  async #make(chemin: string): Promise<Rapport | string> {
    const { fs, version } = this.#host;
    const { langue, regles, voisins } = this.#options;
    const bytes = await readFile(fs, chemin, langue);
    if (typeof bytes === 'string') return bytes;
    const voisinage = voisins ? await look(chemin, this.#explorer) : undefined;
    const circumstances = { nomJson: baseName(chemin), settings: { ...DEFAULT_SETTINGS, regles }, voisinage };
    return await this.#service.rapport(bytes, { langue, version, fs }, circumstances);
  }

  /** False where it could not be written. */
  async #deliver(chemin: string, rapport: Rapport): Promise<boolean> {
    const { fs, out, err } = this.#host;
    const { langue, forme } = this.#options;
    const text = ecrireRapport(rapport, forme);
    const beside = fs.join(fs.parent(chemin), nomDuRapport(baseName(chemin), forme));
    const sortie = this.#options.sortie ?? beside;
    if (sortie === '-') {
      out(text);
      return true;
    }
    const raison = await this.#write(sortie, text);
    if (raison === undefined)
      out(`${say(langue, 'rapport-ecrit', { chemin, sortie, verdict: rapport.verdict.texte })}\n`);
    else err(`${say(langue, 'rapport-pas-ecrit', { chemin, sortie, raison })}\n`);
    return raison === undefined;
  }

  /** Over an earlier report, but over nothing else. Why it could not be written, if so. */
  async #write(sortie: string, text: string): Promise<string | undefined> {
    const { fs } = this.#host;
    const { langue } = this.#options;
    try {
      const there = await whatIsAt(fs, sortie);
      if (there === 'other') return say(langue, 'pas-un-rapport');
      const bytes = new TextEncoder().encode(text);
      await (there === 'nothing' ? fs.createBytes(sortie, bytes) : fs.replaceBytes(sortie, bytes));
      return undefined;
    } catch (error) {
      return reasonOf(error, langue);
    }
  }
}

async function whatIsAt(fs: WritableFileSystem, path: string): Promise<'nothing' | 'report' | 'other'> {
  try {
    const { type, size } = await fs.stat(path);
    if (type !== 'file') return 'other';
    const debut = fs.readPart ? await fs.readPart(path, 0, Math.min(DEBUT, size)) : await fs.readBytes(path);
    return estRapport(debut) ? 'report' : 'other';
  } catch (error) {
    if (isAbsent(error)) return 'nothing';
    throw error;
  }
}

function exitCodeOf({ totaux }: Rapport): ExitCode {
  return totaux.erreurs > 0 ? 1 : 0;
}
