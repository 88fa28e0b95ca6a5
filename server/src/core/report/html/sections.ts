import type { Verdict } from '../../editor/overview.ts';
import { wordCount } from '../../messages/overviewTexts.ts';
import type { Report } from '../types.ts';
import { orNothing } from './demandes.ts';
import { type Html, html, NOTHING, quoted } from './tag.ts';
import { NOTHING_TEXT, sayDate, type Words } from './words.ts';

const SHADES: Readonly<Record<Verdict | 'unread', string>> = {
  readyFile: 'right',
  'ready-without-pieces': 'right',
  'to-fix': 'error',
  incomplete: 'error',
  'to-check': 'warning',
  returned: 'information',
  template: 'information',
  advance: 'information',
  unread: 'error',
};

/** The name of the file, the verdict on it, and its figures. */
export function header(report: Report, words: Words): Html {
  const { say, language } = words;
  const { file, verdict, totals } = report;
  const hasAmount = file.outlineKind?.code === 'claim' || file.outlineKind?.code === 'returned';
  const figures: readonly (readonly [name: string, figure: string, detail: string])[] = [
    [say('demandes'), String(totals.demandes), ''],
    [
      say('amount'),
      hasAmount ? words.euros(totals.centimes) : NOTHING_TEXT,
      hasAmount && totals.withoutAmount > 0 ? wordCount('without-amount', totals.withoutAmount, language) : '',
    ],
    [say('beneficiaires'), String(totals.beneficiaires), ''],
    [say('pieces'), String(totals.pieces), piecesInBrief(report, words)],
  ];
  return html`<header>
<h1>${say('heading')}</h1>
<p>${quoted(file.name)}${file.outlineKind === null ? NOTHING : html` <span class="soft">· ${file.outlineKind.text}</span>`}</p>
<p class="verdict ${SHADES[verdict.code]}">${verdict.text}</p>
<dl class="figures">
${figures.map(
  ([name, figure, detail]) =>
    html`<div><dt>${name}</dt><dd>${figure}${detail === '' ? NOTHING : html`<small>${detail}</small>`}</dd></div>
`,
)}</dl>
</header>
`;
}

function piecesInBrief({ totals: { pieces, foundPieces, bytes } }: Report, { say, weight }: Words): string {
  if (foundPieces === null || pieces === 0) return '';
  const found = say('pieces-found', { found: foundPieces, number: pieces });
  return foundPieces > 0 ? `${found} · ${weight(bytes)}` : found;
}

const PARTS = ['file', 'demandes', 'problems', 'pieces', 'archives', 'non-controle', 'out-of-scope'] as const;

export function reportContents({ say }: Words): Html {
  return html`<nav aria-label="${say('contents')}"><ul>
${PARTS.map(
  (id) => html`<li><a href="#${id}">${say(id)}</a></li>
`,
)}</ul></nav>
`;
}

export function file({ file }: Report, { say, weight }: Words): Html {
  const facts = [
    ['name', quoted(file.name)],
    ['numero-ans', orNothing(file.numeroAns)],
    ['siret', orNothing(file.siret)],
    ['weight', weight(file.bytes)],
    ['hash', html`<span class="code">${file.sha256 ?? ''}</span>`],
  ] as const;
  return html`<section aria-labelledby="fichier">
<h2 id="file">${say('file')}</h2>
<dl class="facts">
${facts.map(
  ([key, fact]) => html`<dt>${say(key)}</dt><dd>${fact}</dd>
`,
)}</dl>
</section>
`;
}

export function nonControle({ nonControle: all }: Report, { say }: Words): Html {
  return html`<section aria-labelledby="non-controle">
<h2 id="non-controle">${say('non-controle')}</h2>
${all.length === 0 ? html`<p>${say('all-looked-at')}</p>` : list(all)}
</section>
`;
}

export function outOfScope({ outOfScope: all }: Report, { say }: Words): Html {
  return html`<section aria-labelledby="hors-de-portee">
<h2 id="out-of-scope">${say('out-of-scope')}</h2>
${list(all)}
</section>
`;
}

function list(all: readonly { readonly text: string }[]): Html {
  return html`<ul>
${all.map(
  ({ text }) => html`<li>${quoted(text)}</li>
`,
)}</ul>`;
}

/** When, by what and after what it was made; whoever has changed the rules is told so here. */
export function footer({ date, program, rules, language }: Report, { say }: Words): Html {
  const { specification, changed } = rules;
  return html`<footer>
<p>${say('done', { date: sayDate(date, language), program: program.name, version: program.version })}
${say('follows', { specification, day: sayDate(rules.date, language) })}</p>
${
  changed.length === 0
    ? NOTHING
    : html`<p>${say('changed')}</p>
<ul>
${changed.map(
  ({ code, heading, level }) => html`<li>${heading} (${code}) : ${say(`level-${level}`)}</li>
`,
)}</ul>
`
}</footer>
`;
}
