import '@vscode-elements/elements/dist/vscode-tabs/index.js';
import '@vscode-elements/elements/dist/vscode-tab-header/index.js';
import '@vscode-elements/elements/dist/vscode-tab-panel/index.js';
import type { ApercuAnswer, TextesApercu } from '../../server/src/lsp/protocol.ts';
import { montants, poids } from './barres.ts';
import { el, placeOf, update } from './dom.ts';
import { Grille } from './grille.ts';
import { portail } from './portail.ts';
import { vscode } from './vscode.ts';

/** What the extension sends. */
type Sent = { readonly uri: string; readonly nom: string; readonly aucun: string } & Partial<NonNullable<ApercuAnswer>>;

const TABS = ['demandes', 'portail', 'montants', 'poids'] as const;
type Tab = (typeof TABS)[number];

const nom = el('h1');
const verdict = el('p', { class: 'verdict', role: 'status' });
const totaux = el('p', { class: 'totaux' });
const vide = el('p', { class: 'aide' });
const grille = new Grille();
const headers = Object.fromEntries(TABS.map((tab) => [tab, document.createElement('vscode-tab-header')]));
const panels: Readonly<Record<Tab, HTMLElement>> = {
  demandes: grille.element,
  portail: el('div', { class: 'panel' }),
  montants: el('div', { class: 'panel' }),
  poids: el('div', { class: 'panel' }),
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
  document.body.append(el('main', {}, el('header', {}, nom, verdict, totaux), vide, tabs));
}

/** Which text is shown. */
let of = { uri: '', version: 0 };

function show({ uri, version = 0, nom: name, aucun, apercu, textes }: Sent): void {
  of = { uri, version };
  tabs.hidden = apercu == null;
  setText(nom, name);
  if (apercu == null || textes === undefined) {
    setText(verdict, '');
    setText(totaux, '');
    setText(vide, textes?.['non-lu'] ?? aucun);
    return;
  }
  document.documentElement.lang = apercu.langue;
  setText(vide, '');
  setText(verdict, apercu.verdict);
  setText(totaux, apercu.totaux);
  for (const tab of TABS) setText(headers[tab], countOf(tab, apercu.portail.arrets.length, textes));
  grille.show(apercu, textes);
  update(panels.portail, portail(apercu, textes));
  update(panels.montants, montants(apercu, textes));
  update(panels.poids, poids(apercu, textes));
}

/** What a live region says again is read out again: only a change is written. */
function setText(element: Element | undefined, texte: string): void {
  if (element !== undefined && element.textContent !== texte) element.textContent = texte;
}

function countOf(tab: Tab, arrets: number, textes: TextesApercu): string {
  return tab === 'portail' && arrets > 0 ? `${textes.portail} (${arrets})` : textes[tab];
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
