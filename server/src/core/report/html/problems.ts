import { wordOverview } from '../../messages/overviewTexts.ts';
import type { Report, ReportProblem } from '../types.ts';
import { type Html, html, NOTHING, quoted } from './tag.ts';
import type { Words } from './words.ts';

/** The problems of the file and its header, then those of each demande. */
export function problems({ problems: all }: Report, words: Words): Html {
  const { say, language } = words;
  const groups = new Map<number | null, ReportProblem[]>();
  for (const one of all) groups.set(one.line, [...(groups.get(one.line) ?? []), one]);
  const lines = [...groups.keys()].sort((a, b) => (a ?? 0) - (b ?? 0));
  return html`<section aria-labelledby="problemes">
<h2 id="problems">${say('problems')}</h2>
${all.length === 0 ? html`<p>${say('no-problem')}</p>` : html`<p class="note">${say('mode-read')}</p>`}
${lines.map(
  (line) => html`<h3 id="${line === null ? 'header' : `line-${line}`}">${
    line === null ? say('header') : wordOverview('line', language, { line })
  }</h3>
<ul class="problems">
${(groups.get(line) ?? []).map((one) => problem(one, words))}</ul>
`,
)}</section>
`;
}

function problem(one: ReportProblem, { say }: Words): Html {
  const { level, text, code, heading, section, place, elsewhere } = one;
  return html`<li class="${level}"><span class="badge">${say(`level-${level}`)}</span>
<p>${quoted(text)}</p>
<p class="note">${heading} · ${say('rule', { code })}${
    section === null ? NOTHING : html` · ${say('section', { section })}`
  } · ${say('place', { ...place })}</p>
${elsewhere.map(
  ({ file, text: words, place: there }) =>
    html`<p class="note">${quoted(words)} (${quoted(say('place-elsewhere', { file, ...there }))})</p>
`,
)}</li>
`;
}
