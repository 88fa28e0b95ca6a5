import { enHtml } from './html.ts';
import { RAPPORT, type Rapport } from './rapport.ts';

/** What a report can be: for a person, or for a program. */
export type Forme = 'html' | 'json';

/** The report as text. */
export function ecrireRapport(rapport: Rapport, forme: Forme): string {
  return forme === 'html' ? enHtml(rapport) : `${JSON.stringify(rapport, null, 2)}\n`;
}

/** What the report on a file is called, beside it. One in JSON must not have the name of a claim file (3.3) itself. */
export function nomDuRapport(nomJson: string, forme: Forme): string {
  const stem = nomJson.replace(/\.json$/i, '');
  return forme === 'html' ? `${stem}-rapport.html` : `rapport-${stem}.json`;
}

/** How many of a file's first bytes show whether it is a report. */
const DEBUT = 400;

/** Whether a file that begins so is a report of ours, of either form: no other may be written over unasked. */
export function estRapport(debut: Uint8Array): boolean {
  const text = new TextDecoder().decode(debut.subarray(0, DEBUT));
  return (
    text.includes(`<meta name="generator" content="${RAPPORT}">`) || text.startsWith(`{\n  "format": "${RAPPORT}"`)
  );
}
