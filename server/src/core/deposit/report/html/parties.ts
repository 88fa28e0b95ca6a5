import type { Verdict } from '../../../features/bilan.ts';
import { wordCompte } from '../../../messages/bilanTexts.ts';
import type { Rapport } from '../rapport.ts';
import { cite, type Html, html, NOTHING } from './balise.ts';
import { ouRien } from './demandes.ts';
import { direDate, type Mots, RIEN } from './mots.ts';

const TONS: Readonly<Record<Verdict | 'non-lu', string>> = {
  pret: 'right',
  'pret-sans-pieces': 'right',
  'a-corriger': 'error',
  incomplet: 'error',
  'a-verifier': 'warning',
  retour: 'information',
  modele: 'information',
  avance: 'information',
  'non-lu': 'error',
};

/** The name of the file, the verdict on it, and its figures. */
export function entete(rapport: Rapport, mots: Mots): Html {
  const { dire, langue } = mots;
  const { fichier: file, verdict, totaux } = rapport;
  const hasAmount = file.genre?.code === 'claim' || file.genre?.code === 'returned';
  const figures: readonly (readonly [name: string, figure: string, detail: string])[] = [
    [dire('demandes'), String(totaux.demandes), ''],
    [
      dire('montant'),
      hasAmount ? mots.euros(totaux.centimes) : RIEN,
      hasAmount && totaux.sansMontant > 0 ? wordCompte('sans-montant', totaux.sansMontant, langue) : '',
    ],
    [dire('beneficiaires'), String(totaux.beneficiaires), ''],
    [dire('pieces'), String(totaux.pieces), piecesEnBref(rapport, mots)],
  ];
  return html`<header>
<h1>${dire('titre')}</h1>
<p>${cite(file.nom)}${file.genre === null ? NOTHING : html` <span class="soft">· ${file.genre.texte}</span>`}</p>
<p class="verdict ${TONS[verdict.code]}">${verdict.texte}</p>
<dl class="figures">
${figures.map(
  ([name, figure, detail]) =>
    html`<div><dt>${name}</dt><dd>${figure}${detail === '' ? NOTHING : html`<small>${detail}</small>`}</dd></div>
`,
)}</dl>
</header>
`;
}

function piecesEnBref({ totaux: { pieces, piecesTrouvees, octets } }: Rapport, { dire, poids }: Mots): string {
  if (piecesTrouvees === null || pieces === 0) return '';
  const found = dire('pieces-trouvees', { trouvees: piecesTrouvees, nombre: pieces });
  return piecesTrouvees > 0 ? `${found} · ${poids(octets)}` : found;
}

const PARTIES = ['fichier', 'demandes', 'problemes', 'pieces', 'archives', 'non-controle', 'hors-de-portee'] as const;

export function sommaire({ dire }: Mots): Html {
  return html`<nav aria-label="${dire('sommaire')}"><ul>
${PARTIES.map(
  (id) => html`<li><a href="#${id}">${dire(id)}</a></li>
`,
)}</ul></nav>
`;
}

export function fichier({ fichier: file }: Rapport, { dire, poids }: Mots): Html {
  const facts = [
    ['nom', cite(file.nom)],
    ['numero-ans', ouRien(file.numeroAns)],
    ['siret', ouRien(file.siret)],
    ['poids', poids(file.octets)],
    ['empreinte', html`<span class="code">${file.sha256 ?? ''}</span>`],
  ] as const;
  return html`<section aria-labelledby="fichier">
<h2 id="fichier">${dire('fichier')}</h2>
<dl class="facts">
${facts.map(
  ([key, fact]) => html`<dt>${dire(key)}</dt><dd>${fact}</dd>
`,
)}</dl>
</section>
`;
}

export function nonControle({ nonControle: all }: Rapport, { dire }: Mots): Html {
  return html`<section aria-labelledby="non-controle">
<h2 id="non-controle">${dire('non-controle')}</h2>
${all.length === 0 ? html`<p>${dire('tout-regarde')}</p>` : liste(all)}
</section>
`;
}

export function horsDePortee({ horsDePortee: all }: Rapport, { dire }: Mots): Html {
  return html`<section aria-labelledby="hors-de-portee">
<h2 id="hors-de-portee">${dire('hors-de-portee')}</h2>
${liste(all)}
</section>
`;
}

function liste(all: readonly { readonly texte: string }[]): Html {
  return html`<ul>
${all.map(
  ({ texte }) => html`<li>${cite(texte)}</li>
`,
)}</ul>`;
}

/** When, by what and after what it was made; whoever has changed the rules is told so here. */
export function pied({ date, programme, regles, langue }: Rapport, { dire }: Mots): Html {
  const { specification, modifiees } = regles;
  return html`<footer>
<p>${dire('fait', { date: direDate(date, langue), programme: programme.nom, version: programme.version })}
${dire('suit', { specification, jour: direDate(regles.date, langue) })}</p>
${
  modifiees.length === 0
    ? NOTHING
    : html`<p>${dire('modifiees')}</p>
<ul>
${modifiees.map(
  ({ code, titre, niveau }) => html`<li>${titre} (${code}) : ${dire(`niveau-${niveau}`)}</li>
`,
)}</ul>
`
}</footer>
`;
}
