import { sha256 } from '@noble/hashes/sha2.js';
import { archives, demandes, pieces } from './html/demandes.ts';
import { problems } from './html/problems.ts';
import { file, footer, header, nonControle, outOfScope, reportContents } from './html/sections.ts';
import { STYLE } from './html/style.ts';
import { Html, html } from './html/tag.ts';
import { wordsFor } from './html/words.ts';
import { REPORT, type Report } from './types.ts';

/** The report as a page of its own: no script, nothing from outside, and a policy that would refuse either. */
export function inHtml(report: Report): string {
  const words = wordsFor(report.language);
  const parts = [file, demandes, problems, pieces, archives, nonControle, outOfScope];
  return html`<!DOCTYPE html>
<html lang="${report.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="generator" content="${REPORT}">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.say('heading')} ${report.file.name}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${header(report, words)}${reportContents(words)}<main>
${parts.map((part) => part(report, words))}</main>
${footer(report, words)}</body>
</html>
`.text;
}

/** Its own style is let in by its sum; a text of the file that were taken for another would not be. */
function policy(): string {
  const sum = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))));
  return `default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`;
}
