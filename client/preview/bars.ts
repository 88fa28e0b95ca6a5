import type { AmountBar, Place, Preview, PreviewAmount, PreviewTexts } from '../../server/src/lsp/protocol.ts';
import { el, link } from './dom.ts';

/** The amounts by department. */
export function amounts({ amounts: all }: Preview, texts: PreviewTexts): HTMLElement[] {
  const [most] = all;
  if (most === undefined) return [el('p', {}, texts['no-amount'])];
  const bars = all.map((one) => ({
    name: nameOf(one),
    text: one.text,
    part: one.centimes / most.centimes,
    place: one.place,
  }));
  const heads = [texts.department, texts.amount] as const;
  return [chart(texts['amounts-heading'], heads, bars)];
}

function nameOf({ name, code }: PreviewAmount): string {
  return code === '' ? name : `${name} (${code})`;
}

/** What archives and pieces weigh against what they may. */
export function weight({ weight: all }: Preview, texts: PreviewTexts): HTMLElement[] {
  const { limit, planned, present, pieces, remarks } = all;
  const titled = (key: 'planned-archives' | 'present-archives' | 'pieces-weight', of: string): string =>
    texts[key].replace('{limite}', of);
  const groups: readonly (readonly [string, readonly AmountBar[]])[] = [
    [titled('planned-archives', limit.archive), planned],
    [titled('present-archives', limit.archive), present],
    [titled('pieces-weight', limit.piece), pieces],
  ];
  const shown = groups.filter(([, bars]) => bars.length > 0);
  return [
    ...(pieces.length === 0 ? [el('p', {}, texts['no-piece'])] : []),
    ...shown.map(([heading, bars]) => chart(heading, ['', texts.weight], bars)),
    el('ul', { class: 'remarques' }, ...remarks.map((text) => el('li', {}, text))),
  ];
}

/** The longest bar leaves room for its text behind it. */
const WIDEST = 0.75;

interface Bar {
  readonly name: string;
  readonly text: string;
  /** Of the whole width; more than 1 is too much. */
  readonly part: number;
  readonly place?: Place;
}

/** Bars as a table: Charts.css draws what screen readers read as rows. */
function chart(heading: string, [first, second]: readonly [string, string], bars: readonly Bar[]): HTMLElement {
  const rows = bars.map(({ name, text, part, place }) => {
    const data = el('td', { class: part > 1 ? 'too-much' : undefined }, el('span', { class: 'data' }, text));
    data.style.setProperty('--size', String(Math.min(part, 1) * WIDEST));
    return el('tr', {}, el('th', { scope: 'row' }, place === undefined ? name : link(name, place)), data);
  });
  const head = el('tr', {}, el('th', { scope: 'col' }, first || heading), el('th', { scope: 'col' }, second));
  return el(
    'table',
    {
      class:
        'charts-css bar show-heading show-labels show-primary-axis data-spacing-3 data-outside labels-align-inline-start',
    },
    el('caption', { class: 'heading' }, heading),
    el('thead', {}, head),
    el('tbody', {}, ...rows),
  );
}
