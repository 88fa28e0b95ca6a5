import { sha256 } from '@noble/hashes/sha2.js';
import { Html, html } from './html/balise.ts';
import { archives, demandes, pieces } from './html/demandes.ts';
import { motsDe } from './html/mots.ts';
import { entete, fichier, horsDePortee, nonControle, pied, sommaire } from './html/parties.ts';
import { problemes } from './html/problemes.ts';
import { STYLE } from './html/style.ts';
import { RAPPORT, type Rapport } from './rapport.ts';

/** The report as a page of its own: no script, nothing from outside, and a policy that would refuse either. */
export function enHtml(rapport: Rapport): string {
  const mots = motsDe(rapport.langue);
  const parts = [fichier, demandes, problemes, pieces, archives, nonControle, horsDePortee];
  return html`<!DOCTYPE html>
<html lang="${rapport.langue}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="generator" content="${RAPPORT}">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${mots.dire('titre')} ${rapport.fichier.nom}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${entete(rapport, mots)}${sommaire(mots)}<main>
${parts.map((part) => part(rapport, mots))}</main>
${pied(rapport, mots)}</body>
</html>
`.text;
}

/** Its own style is let in by its sum; a text of the file that were taken for another would not be. */
function policy(): string {
  const sum = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))));
  return `default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`;
}
