import { ecrireRapport, nomDuRapport } from '../core/deposit/report/forme.ts';
import { occupantDe } from '../core/deposit/report/place.ts';
import type { Rapport } from '../core/deposit/report/rapport.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { type Circumstances, MAX_LENGTH, type Service } from '../core/service.ts';
import type { Outcome } from './check.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import type { Target } from './find.ts';
import type { ReportOptions } from './options.ts';
import { estLeModele } from './reglages.ts';
import { say } from './texts.ts';

/** What reports are made with, and where what is said of them goes. */
export interface ReportHost {
  readonly fs: WritableFileSystem;
  readonly version: string;
  out(text: string): void;
  err(text: string): void;
}

type ExitCode = Outcome['exitCode'];

/** What of the options a report itself depends on. */
type Asked = Pick<ReportOptions, 'langue' | 'forme' | 'sortie' | 'voisins' | 'modele'>;

/** What judges files, and by what. */
interface Lent {
  readonly service: Service;
  readonly reglages: Circumstances;
}

/** Makes reports, and writes them where the options say. */
export class Reporter {
  readonly #host: ReportHost;
  readonly #options: Asked;
  readonly #service: Service;
  readonly #reglages: Circumstances;
  readonly #explorer: Explorer;

  constructor(host: ReportHost, options: Asked, { service, reglages }: Lent) {
    this.#service = service;
    this.#reglages = reglages;
    this.#host = host;
    this.#options = options;
    this.#explorer = new Explorer(host.fs, { tailleMax: MAX_LENGTH });
  }

  /** 1 where the file has errors, 2 where it could not be read or its report not be written. */
  async report(target: Target): Promise<ExitCode> {
    const { path: chemin } = target;
    if ('error' in target) return this.#unread(chemin, reasonOf(target.error, this.#options.langue));
    try {
      const rapport = await this.#make(chemin);
      if (typeof rapport === 'string') return this.#unread(chemin, rapport);
      return (await this.#deliver(chemin, rapport)) ? exitCodeOf(rapport) : 2;
    } catch (error) {
      return this.#unread(chemin, reasonOf(error, this.#options.langue));
    }
  }

  #unread(chemin: string, raison: string): ExitCode {
    this.#host.err(`${say(this.#options.langue, 'illisible', { chemin, raison })}\n`);
    return 2;
  }

  /** The report, or why the file cannot be read. */
  async #make(chemin: string): Promise<Rapport | string> {
    const { fs, version } = this.#host;
    const { langue, voisins } = this.#options;
    const bytes = await readFile(fs, chemin, langue);
    if (typeof bytes === 'string') return bytes;
    const voisinage = voisins ? await look(chemin, this.#explorer) : undefined;
    const own = { nomJson: baseName(chemin), estModele: estLeModele(chemin, this.#options), voisinage };
    const circumstances = { ...this.#reglages, ...own };
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
      const there = await occupantDe(fs, sortie);
      if (there.kind === 'autre') return say(langue, 'pas-un-rapport');
      const bytes = new TextEncoder().encode(text);
      await (there.kind === 'rien' ? fs.createBytes(sortie, bytes) : fs.replaceBytes(sortie, bytes, there.bytes));
      return undefined;
    } catch (error) {
      return reasonOf(error, langue);
    }
  }
}

function exitCodeOf({ totaux }: Rapport): ExitCode {
  return totaux.erreurs > 0 ? 1 : 0;
}
