import type { Status } from '../../editor/overview.ts';
import { wordReading } from '../../messages/hoverTexts.ts';
import { wordOverview } from '../../messages/overviewTexts.ts';
import type { PieceState, Report, ReportDemande, ReportPiece, ReportPieceFile } from '../types.ts';
import { type Html, html, NOTHING, quoted } from './tag.ts';
import { NOTHING_TEXT, type Words } from './words.ts';

const SHADES: Readonly<Record<Status, string>> = {
  ready: 'right',
  accepted: 'right',
  warnings: 'warning',
  answered: 'warning',
  faults: 'error',
  refused: 'error',
  'not-checked': 'information',
};

/** Each demande in a row: its state, numbers, amount and beneficiaries. */
export function demandes({ demandes: all }: Report, words: Words): Html {
  const { say } = words;
  if (all.length === 0) return table('demandes', html`<p>${say('no-demande')}</p>`, words);
  const heads = ['line', 'status', 'asp', 'editeur', 'facture', 'amount', 'finess'] as const;
  const rows = all.map((demande) => lineOf(demande, words));
  return table(
    'demandes',
    html`<div class="scroll" role="group" aria-labelledby="demandes" tabindex="0"><table>
<caption>${say('demandes')}</caption>
<thead><tr>${heads.map((key) => html`<th scope="col"${key === 'amount' ? html` class="number"` : NOTHING}>${say(key)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`,
    words,
  );
}

function lineOf(demande: ReportDemande, { say, euros }: Words): Html {
  const { line, status, problems, answer: portalAnswer } = demande;
  const isLinked = problems.errors + problems.warnings + problems.informations > 0;
  const answer = portalAnswer?.libelleTraitement ?? portalAnswer?.codeTraitement ?? null;
  return html`<tr><th scope="row">${isLinked ? html`<a href="#line-${line}">${line}</a>` : line}</th>
<td><span class="badge long ${SHADES[status.code]}">${status.text}</span>${
    answer === null ? NOTHING : html`<br>${quoted(say('answer', { answer: answer }))}`
  }</td>
${short(demande.numeroASP)}${short(demande.numeroEditeur)}${short(demande.dateFacture)}
<td class="number">${demande.centimes === null ? NOTHING_TEXT : euros(demande.centimes)}</td>
<td>${list(demande.beneficiaires.map(quoted))}</td></tr>
`;
}

const PIECE_SHADES: Readonly<Record<PieceState, string>> = {
  found: 'right',
  absent: 'error',
  'not-seen': 'warning',
  unknown: 'information',
  'without-name': 'error',
};

/** Each piece in a row, under its demande: where it is, what it weighs, what it is, its SHA-256. */
export function pieces({ demandes: all }: Report, words: Words): Html {
  const { say, language } = words;
  const named = all.filter((demande) => demande.pieces.length > 0);
  if (named.length === 0) return table('pieces', html`<p>${say('no-piece')}</p>`, words);
  const heads = ['piece', 'status', 'location', 'weight', 'real-format'] as const;
  const bodies = named.map(
    ({ line, pieces: own }) => html`<tbody class="demande">
<tr><th scope="rowgroup" colspan="5">${wordOverview('line', language, { line })}</th></tr>
${own.map((piece) => placed(piece, words))}</tbody>
`,
  );
  return table(
    'pieces',
    html`<p class="note">${say('mode-hash')}</p>
<div class="scroll" role="group" aria-labelledby="pieces" tabindex="0"><table>
<caption>${say('pieces')}</caption>
<thead><tr>${heads.map((key) => html`<th scope="col"${key === 'weight' ? html` class="number"` : NOTHING}>${say(key)}</th>`)}</tr></thead>
${bodies}</table></div>`,
    words,
  );
}

/** A row for each file of a piece's name; one for a piece that has none. */
function placed(piece: ReportPiece, words: Words): Html {
  const files: readonly (ReportPieceFile | undefined)[] = piece.files.length === 0 ? [undefined] : piece.files;
  return html`${files.map(
    (file) => html`<tr><th scope="row">${orNothing(piece.nomFichier)}${sum(file?.sha256 ?? null)}</th>
<td><span class="badge ${PIECE_SHADES[piece.status.code]}">${piece.status.text}</span></td>
<td class="lieu">${file === undefined ? NOTHING_TEXT : quoted(sayPlace(file, piece, words))}</td>
<td class="number">${words.weight(file?.bytes ?? null)}</td><td>${orNothing(file?.formatReel ?? null)}</td></tr>
`,
  )}`;
}

function sum(sha256: string | null): Html {
  return sha256 === null ? NOTHING : html`<br><span class="code">SHA-256 ${sha256}</span>`;
}

/** In the words of a hover. */
function sayPlace(
  { name, location, inArchive }: ReportPieceFile,
  { nomFichier }: ReportPiece,
  { language }: Words,
): string {
  const folder = location.slice(0, location.length - name.length);
  const where = inArchive
    ? wordReading('piece-archive', language, { archive: location })
    : folder === ''
      ? wordReading('piece-here', language)
      : wordReading('piece-folder', language, { folder });
  return name === nomFichier ? where : `${where}, ${wordReading('piece-name', language, { name })}`;
}

/** The archives nearby, and how many of the pieces each holds. */
export function archives({ archives: all }: Report, words: Words): Html {
  const { say } = words;
  if (all.length === 0) return table('archives', html`<p>${say('no-archive')}</p>`, words);
  const rows = all.map(
    (one) => html`<tr><th scope="row">${quoted(one.location)}${sum(one.sha256)}</th>
<td class="number">${words.weight(one.bytes)}</td><td class="number">${one.readable ? one.pieces : say('not-readable')}</td></tr>
`,
  );
  return table(
    'archives',
    html`<div class="scroll" role="group" aria-labelledby="archives" tabindex="0"><table>
<caption>${say('archives')}</caption>
<thead><tr><th scope="col">${say('archive')}</th><th scope="col" class="number">${say('weight')}</th><th scope="col" class="number">${say('pieces-inside')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`,
    words,
  );
}

function table(id: 'demandes' | 'pieces' | 'archives', content: Html, { say }: Words): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${say(id)}</h2>
${content}
</section>
`;
}

export function orNothing(text: string | null): Html | string {
  return text === null || text === '' ? NOTHING_TEXT : quoted(text);
}

/** A number or a day as it ought to be stands on one line; whatever else is there may be long. */
function short(text: string | null): Html {
  return html`<td${(text ?? '').length > 14 ? NOTHING : html` class="whole"`}>${orNothing(text)}</td>`;
}

function list(items: readonly Html[]): Html | string {
  if (items.length < 2) return items[0] ?? NOTHING_TEXT;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
