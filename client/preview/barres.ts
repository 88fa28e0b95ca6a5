import type { Apercu, Barre, MontantApercu, Place, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { el, link } from './dom.ts';

/** The amounts by department. */
export function montants({ montants: all }: Apercu, textes: TextesApercu): HTMLElement[] {
  const [most] = all;
  if (most === undefined) return [el('p', {}, textes['aucun-montant'])];
  const bars = all.map((one) => ({
    nom: nameOf(one),
    texte: one.texte,
    part: one.centimes / most.centimes,
    place: one.place,
  }));
  const heads = [textes.departement, textes.montant] as const;
  return [chart(textes['montants-titre'], heads, bars)];
}

function nameOf({ nom, code }: MontantApercu): string {
  return code === '' ? nom : `${nom} (${code})`;
}

/** What archives and pieces weigh against what they may. */
export function poids({ poids: all }: Apercu, textes: TextesApercu): HTMLElement[] {
  const { limite, prevues, presentes, pieces, remarques } = all;
  const titled = (key: 'archives-prevues' | 'archives-presentes' | 'pieces-poids', of: string): string =>
    textes[key].replace('{limite}', of);
  const groups: readonly (readonly [string, readonly Barre[]])[] = [
    [titled('archives-prevues', limite.archive), prevues],
    [titled('archives-presentes', limite.archive), presentes],
    [titled('pieces-poids', limite.piece), pieces],
  ];
  const shown = groups.filter(([, bars]) => bars.length > 0);
  return [
    ...(pieces.length === 0 ? [el('p', {}, textes['aucune-piece'])] : []),
    ...shown.map(([titre, bars]) => chart(titre, ['', textes.poids], bars)),
    el('ul', { class: 'remarques' }, ...remarques.map((texte) => el('li', {}, texte))),
  ];
}

/** The longest bar leaves room for its text behind it. */
const WIDEST = 0.75;

interface Bar {
  readonly nom: string;
  readonly texte: string;
  /** Of the whole width; more than 1 is too much. */
  readonly part: number;
  readonly place?: Place;
}

/** Bars as a table: Charts.css draws what screen readers read as rows. */
function chart(titre: string, [first, second]: readonly [string, string], bars: readonly Bar[]): HTMLElement {
  const rows = bars.map(({ nom, texte, part, place }) => {
    const data = el('td', { class: part > 1 ? 'too-much' : undefined }, el('span', { class: 'data' }, texte));
    data.style.setProperty('--size', String(Math.min(part, 1) * WIDEST));
    return el('tr', {}, el('th', { scope: 'row' }, place === undefined ? nom : link(nom, place)), data);
  });
  const head = el('tr', {}, el('th', { scope: 'col' }, first || titre), el('th', { scope: 'col' }, second));
  return el(
    'table',
    {
      class:
        'charts-css bar show-heading show-labels show-primary-axis data-spacing-3 data-outside labels-align-inline-start',
    },
    el('caption', { class: 'heading' }, titre),
    el('thead', {}, head),
    el('tbody', {}, ...rows),
  );
}
