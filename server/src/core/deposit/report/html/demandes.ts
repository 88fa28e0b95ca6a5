import type { Etat } from '../../../features/bilan.ts';
import { wordLecture } from '../../../messages/messages.ts';
import type { DemandeRapport, EtatPiece, FichierPiece, PieceRapport, Rapport } from '../rapport.ts';
import { cite, type Html, html, NOTHING } from './balise.ts';
import { type Mots, RIEN } from './mots.ts';

const TONS: Readonly<Record<Etat, string>> = {
  prete: 'right',
  acceptee: 'right',
  avertissements: 'warning',
  repondue: 'warning',
  fautes: 'error',
  refusee: 'error',
  'non-jugee': 'information',
};

/** Each demande in a row: its state, numbers, amount and beneficiaries. */
export function demandes({ demandes: all }: Rapport, mots: Mots): Html {
  const { dire } = mots;
  if (all.length === 0) return tableau('demandes', html`<p>${dire('aucune-demande')}</p>`, mots);
  const heads = ['ligne', 'etat', 'asp', 'editeur', 'facture', 'montant', 'finess'] as const;
  const rows = all.map((demande) => ligneDe(demande, mots));
  return tableau(
    'demandes',
    html`<div class="scroll" role="group" aria-labelledby="demandes" tabindex="0"><table>
<caption>${dire('demandes')}</caption>
<thead><tr>${heads.map((key) => html`<th scope="col"${key === 'montant' ? html` class="number"` : NOTHING}>${dire(key)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`,
    mots,
  );
}

function ligneDe(demande: DemandeRapport, { dire, euros }: Mots): Html {
  const { ligne, etat, problemes, reponse } = demande;
  const isLinked = problemes.erreurs + problemes.avertissements + problemes.informations > 0;
  const answer = reponse?.libelleTraitement ?? reponse?.codeTraitement ?? null;
  return html`<tr><th scope="row">${isLinked ? html`<a href="#ligne-${ligne}">${ligne}</a>` : ligne}</th>
<td><span class="badge long ${TONS[etat.code]}">${etat.texte}</span>${
    answer === null ? NOTHING : html`<br>${cite(dire('reponse', { reponse: answer }))}`
  }</td>
<td>${ouRien(demande.numeroASP)}</td><td>${ouRien(demande.numeroEditeur)}</td><td>${ouRien(demande.dateFacture)}</td>
<td class="number">${demande.centimes === null ? RIEN : euros(demande.centimes)}</td>
<td>${liste(demande.beneficiaires.map(cite))}</td></tr>
`;
}

const TONS_PIECE: Readonly<Record<EtatPiece, string>> = {
  trouvee: 'right',
  absente: 'error',
  'non-vue': 'warning',
  inconnue: 'information',
  'sans-nom': 'error',
};

/** Each piece in a row, under its demande: where it is, what it weighs, what it is, its SHA-256. */
export function pieces({ demandes: all }: Rapport, mots: Mots): Html {
  const { dire, langue } = mots;
  const named = all.filter((demande) => demande.pieces.length > 0);
  if (named.length === 0) return tableau('pieces', html`<p>${dire('aucune-piece')}</p>`, mots);
  const heads = ['piece', 'etat', 'lieu', 'poids', 'vrai-format'] as const;
  const bodies = named.map(
    ({ ligne, pieces: own }) => html`<tbody class="demande">
<tr><th scope="rowgroup" colspan="5">${wordLecture('ligne', langue, { ligne })}</th></tr>
${own.map((piece) => rangees(piece, mots))}</tbody>
`,
  );
  return tableau(
    'pieces',
    html`<p class="note">${dire('mode-empreinte')}</p>
<div class="scroll" role="group" aria-labelledby="pieces" tabindex="0"><table>
<caption>${dire('pieces')}</caption>
<thead><tr>${heads.map((key) => html`<th scope="col"${key === 'poids' ? html` class="number"` : NOTHING}>${dire(key)}</th>`)}</tr></thead>
${bodies}</table></div>`,
    mots,
  );
}

/** A row for each file of a piece's name; one for a piece that has none. */
function rangees(piece: PieceRapport, mots: Mots): Html {
  const { dire } = mots;
  const files: readonly (FichierPiece | undefined)[] = piece.fichiers.length === 0 ? [undefined] : piece.fichiers;
  return html`${files.map(
    (file) => html`<tr><th scope="row">${ouRien(piece.nomFichier)}${
      file?.sha256 ? html`<br><span class="code">SHA-256 ${file.sha256}</span>` : NOTHING
    }</th>
<td><span class="badge ${TONS_PIECE[piece.etat.code]}">${piece.etat.texte}</span></td>
<td>${file === undefined ? RIEN : cite(file.dansArchive ? dire('en-archive', { archive: file.lieu }) : file.lieu)}</td>
<td class="number">${mots.poids(file?.octets ?? null)}</td><td>${ouRien(file?.formatReel ?? null)}</td></tr>
`,
  )}`;
}

/** The archives nearby, and how many of the pieces each holds. */
export function archives({ archives: all }: Rapport, mots: Mots): Html {
  const { dire } = mots;
  if (all.length === 0) return tableau('archives', html`<p>${dire('aucune-archive')}</p>`, mots);
  const rows = all.map(
    (one) => html`<tr><th scope="row">${cite(one.lieu)}${
      one.sha256 === null ? NOTHING : html`<br><span class="code">SHA-256 ${one.sha256}</span>`
    }</th>
<td class="number">${mots.poids(one.octets)}</td><td class="number">${one.lisible ? one.pieces : dire('non-lisible')}</td></tr>
`,
  );
  return tableau(
    'archives',
    html`<div class="scroll" role="group" aria-labelledby="archives" tabindex="0"><table>
<caption>${dire('archives')}</caption>
<thead><tr><th scope="col">${dire('archive')}</th><th scope="col" class="number">${dire('poids')}</th><th scope="col" class="number">${dire('pieces-dedans')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`,
    mots,
  );
}

function tableau(id: 'demandes' | 'pieces' | 'archives', content: Html, { dire }: Mots): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${dire(id)}</h2>
${content}
</section>
`;
}

export function ouRien(text: string | null): Html | string {
  return text === null || text === '' ? RIEN : cite(text);
}

function liste(items: readonly Html[]): Html | string {
  if (items.length < 2) return items[0] ?? RIEN;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
