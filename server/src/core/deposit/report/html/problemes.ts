import { wordBilan } from '../../../messages/bilanTexts.ts';
import type { ProblemeRapport, Rapport } from '../rapport.ts';
import { cite, type Html, html, NOTHING } from './balise.ts';
import type { Mots } from './mots.ts';

/** The problems of the file and its header, then those of each demande. */
export function problemes({ problemes: all }: Rapport, mots: Mots): Html {
  const { dire, langue } = mots;
  const groups = new Map<number | null, ProblemeRapport[]>();
  for (const one of all) groups.set(one.ligne, [...(groups.get(one.ligne) ?? []), one]);
  const lignes = [...groups.keys()].sort((a, b) => (a ?? 0) - (b ?? 0));
  return html`<section aria-labelledby="problemes">
<h2 id="problemes">${dire('problemes')}</h2>
${all.length === 0 ? html`<p>${dire('aucun-probleme')}</p>` : html`<p class="note">${dire('mode-lecture')}</p>`}
${lignes.map(
  (ligne) => html`<h3 id="${ligne === null ? 'entete' : `ligne-${ligne}`}">${
    ligne === null ? dire('entete') : wordBilan('ligne', langue, { ligne })
  }</h3>
<ul class="problems">
${(groups.get(ligne) ?? []).map((one) => probleme(one, mots))}</ul>
`,
)}</section>
`;
}

function probleme(one: ProblemeRapport, { dire }: Mots): Html {
  const { niveau, texte, code, titre, section, place, ailleurs } = one;
  return html`<li class="${niveau}"><span class="badge">${dire(`niveau-${niveau}`)}</span>
<p>${cite(texte)}</p>
<p class="note">${titre} · ${dire('regle', { code })}${
    section === null ? NOTHING : html` · ${dire('section', { section })}`
  } · ${dire('place', { ...place })}</p>
${ailleurs.map(
  ({ fichier, texte: words, place: there }) =>
    html`<p class="note">${cite(words)} (${cite(dire('place-ailleurs', { fichier, ...there }))})</p>
`,
)}</li>
`;
}
