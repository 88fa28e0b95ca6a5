import type { Outcome } from './check.ts';
import { checkOptionsOf } from './checkOptions.ts';
import { findTargets, refuseSeveral } from './find.ts';
import type { ReportOptions } from './options.ts';
import { Reporter, type ReportHost } from './reporter.ts';

/** `solde report`: writes the report on each file beside it, or that on one file where it is asked for. */
export async function runReport(host: ReportHost, options: ReportOptions): Promise<Outcome['exitCode']> {
  const targets = await findTargets(host.fs, options.paths);
  const { output, language } = options;
  refuseSeveral(targets, output, language);
  const reporter = new Reporter(host, options, await checkOptionsOf(host.fs, options));
  let exitCode: Outcome['exitCode'] = 0;
  for (const target of targets) {
    const code = await reporter.report(target);
    if (code > exitCode) exitCode = code;
  }
  return exitCode;
}
