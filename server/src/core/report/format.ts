import { inHtml } from './html.ts';
import { REPORT, type Report } from './types.ts';

/** What a report can be: for a person, or for a program. */
export type ReportFormat = 'html' | 'json';

/** The report as text. */
export function writeReport(report: Report, form: ReportFormat): string {
  return form === 'html' ? inHtml(report) : `${JSON.stringify(report, null, 2)}\n`;
}

/** What the report on a file is called, beside it. One in JSON must not have the name of a claim file (3.3) itself. */
export function reportName(fileName: string, form: ReportFormat): string {
  const stem = fileName.replace(/\.json$/i, '');
  return form === 'html' ? `${stem}-rapport.html` : `rapport-${stem}.json`;
}

/** How many of a file's first bytes show whether it is a report. */
const START = 400;

/** Whether a file that begins so is a report of ours, of either form: no other may be written over unasked. */
export function isReport(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, START));
  return text.includes(`<meta name="generator" content="${REPORT}">`) || text.startsWith(`{\n  "format": "${REPORT}"`);
}
