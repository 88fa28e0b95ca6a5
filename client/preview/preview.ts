import '@vscode-elements/elements/dist/vscode-tabs/index.js';
import '@vscode-elements/elements/dist/vscode-tab-header/index.js';
import '@vscode-elements/elements/dist/vscode-tab-panel/index.js';
import type { PreviewAnswer, PreviewTexts } from '../../server/src/lsp/protocol.ts';
import { amounts, weight } from './bars.ts';
import { el, placeOf, update } from './dom.ts';
import { Grille } from './grid.ts';
import { portal } from './portal.ts';
import { vscode } from './vscode.ts';

/** What the extension sends. */
type Sent = { readonly uri: string; readonly name: string; readonly none: string } & Partial<
  NonNullable<PreviewAnswer>
>;

const TABS = ['demandes', 'portal', 'amounts', 'weight'] as const;
type Tab = (typeof TABS)[number];

const tab = el('h1');
const verdict = el('p', { class: 'verdict', role: 'status' });
const totals = el('p', { class: 'totaux' });
const empty = el('p', { class: 'help' });
const grille = new Grille();
const headers = Object.fromEntries(TABS.map((tab) => [tab, document.createElement('vscode-tab-header')]));
const panels: Readonly<Record<Tab, HTMLElement>> = {
  demandes: grille.element,
  portal: el('div', { class: 'panel' }),
  amounts: el('div', { class: 'panel' }),
  weight: el('div', { class: 'panel' }),
};
const tabs = document.createElement('vscode-tabs');

function build(): void {
  for (const tab of TABS) {
    const header = headers[tab];
    const panel = document.createElement('vscode-tab-panel');
    panel.append(panels[tab]);
    header?.setAttribute('slot', 'header');
    if (header !== undefined) tabs.append(header);
    tabs.append(panel);
  }
  document.body.append(el('main', {}, el('header', {}, tab, verdict, totals), empty, tabs));
}

/** Which text is shown. */
let of = { uri: '', version: 0 };

function show({ uri, version = 0, name, none, preview, texts }: Sent): void {
  of = { uri, version };
  tabs.hidden = preview == null;
  setText(tab, name);
  if (preview == null || texts === undefined) {
    setText(verdict, '');
    setText(totals, '');
    setText(empty, texts?.unread ?? none);
    return;
  }
  document.documentElement.lang = preview.language;
  setText(empty, '');
  setText(verdict, preview.verdict);
  setText(totals, preview.totals);
  for (const tab of TABS) setText(headers[tab], countOf(tab, preview.portal.stops.length, texts));
  grille.show(preview, texts);
  update(panels.portal, portal(preview, texts));
  update(panels.amounts, amounts(preview, texts));
  update(panels.weight, weight(preview, texts));
}

/** What a live region says again is read out again: only a change is written. */
function setText(element: Element | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}

function countOf(tab: Tab, stops: number, texts: PreviewTexts): string {
  return tab === 'portal' && stops > 0 ? `${texts.portal} (${stops})` : texts[tab];
}

function go(target: EventTarget | null): void {
  const place = target instanceof Element ? placeOf(target) : undefined;
  if (place !== undefined) vscode.postMessage({ kind: 'go', of, place: { start: place.start, end: place.end } });
}

build();
window.addEventListener('message', ({ data }: MessageEvent<Sent>) => show(data));
document.addEventListener('click', ({ target }) => go(target));
document.addEventListener('keydown', ({ key, target }) => {
  // Buttons are clicked by Enter anyway.
  if (key === 'Enter' && !(target instanceof HTMLButtonElement)) go(target);
});
vscode.postMessage({ kind: 'ready' });
