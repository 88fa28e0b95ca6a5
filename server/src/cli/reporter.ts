import { MAX_LENGTH } from '../core/json/document.ts';
import { Explorer } from '../core/nearby/explorer.ts';
import type { WritableFileSystem } from '../core/ports.ts';
import { createReport } from '../core/report/create.ts';
import { reportName, writeReport } from '../core/report/format.ts';
import { occupantOf } from '../core/report/place.ts';
import type { Report } from '../core/report/types.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import type { Outcome } from './check.ts';
import { isTheTemplate } from './checkOptions.ts';
import { baseName, look, readFile, reasonOf } from './files.ts';
import type { Target } from './find.ts';
import type { ReportOptions } from './options.ts';
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
type Asked = Pick<ReportOptions, 'language' | 'form' | 'output' | 'nearby' | 'template'>;

/** Makes reports, and writes them where the options say. */
export class Reporter {
  readonly #host: ReportHost;
  readonly #options: Asked;
  readonly #checkOptions: Circumstances;
  readonly #explorer: Explorer;

  constructor(host: ReportHost, options: Asked, checkOptions: Circumstances) {
    this.#checkOptions = checkOptions;
    this.#host = host;
    this.#options = options;
    this.#explorer = new Explorer(host.fs, { maximumSize: MAX_LENGTH });
  }

  /** 1 where the file has errors, 2 where it could not be read or its report not be written. */
  async report(target: Target): Promise<ExitCode> {
    const { path } = target;
    if ('error' in target) return this.#unread(path, reasonOf(target.error, this.#options.language));
    try {
      const report = await this.#make(path);
      if (typeof report === 'string') return this.#unread(path, report);
      return (await this.#deliver(path, report)) ? exitCodeOf(report) : 2;
    } catch (error) {
      return this.#unread(path, reasonOf(error, this.#options.language));
    }
  }

  #unread(path: string, reason: string): ExitCode {
    this.#host.err(`${say(this.#options.language, 'unreadable', { path, reason })}\n`);
    return 2;
  }

  /** The report, or why the file cannot be read. */
  async #make(path: string): Promise<Report | string> {
    const { fs, version } = this.#host;
    const { language, nearby } = this.#options;
    const bytes = await readFile(fs, path, language);
    if (typeof bytes === 'string') return bytes;
    const surroundings = nearby ? await look(path, this.#explorer) : undefined;
    const own = { fileName: baseName(path), isTemplate: isTheTemplate(path, this.#options), surroundings };
    const circumstances = { ...this.#checkOptions, ...own };
    return await createReport(bytes, circumstances, { language, version, date: new Date(), fs });
  }

  /** False where it could not be written. */
  async #deliver(path: string, report: Report): Promise<boolean> {
    const { fs, out, err } = this.#host;
    const { language, form } = this.#options;
    const text = writeReport(report, form);
    const beside = fs.join(fs.parent(path), reportName(baseName(path), form));
    const output = this.#options.output ?? beside;
    if (output === '-') {
      out(text);
      return true;
    }
    const reason = await this.#write(output, text);
    if (reason === undefined)
      out(`${say(language, 'report-written', { path, output, verdict: report.verdict.text })}\n`);
    else err(`${say(language, 'report-not-written', { path, output, reason })}\n`);
    return reason === undefined;
  }

  /** Over an earlier report, but over nothing else. Why it could not be written, if so. */
  async #write(output: string, text: string): Promise<string | undefined> {
    const { fs } = this.#host;
    const { language } = this.#options;
    try {
      const there = await occupantOf(fs, output);
      if (there.kind === 'other') return say(language, 'not-a-report');
      const bytes = new TextEncoder().encode(text);
      await (there.kind === 'nothing' ? fs.createBytes(output, bytes) : fs.replaceBytes(output, bytes, there.bytes));
      return undefined;
    } catch (error) {
      return reasonOf(error, language);
    }
  }
}

function exitCodeOf({ totals }: Report): ExitCode {
  return totals.errors > 0 ? 1 : 0;
}
