import type { Etat } from '../../../features/bilan.ts';
import { wordBilan } from '../../../messages/bilanTexts.ts';
import { wordLecture } from '../../../messages/lectures.ts';
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
${court(demande.numeroASP)}${court(demande.numeroEditeur)}${court(demande.dateFacture)}
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
<tr><th scope="rowgroup" colspan="5">${wordBilan('ligne', langue, { ligne })}</th></tr>
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
  const files: readonly (FichierPiece | undefined)[] = piece.fichiers.length === 0 ? [undefined] : piece.fichiers;
  return html`${files.map(
    (file) => html`<tr><th scope="row">${ouRien(piece.nomFichier)}${somme(file?.sha256 ?? null)}</th>
<td><span class="badge ${TONS_PIECE[piece.etat.code]}">${piece.etat.texte}</span></td>
<td class="lieu">${file === undefined ? RIEN : cite(direLieu(file, piece, mots))}</td>
<td class="number">${mots.poids(file?.octets ?? null)}</td><td>${ouRien(file?.formatReel ?? null)}</td></tr>
`,
  )}`;
}

function somme(sha256: string | null): Html {
  return sha256 === null ? NOTHING : html`<br><span class="code">SHA-256 ${sha256}</span>`;
}

/** In the words of a hover. */
function direLieu({ nom, lieu, dansArchive }: FichierPiece, { nomFichier }: PieceRapport, { langue }: Mots): string {
  const dossier = lieu.slice(0, lieu.length - nom.length);
  const where = dansArchive
    ? wordLecture('piece-archive', langue, { archive: lieu })
    : dossier === ''
      ? wordLecture('piece-ici', langue)
      : wordLecture('piece-dossier', langue, { dossier });
  return nom === nomFichier ? where : `${where}, ${wordLecture('piece-nom', langue, { nom })}`;
}

/** The archives nearby, and how many of the pieces each holds. */
export function archives({ archives: all }: Rapport, mots: Mots): Html {
  const { dire } = mots;
  if (all.length === 0) return tableau('archives', html`<p>${dire('aucune-archive')}</p>`, mots);
  const rows = all.map(
    (one) => html`<tr><th scope="row">${cite(one.lieu)}${somme(one.sha256)}</th>
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

/** A number or a day as it ought to be stands on one line; whatever else is there may be long. */
function court(text: string | null): Html {
  return html`<td${(text ?? '').length > 14 ? NOTHING : html` class="whole"`}>${ouRien(text)}</td>`;
}

function liste(items: readonly Html[]): Html | string {
  if (items.length < 2) return items[0] ?? RIEN;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
